import type { Explanation } from '@shared/contract/appraisal';
import { sameInEveryLocale } from '@shared/domain/locale';
import type { Dimension, Indicator, Scale, SchemeContent, Source } from '@shared/domain/scheme';
import type { Evidence } from '@shared/scoring/evidence';
import { scoreAppraisal } from '@shared/scoring/scoreAppraisal';
import type { AppraisalSheetInput } from '@shared/sheets/appraisalSheet';

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

const names = {
  attitude: { 'zh-CN': '服务态度', 'zh-TW': '服務態度', en: 'Attitude' },
  response: { 'zh-CN': '响应速度', 'zh-TW': '回應速度', en: 'Responsiveness' },
  solving: { 'zh-CN': '问题解决', 'zh-TW': '問題解決', en: 'Problem solving' },
  skill: { 'zh-CN': '专业能力', 'zh-TW': '專業能力', en: 'Expertise' },
  process: { 'zh-CN': '流程规范', 'zh-TW': '流程規範', en: 'Process discipline' },
  team: { 'zh-CN': '团队协作', 'zh-TW': '團隊合作', en: 'Teamwork' },
  polite: { 'zh-CN': '礼貌用语', 'zh-TW': '禮貌用語', en: 'polite words' },
  listening: { 'zh-CN': '耐心倾听', 'zh-TW': '耐心傾聽', en: 'listening' },
  initiative: { 'zh-CN': '主动服务', 'zh-TW': '主動服務', en: 'initiative' },
  judgement: { 'zh-CN': '判断与处理', 'zh-TW': '判斷與處理', en: 'judgement' },
  calming: { 'zh-CN': '投诉安抚', 'zh-TW': '客訴安撫', en: 'calming complaints' },
  business: { 'zh-CN': '业务知识', 'zh-TW': '業務知識', en: 'business knowledge' },
  system: { 'zh-CN': '系统操作', 'zh-TW': '系統操作', en: 'use of the system' },
  execution: { 'zh-CN': '流程执行', 'zh-TW': '流程執行', en: 'following the process' },
  records: { 'zh-CN': '记录完整', 'zh-TW': '紀錄完整', en: 'complete records' },
  support: { 'zh-CN': '配合与补位', 'zh-TW': '配合與補位', en: 'standing in' },
} as const;
type NameKey = keyof typeof names;

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
export const measuredIndicators: Dimension['indicators'] = [
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

const fiveFour = (fives: number, fours: number): readonly string[] => [
  ...Array.from({ length: fives }, () => '5'),
  ...Array.from({ length: fours }, () => '4'),
];

const answersOf = {
  attitudeQuestion: fiveFour(24, 10),
  responseQuestion: fiveFour(0, 34),
  solvingQuestion: fiveFour(19, 15),
  skillQuestion: fiveFour(21, 13),
};

function given(values: Readonly<Record<string, string>>): Evidence['reviews'][number]['ratings'] {
  return Object.fromEntries(
    Object.entries(values).map(([key, value]) => [key, { kind: 'given' as const, value }]),
  );
}

/** What is known of the employee in the design's sample. */
export const sampleEvidence: Evidence = {
  reviews: [
    {
      source: 'self',
      reviewerName: '李娜',
      ratings: given({
        polite: '5',
        listening: '5',
        initiative: '4',
        judgement: '5',
        calming: '4',
        business: '4',
        system: '4',
        execution: '4',
        records: '4',
        support: '5',
      }),
    },
    {
      source: 'superior',
      reviewerName: '孙丽',
      ratings: given({
        polite: '4',
        listening: '4',
        initiative: '5',
        judgement: '4',
        calming: '5',
        business: '4',
        system: '4',
        execution: '4',
        records: '4',
        support: '5',
      }),
    },
  ],
  responses: Array.from({ length: 34 }, (_, index) => ({
    answers: Object.fromEntries(
      Object.entries(answersOf).map(([question, values]) => [
        question,
        { value: values[index] ?? '5', min: 1, max: 5 },
      ]),
    ),
  })),
  measurements: [
    {
      kind: 'ratio',
      measure: 'firstResponse',
      numerator: '262',
      denominator: '288',
      origin: 'ticket',
    },
    {
      kind: 'ratio',
      measure: 'resolution',
      numerator: '219',
      denominator: '252',
      origin: 'ticket',
    },
    { kind: 'ratio', measure: 'complaints', numerator: '1', denominator: '301', origin: 'typed' },
  ],
};

/** The explanation of a scheme and evidence, as the program keeps it. */
export function explain(
  content: SchemeContent,
  evidence: Evidence,
  notes: Explanation['notes'] = [],
): AppraisalSheetInput['explanation'] {
  return { content, schemeVersion: 3, tree: scoreAppraisal(content, evidence), notes };
}

/** The sheet of the design's sample; parts can be replaced. */
export function sheetInput(changes: Partial<AppraisalSheetInput> = {}): AppraisalSheetInput {
  return {
    shopName: '和记通讯服务部',
    sheetNo: 'HJ-202611-0002',
    cycle: { kind: 'month', startsOn: '2026-11-01', endsOn: '2026-11-30' },
    explanation: explain(sampleContent, sampleEvidence, [
      { kind: 'nearBoundary', grade: 'excellent', distance: '0.2', margin: '1.7' },
    ]),
    employee: {
      employeeNo: '0002',
      name: '李娜',
      positionName: '前台客服',
      unitName: null,
      superiorName: '孙丽',
      hiredOn: '2022-06-13',
    },
    reviewComments: [
      {
        source: 'superior',
        comment:
          '本月接待量全店第二，投诉 1 件已办结。客户对态度评价高；高峰时段答复偏慢，与窗口数有关。',
      },
    ],
    trainingSuggestions: [],
    locale: 'zh-CN',
    ...changes,
  };
}
