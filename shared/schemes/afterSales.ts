import type { SchemeContent } from '../domain/scheme';
import { behaviourDimensions } from './behaviour';
import { basicsCourse, complaintCourse, speedCourse } from './courses';
import { standardGrades } from './grades';
import { conductMeasurements } from './conductMeasurements';
import { libraryIndicator } from './libraryIndicator';
import { speedMeasurements } from './speedMeasurements';
import { localText } from './localText';
import { resolutionRate, responseWithinTarget } from './measurementIndicators';
import { overallAnswers, resolutionAnswers } from './surveyIndicators';

/**
 * After-sales: the template of practice says quality 30, satisfaction 30, efficiency 20, growth 10,
 * which is 90 (domain C.2). The proportions stay, the sum is 100 %: 1/3, 1/3, 2/9, 1/9.
 */
export const afterSales: SchemeContent = {
  format: 1,
  name: localText('售后服务', '售後服務', 'After-sales'),
  sources: [
    {
      key: 'superior',
      weight: '1/3',
      dimensions: behaviourDimensions
        .filter(({ key }) => key === 'competence' || key === 'resolution')
        .map((dimension) => ({ ...dimension, weight: '1/2' })),
    },
    {
      key: 'customer',
      weight: '1/3',
      minimumResponses: 5,
      dimensions: [
        {
          key: 'satisfaction',
          name: localText('客户满意度', '客戶滿意度', 'Customer satisfaction'),
          weight: '1',
          training: complaintCourse,
          indicators: [
            { ...overallAnswers, weight: '1/2' },
            { ...resolutionAnswers, weight: '1/2' },
          ],
        },
      ],
    },
    {
      key: 'measurement',
      weight: '1/3',
      dimensions: [
        {
          key: 'speed',
          name: localText('工作效率', '工作效率', 'Efficiency'),
          weight: '2/3',
          training: speedCourse,
          indicators: [
            { ...responseWithinTarget, weight: '1/3' },
            { ...libraryIndicator(speedMeasurements, 'resolutionWithinTarget'), weight: '1/3' },
            { ...resolutionRate, weight: '1/3' },
          ],
        },
        {
          key: 'growth',
          name: localText('个人发展', '個人發展', 'Growth'),
          weight: '1/3',
          training: basicsCourse,
          indicators: [
            { ...libraryIndicator(conductMeasurements, 'trainingAttendance'), weight: '1' },
          ],
        },
      ],
    },
  ],
  grades: [...standardGrades],
  decimals: 1,
  minimumCoverage: '0.7',
  missingSource: 'renormalise',
  trainingTarget: '75',
};
