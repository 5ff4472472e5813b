import { sameInEveryLocale } from '@shared/domain/locale';
import type { Dimension, Indicator, Scale, SchemeContent, Source } from '@shared/domain/scheme';
import { names, type NameKey } from './sampleNames';

const reviewScale: Scale = {
  min: 1,
  max: 5,
  conversion: { kind: 'table', scores: { 1: '30', 2: '50', 3: '70', 4: '85', 5: '100' } },
};

const surveyScale: Scale = {
  min: 1,
  max: 5,
  conversion: { kind: 'pomp' },
  words: [
    { 'zh-CN': '非常不满意', 'zh-TW': '非常不滿意', en: 'very dissatisfied' },
    { 'zh-CN': '不满意', 'zh-TW': '不滿意', en: 'dissatisfied' },
    { 'zh-CN': '一般', 'zh-TW': '普通', en: 'neither' },
    { 'zh-CN': '满意', 'zh-TW': '滿意', en: 'satisfied' },
    { 'zh-CN': '非常满意', 'zh-TW': '非常滿意', en: 'very satisfied' },
  ],
};

function rating(key: NameKey): Indicator {
  return {
    key,
    name: names[key],
    definition: names[key],
    weight: '1',
    basis: { kind: 'rating', scale: reviewScale },
  };
}

function survey(key: NameKey, weight = '1'): Indicator {
  return {
    key: `${key}Asked`,
    name: names[key],
    definition: names[key],
    weight,
    basis: { kind: 'survey', questions: [`${key}Question`], scale: surveyScale },
  };
}

function dimension(
  key: NameKey,
  weight: string,
  indicators: Dimension['indicators'],
  copy?: number,
): Dimension {
  return { key: `${key}${copy ?? ''}`, name: names[key], weight, indicators };
}

function reviewSource(key: 'self' | 'superior', weight: string): Source {
  return {
    key,
    weight,
    dimensions: [
      dimension('attitude', '30', [rating('polite'), rating('listening'), rating('initiative')]),
      dimension('solving', '20', [rating('judgement'), rating('calming')]),
      dimension('skill', '20', [rating('business'), rating('system')]),
      dimension('process', '20', [rating('execution'), rating('records')]),
      dimension('team', '10', [rating('support')]),
    ],
  };
}

/** Measured indicators of the design's sample shop. */
const measuredIndicators: Dimension['indicators'] = [
  {
    key: 'firstResponse',
    name: { 'zh-CN': '首次响应达标率', 'zh-TW': '首次回應達標率', en: 'First response in time' },
    definition: {
      'zh-CN': '接待系统：30 秒内首响 ÷ 接待次数',
      'zh-TW': '接待系統：30 秒內首次回應 ÷ 接待次數',
      en: 'Desk system: answered within 30 s ÷ contacts',
    },
    weight: '40',
    basis: {
      kind: 'measurement',
      measure: 'firstResponse',
      unit: 'percent',
      target: sameInEveryLocale('≥ 95%'),
      method: {
        type: 'linear',
        direction: 'higher',
        anchors: [
          { x: '70', s: '60' },
          { x: '95', s: '100' },
        ],
      },
    },
  },
  {
    key: 'resolution',
    name: { 'zh-CN': '一次解决率', 'zh-TW': '一次解決率', en: 'Solved at first contact' },
    definition: {
      'zh-CN': '工单：首次即解决 ÷ 已办结',
      'zh-TW': '工單：首次即解決 ÷ 已結案',
      en: 'Tickets: solved at once ÷ closed',
    },
    weight: '35',
    basis: {
      kind: 'measurement',
      measure: 'resolution',
      unit: 'percent',
      target: sameInEveryLocale('≥ 92%'),
      method: {
        type: 'linear',
        direction: 'higher',
        anchors: [
          { x: '72', s: '60' },
          { x: '92', s: '100' },
        ],
      },
    },
  },
  {
    key: 'complaints',
    name: { 'zh-CN': '投诉率', 'zh-TW': '客訴率', en: 'Complaint rate' },
    definition: {
      'zh-CN': '登记：核实投诉 ÷ 服务人数 × 100',
      'zh-TW': '登記：屬實客訴 ÷ 服務人數 × 100',
      en: 'Register: upheld complaints per 100 customers',
    },
    weight: '25',
    basis: {
      kind: 'measurement',
      measure: 'complaints',
      unit: 'per100',
      target: sameInEveryLocale('≤ 0.5'),
      method: {
        type: 'linear',
        direction: 'lower',
        anchors: [
          { x: '0.5', s: '100' },
          { x: '2.5', s: '60' },
        ],
      },
    },
  },
];

