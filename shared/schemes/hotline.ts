import type { SchemeContent } from '../domain/scheme';
import { behaviourDimensions } from './behaviour';
import { complaintCourse, procedureCourse, speedCourse, teamworkCourse } from './courses';
import { standardGrades } from './grades';
import { conductMeasurements } from './conductMeasurements';
import { libraryIndicator } from './libraryIndicator';
import { speedMeasurements } from './speedMeasurements';
import { localText } from './localText';
import { complaintRate, firstContactResolution } from './measurementIndicators';
import { overallAnswers } from './surveyIndicators';

/** Call centres: satisfaction 40 %, efficiency 25 %, quality 20 %, teamwork 15 % (domain C.2). */
export const hotline: SchemeContent = {
  format: 1,
  name: localText('热线客服', '熱線客服', 'Hotline'),
  sources: [
    {
      key: 'superior',
      weight: '0.15',
      dimensions: behaviourDimensions
        .filter(({ key }) => key === 'teamwork')
        .map((dimension) => ({ ...dimension, weight: '1', training: teamworkCourse })),
    },
    {
      key: 'customer',
      weight: '0.4',
      minimumResponses: 5,
      dimensions: [
        {
          key: 'satisfaction',
          name: localText('客户满意度', '客戶滿意度', 'Customer satisfaction'),
          weight: '0.6',
          training: complaintCourse,
          indicators: [{ ...overallAnswers, weight: '1' }],
        },
        {
          key: 'complaint',
          name: localText('客户投诉', '客訴', 'Complaints'),
          weight: '0.4',
          training: complaintCourse,
          indicators: [{ ...complaintRate, weight: '1' }],
        },
      ],
    },
    {
      key: 'measurement',
      weight: '0.45',
      dimensions: [
        {
          key: 'speed',
          name: localText('工作效率', '工作效率', 'Efficiency'),
          weight: '5/9',
          training: speedCourse,
          indicators: [
            { ...libraryIndicator(speedMeasurements, 'answeredInTime'), weight: '0.4' },
            { ...libraryIndicator(speedMeasurements, 'answeredShare'), weight: '0.3' },
            { ...libraryIndicator(speedMeasurements, 'handlingSeconds'), weight: '0.3' },
          ],
        },
        {
          key: 'quality',
          name: localText('服务质量', '服務品質', 'Service quality'),
          weight: '4/9',
          training: procedureCourse,
          indicators: [
            { ...firstContactResolution, weight: '0.5' },
            { ...libraryIndicator(conductMeasurements, 'standardCompliance'), weight: '0.5' },
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
