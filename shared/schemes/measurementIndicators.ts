import { sameInEveryLocale } from '../domain/locale';
import type { Indicator } from '../domain/scheme';
import { complaintCourse, resolutionCourse, speedCourse } from './courses';
import { localText } from './localText';

/** An indicator without its weight, which depends on where a scheme puts it. */
export type MeasurementIndicator = Omit<Indicator, 'weight'>;

/** Complaints per 100 customers served; at 5 and above nothing is left to score. */
export const complaintRate: MeasurementIndicator = {
  key: 'complaintRate',
  name: localText('投诉率', '客訴率', 'Complaint rate'),
  definition: localText(
    '核实的投诉 ÷ 服务客户数 × 100',
    '查證屬實的客訴 ÷ 服務客戶數 × 100',
    'Substantiated complaints ÷ customers served × 100',
  ),
  basis: {
    kind: 'measurement',
    measure: 'complaintRate',
    unit: 'per100',
    target: sameInEveryLocale('≤ 0.5'),
    method: {
      type: 'linear',
      direction: 'lower',
      anchors: [
        { x: '0.5', s: '100' },
        { x: '2.5', s: '60' },
        { x: '5', s: '0' },
      ],
    },
  },
  training: complaintCourse,
};

/** Share of tickets answered within an hour. */
export const responseWithinTarget: MeasurementIndicator = {
  key: 'responseWithinTarget',
  name: localText('首次响应达标率', '首次回應達標率', 'First answer within target'),
  definition: localText(
    '60 分钟内首次答复的工单 ÷ 应答复的工单',
    '60 分鐘內首次回覆的工單 ÷ 應回覆的工單',
    'Tickets first answered within 60 minutes ÷ tickets due for an answer',
  ),
  basis: {
    kind: 'measurement',
    measure: 'responseWithinTarget',
    unit: 'percent',
    target: sameInEveryLocale('≥ 95%'),
    method: {
      type: 'linear',
      direction: 'higher',
      anchors: [
        { x: '40', s: '0' },
        { x: '70', s: '60' },
        { x: '95', s: '100' },
      ],
    },
    withinMinutes: 60,
  },
  training: speedCourse,
};

/** Share of the cycle's tickets that were resolved; an export tells no due date, so open ones count. */
export const resolutionRate: MeasurementIndicator = {
  key: 'resolutionRate',
  name: localText('解决率', '解決率', 'Resolution rate'),
  definition: localText(
    '已解决的工单 ÷ 本期受理的工单',
    '已解決的工單 ÷ 本期受理的工單',
    'Tickets resolved ÷ tickets opened in the cycle',
  ),
  basis: {
    kind: 'measurement',
    measure: 'resolutionRate',
    unit: 'percent',
    target: sameInEveryLocale('≥ 92%'),
    method: {
      type: 'linear',
      direction: 'higher',
      anchors: [
        { x: '50', s: '0' },
        { x: '72', s: '60' },
        { x: '92', s: '100' },
      ],
    },
  },
  training: resolutionCourse,
};

/** Share of closed tickets that needed one contact only; the floor of 60 is the sample shop's. */
export const firstContactResolution: MeasurementIndicator = {
  key: 'firstContactResolution',
  name: localText('一次解决率', '一次解決率', 'First-contact resolution'),
  definition: localText(
    '工单：首次即解决 ÷ 已办结',
    '工單：首次即解決 ÷ 已結案',
    'Tickets: resolved at the first contact ÷ closed',
  ),
  basis: {
    kind: 'measurement',
    measure: 'firstContactResolution',
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
  training: resolutionCourse,
};
