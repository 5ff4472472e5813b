import type { SchemeContent } from '../domain/scheme';
import { behaviourDimensions } from './behaviour';
import { complaintCourse, composureCourse, speedCourse } from './courses';
import { standardGrades } from './grades';
import { localText } from './localText';
import { complaintRate, responseWithinTarget } from './measurementIndicators';
import {
  attitudeAnswers,
  competenceAnswers,
  overallAnswers,
  resolutionAnswers,
  speedAnswers,
} from './surveyIndicators';

/** Customers decide half: satisfaction 50 %, complaint rate 30 %, response time 20 %. */
export const frontLine: SchemeContent = {
  format: 1,
  name: localText('一线客服', '第一線客服', 'Front line'),
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
          name: localText('客户满意度', '客戶滿意度', 'Customer satisfaction'),
          weight: '0.5',
          training: composureCourse,
          indicators: [
            { ...attitudeAnswers, weight: '0.2' },
            { ...competenceAnswers, weight: '0.2' },
            { ...speedAnswers, weight: '0.2' },
            { ...resolutionAnswers, weight: '0.2' },
            { ...overallAnswers, weight: '0.2' },
          ],
        },
        {
          key: 'complaint',
          name: localText('客户投诉', '客訴', 'Complaints'),
          weight: '0.3',
          training: complaintCourse,
          indicators: [{ ...complaintRate, weight: '1' }],
        },
        {
          key: 'speed',
          name: localText('响应速度', '回應速度', 'Speed'),
          weight: '0.2',
          training: speedCourse,
          indicators: [{ ...responseWithinTarget, weight: '1' }],
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
