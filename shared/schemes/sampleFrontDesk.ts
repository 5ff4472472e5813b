import { sameInEveryLocale } from '../domain/locale';
import type { SchemeContent } from '../domain/scheme';
import { behaviourDimensions } from './behaviour';
import { complaintCourse, resolutionCourse, speedCourse } from './courses';
import { standardGrades } from './grades';
import { localText } from './localText';
import { firstContactResolution } from './measurementIndicators';
import { sampleCustomerDimensions } from './sampleCustomer';

/** The front desk of the sample shop: measured data is a fourth source. */
export const sampleFrontDesk: SchemeContent = {
  format: 1,
  name: localText('前台客服', '櫃檯客服', 'Front desk'),
  sources: [
    { key: 'self', weight: '0.1', dimensions: [...behaviourDimensions] },
    { key: 'superior', weight: '0.3', dimensions: [...behaviourDimensions] },
    {
      key: 'customer',
      weight: '0.4',
      minimumResponses: 5,
      dimensions: [...sampleCustomerDimensions],
    },
    {
      key: 'measurement',
      weight: '0.2',
      dimensions: [
        {
          key: 'speed',
          name: localText('响应速度', '回應速度', 'Speed'),
          weight: '0.4',
          training: speedCourse,
          indicators: [
            {
              key: 'firstResponse',
              name: localText('首次响应达标率', '首次回應達標率', 'First answer within 30 seconds'),
              definition: localText(
                '接待系统：30 秒内首响 ÷ 接待次数',
                '接待系統：30 秒內首次回應 ÷ 接待次數',
                'Desk system: first answers within 30 seconds ÷ contacts',
              ),
              weight: '1',
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
              training: speedCourse,
            },
          ],
        },
        {
          key: 'resolution',
          name: localText('问题解决', '問題解決', 'Problem solving'),
          weight: '0.35',
          training: resolutionCourse,
          indicators: [{ ...firstContactResolution, weight: '1' }],
        },
        {
          key: 'complaint',
          name: localText('客户投诉', '客訴', 'Complaints'),
          weight: '0.25',
          training: complaintCourse,
          indicators: [
            {
              key: 'complaintRate',
              name: localText('投诉率', '客訴率', 'Complaint rate'),
              definition: localText(
                '登记：核实投诉 ÷ 服务人数 × 100',
                '登錄：查證屬實的客訴 ÷ 服務人數 × 100',
                'Register: substantiated complaints ÷ customers served × 100',
              ),
              weight: '1',
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
                  ],
                },
              },
              training: complaintCourse,
            },
          ],
        },
      ],
    },
  ],
  grades: [...standardGrades],
  decimals: 1,
  minimumCoverage: '0.7',
  missingSource: 'renormalise',
  trainingTarget: '80',
};
