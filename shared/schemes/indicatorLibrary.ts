import type { LocalText } from '../domain/locale';
import { behaviourDimensions } from './behaviour';
import { complaintCourse, procedureCourse } from './courses';
import { conductMeasurements } from './conductMeasurements';
import { loyaltyMeasurements } from './loyaltyMeasurements';
import { outputMeasurements } from './outputMeasurements';
import { resolutionMeasurements } from './resolutionMeasurements';
import { speedMeasurements } from './speedMeasurements';
import type { LibraryIndicator } from './libraryIndicator';
import { localText } from './localText';
import {
  complaintRate,
  firstContactResolution,
  resolutionRate,
  responseWithinTarget,
} from './measurementIndicators';
import { satisfactionScale } from './scales';
import {
  assuranceAnswers,
  attitudeAnswers,
  competenceAnswers,
  empathyAnswers,
  overallAnswers,
  reliabilityAnswers,
  resolutionAnswers,
  speedAnswers,
  tangiblesAnswers,
} from './surveyIndicators';

/** Indicators that belong together, under one heading. */
export interface LibraryGroup {
  readonly key: string;
  readonly name: LocalText;
  readonly indicators: readonly LibraryIndicator[];
}

const topTwo: LibraryIndicator = {
  key: 'satisfiedShare',
  name: localText('满意率（CSAT）', '滿意率（CSAT）', 'Satisfied customers (CSAT)'),
  definition: localText(
    '打“满意”或“非常满意”的答卷 ÷ 有效答卷',
    '勾選「滿意」或「非常滿意」的問卷 ÷ 有效問卷',
    'Responses that tick satisfied or very satisfied ÷ valid responses',
  ),
  basis: {
    kind: 'survey',
    questions: ['overall'],
    scale: satisfactionScale,
    statistic: 'topBox',
    top: 4,
  },
  training: complaintCourse,
};

const netPromoter: LibraryIndicator = {
  key: 'netPromoter',
  name: localText('净推荐值（NPS）', '淨推薦值（NPS）', 'Net promoter score (NPS)'),
  definition: localText(
    '（打 9–10 分的人数 − 打 0–6 分的人数）÷ 有效答卷，再由 −100～100 换成 0～100',
    '（給 9–10 分的人數 − 給 0–6 分的人數）÷ 有效問卷，再由 −100～100 換算為 0～100',
    'Promoters (9–10) less detractors (0–6) ÷ valid responses, from −100…100 to 0…100',
  ),
  basis: {
    kind: 'survey',
    questions: ['recommend'],
    scale: { min: 0, max: 10, conversion: { kind: 'pomp' } },
    statistic: 'nps',
  },
  training: complaintCourse,
};

const violations: LibraryIndicator = {
  key: 'violations',
  name: localText('违规扣分', '違規扣分', 'Violations'),
  definition: localText(
    '从 100 分起，每次一般违规扣 5 分（最多 20 分），每次严重违规扣 20 分，扣到 0 分为止',
    '由 100 分起，每次一般違規扣 5 分（最多 20 分），每次嚴重違規扣 20 分，扣至 0 分為止',
    'From 100: 5 points for each minor violation (20 at most), 20 for each serious one, down to 0',
  ),
  basis: {
    kind: 'events',
    method: {
      type: 'events',
      base: '100',
      floor: '0',
      cap: '100',
      events: {
        minorViolation: {
          kind: 'deduct',
          points: '5',
          maxPoints: '20',
          name: localText('一般违规', '一般違規', 'Minor violation'),
        },
        seriousViolation: {
          kind: 'deduct',
          points: '20',
          name: localText('严重违规', '嚴重違規', 'Serious violation'),
        },
      },
    },
  },
  training: procedureCourse,
};

/** The indicators that come with the program, to be picked from and changed. */
export const indicatorLibrary: readonly LibraryGroup[] = [
  {
    key: 'voice',
    name: localText('客户怎么说', '客戶怎麼說', 'What customers say'),
    indicators: [
      overallAnswers,
      topTwo,
      netPromoter,
      attitudeAnswers,
      competenceAnswers,
      speedAnswers,
      resolutionAnswers,
      tangiblesAnswers,
      reliabilityAnswers,
      assuranceAnswers,
      empathyAnswers,
    ],
  },
  {
    key: 'loyalty',
    name: localText('投诉与忠诚', '客訴與忠誠', 'Complaints and loyalty'),
    indicators: [complaintRate, ...loyaltyMeasurements],
  },
  {
    key: 'speed',
    name: localText('响应与时效', '回應與時效', 'Response and time'),
    indicators: [responseWithinTarget, ...speedMeasurements],
  },
  {
    key: 'resolution',
    name: localText('解决与质量', '解決與品質', 'Resolution and quality'),
    indicators: [firstContactResolution, resolutionRate, ...resolutionMeasurements],
  },
  {
    key: 'behaviour',
    name: localText('服务行为（打分）', '服務行為（評分）', 'Behaviour (rated)'),
    indicators: behaviourDimensions.flatMap(({ indicators }) =>
      indicators.map(({ weight: _weight, ...indicator }) => indicator),
    ),
  },
  {
    key: 'conduct',
    name: localText('规范与学习', '規範與學習', 'Rules and learning'),
    indicators: [violations, ...conductMeasurements],
  },
  {
    key: 'output',
    name: localText('工作量与成本', '工作量與成本', 'Volume and cost'),
    indicators: outputMeasurements,
  },
];
