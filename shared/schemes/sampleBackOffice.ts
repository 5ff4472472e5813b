import { sameInEveryLocale } from '../domain/locale';
import type { SchemeContent } from '../domain/scheme';
import { behaviourDimensions } from './behaviour';
import { procedureCourse, resolutionCourse, speedCourse } from './courses';
import { standardGrades } from './grades';
import { localText } from './localText';
import { firstContactResolution } from './measurementIndicators';
import { sampleCustomerDimensions } from './sampleCustomer';

/** The back office of the sample shop; its customers are the colleagues at the front desk. */
export const sampleBackOffice: SchemeContent = {
  format: 1,
  name: localText('后台支持', '後勤支援', 'Back office'),
  sources: [
    { key: 'self', weight: '0.1', dimensions: [...behaviourDimensions] },
    { key: 'superior', weight: '0.3', dimensions: [...behaviourDimensions] },
    {
      key: 'customer',
      weight: '0.3',
      minimumResponses: 5,
      dimensions: [...sampleCustomerDimensions],
    },
    {
      key: 'measurement',
      weight: '0.3',
      dimensions: [
        {
          key: 'speed',
          name: localText('响应速度', '回應速度', 'Speed'),
          weight: '0.4',
          training: speedCourse,
          indicators: [
            {
              key: 'requestResponse',
              name: localText(
                '支持响应达标率',
                '支援回應達標率',
                'Requests answered in 30 minutes',
              ),
              definition: localText(
                '支持单：30 分钟内答复 ÷ 收到的支持单',
                '支援單：30 分鐘內回覆 ÷ 收到的支援單',
                'Support requests: answered within 30 minutes ÷ received',
              ),
              weight: '1',
              basis: {
                kind: 'measurement',
                measure: 'requestResponse',
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
          weight: '0.3',
          training: resolutionCourse,
          indicators: [{ ...firstContactResolution, weight: '1' }],
        },
        {
          key: 'accuracy',
          name: localText('办理准确', '辦理正確', 'Accuracy'),
          weight: '0.3',
          training: procedureCourse,
          indicators: [
            {
              key: 'reworkRate',
              name: localText('退回率', '退件率', 'Return rate'),
              definition: localText(
                '支持单：因差错退回 ÷ 已办结 × 100',
                '支援單：因錯誤退回 ÷ 已結案 × 100',
                'Support requests: returned because of an error ÷ closed × 100',
              ),
              weight: '1',
              basis: {
                kind: 'measurement',
                measure: 'reworkRate',
                unit: 'per100',
                target: sameInEveryLocale('≤ 1'),
                method: {
                  type: 'linear',
                  direction: 'lower',
                  anchors: [
                    { x: '1', s: '100' },
                    { x: '5', s: '60' },
                  ],
                },
              },
              training: procedureCourse,
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
