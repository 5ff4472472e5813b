import type { SchemeContent } from '../domain/scheme';
import { complaintCourse, speedCourse } from './courses';
import { standardGrades } from './grades';
import { localText } from './localText';
import { complaintRate, responseWithinTarget } from './measurementIndicators';
import { overallAnswers } from './surveyIndicators';

/** The worked example: satisfaction 50 %, complaint rate 30 %, response time 20 % (domain A.1). */
export const threeMeasures: SchemeContent = {
  format: 1,
  name: localText('三项指标', '三項指標', 'Three measures'),
  sources: [
    {
      key: 'customer',
      weight: '0.5',
      minimumResponses: 5,
      dimensions: [
        {
          key: 'satisfaction',
          name: localText('客户满意度', '客戶滿意度', 'Customer satisfaction'),
          weight: '1',
          training: complaintCourse,
          indicators: [{ ...overallAnswers, weight: '1' }],
        },
      ],
    },
    {
      key: 'measurement',
      weight: '0.5',
      dimensions: [
        {
          key: 'complaint',
          name: localText('客户投诉', '客訴', 'Complaints'),
          weight: '0.6',
          training: complaintCourse,
          indicators: [{ ...complaintRate, weight: '1' }],
        },
        {
          key: 'speed',
          name: localText('响应速度', '回應速度', 'Speed'),
          weight: '0.4',
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