const shopScheme: Omit<SchemeContent, 'sources' | 'name'> = {
  format: 1,
  grades: [
    { key: 'excellent', minimum: '90', coefficient: '1.5' },
    { key: 'good', minimum: '80', coefficient: '1.2' },
    { key: 'pass', minimum: '60', coefficient: '1' },
    { key: 'fail', minimum: '0', coefficient: '0.8' },
  ],
  decimals: 1,
  minimumCoverage: '0.7',
  missingSource: 'renormalise',
  trainingTarget: '80',
};

/** Four sources, measured data apart: the scheme of the printed sample in the design. */
export const sampleContent: SchemeContent = {
  ...shopScheme,
  name: { 'zh-CN': '前台客服', 'zh-TW': '前台客服', en: 'Front desk' },
  sources: [
    reviewSource('self', '10'),
    reviewSource('superior', '30'),
    {
      key: 'customer',
      weight: '40',
      minimumResponses: 5,
      dimensions: [
        dimension('attitude', '30', [survey('attitude')]),
        dimension('response', '20', [survey('response')]),
        dimension('solving', '30', [survey('solving')]),
        dimension('skill', '20', [survey('skill')]),
      ],
    },
    {
      key: 'measurement',
      weight: '20',
      dimensions: [
        {
          key: 'data',
          name: { 'zh-CN': '业务数据', 'zh-TW': '業務數據', en: 'Business data' },
          weight: '1',
          indicators: measuredIndicators,
        },
      ],
    },
  ],
};

/** Three sources; the customer source holds survey and measured indicators, one dimension both. */
export const mixedContent: SchemeContent = {
  ...shopScheme,
  name: { 'zh-CN': '一线客服', 'zh-TW': '第一線客服', en: 'Front line' },
  sources: [
    reviewSource('self', '0.2'),
    reviewSource('superior', '0.3'),
    {
      key: 'customer',
      weight: '0.5',
      minimumResponses: 5,
      dimensions: [
        dimension('attitude', '0.5', [survey('attitude'), survey('solving'), survey('skill')]),
        {
          key: 'response',
          name: names.response,
          weight: '0.5',
          indicators: [survey('response', '100'), ...measuredIndicators],
        },
      ],
    },
  ],
};

/** The sample's scheme with that many rated dimensions, two indicators each in the new ones. */
export function manyDimensions(count: number): SchemeContent {
  const more = Array.from({ length: Math.max(0, count - 6) }, (_, index) =>
    dimension('process', '10', [rating('execution'), rating('records')], index + 1),
  );
  const sources = sampleContent.sources.map((source) =>
    source.key === 'self' || source.key === 'superior'
      ? { ...source, dimensions: [...source.dimensions, ...more] }
      : source,
  );
  return { ...sampleContent, sources };
}

/** A scheme in which that many kinds of reviewers rate. */
export function manySources(count: 4 | 5 | 6): SchemeContent {
  const keys = ['self', 'superior', 'higherSuperior', 'peer', 'inspection'] as const;
  const reviews = keys.slice(0, count - 1).map((key) => ({ ...reviewSource('self', '1'), key }));
  return { ...sampleContent, sources: [...reviews, ...sampleContent.sources.slice(2, 3)] };
}
