import type { SchemeContent } from '../domain/scheme';
import { behaviourDimensions } from './behaviour';
import { basicsCourse, complaintCourse, resolutionCourse, speedCourse } from './courses';
import { standardGrades } from './grades';
import { localText } from './localText';
import {
  attitudeAnswers,
  competenceAnswers,
  overallAnswers,
  resolutionAnswers,
  speedAnswers,
} from './surveyIndicators';

/** Customers judge by the quality dimensions of SERVQUAL, weighted 40/30/20/10. */
export const servqual: SchemeContent = {
  format: 1,
  name: localText('服务质量（SERVQUAL）', '服務品質（SERVQUAL）', 'Service quality (SERVQUAL)'),
  sources: [
    { key: 'self', weight: '0.2', dimensions: [...behaviourDimensions] },
    { key: 'superior', weight: '0.3', dimensions: [...behaviourDimensions] },
    {
      key: 'customer',
      weight: '0.5',
      minimumResponses: 5,
      dimensions: [
        {
          key: 'satisfaction',
          name: localText('满意度', '滿意度', 'Satisfaction'),
          weight: '0.4',
          training: complaintCourse,
          indicators: [{ ...overallAnswers, weight: '1' }],
        },
        {
          key: 'reliability',
          name: localText('可靠性', '可靠性', 'Reliability'),
          weight: '0.3',
          training: resolutionCourse,
          indicators: [{ ...resolutionAnswers, weight: '1' }],
        },
        {
          key: 'responsiveness',
          name: localText('响应性', '回應性', 'Responsiveness'),
          weight: '0.2',
          training: speedCourse,
          indicators: [{ ...speedAnswers, weight: '1' }],
        },
        {
          key: 'assurance',
          name: localText('保证性', '保證性', 'Assurance'),
          weight: '0.1',
          training: basicsCourse,
          indicators: [
            { ...attitudeAnswers, weight: '1/2' },
            { ...competenceAnswers, weight: '1/2' },
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
