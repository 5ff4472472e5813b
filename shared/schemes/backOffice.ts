import type { SchemeContent } from '../domain/scheme';
import { behaviourDimensions } from './behaviour';
import { resolutionCourse, speedCourse } from './courses';
import { standardGrades } from './grades';
import { localText } from './localText';
import { resolutionRate, responseWithinTarget } from './measurementIndicators';

/** For people whom customers do not meet: tickets decide half. */
export const backOffice: SchemeContent = {
  format: 1,
  name: localText('后台支持', '後勤支援', 'Back office'),
  sources: [
    { key: 'self', weight: '0.2', dimensions: [...behaviourDimensions] },
    { key: 'superior', weight: '0.3', dimensions: [...behaviourDimensions] },
    {
      key: 'measurement',
      weight: '0.5',
      dimensions: [
        {
          key: 'speed',
          name: localText('响应速度', '回應速度', 'Speed'),
          weight: '0.5',
          training: speedCourse,
          indicators: [{ ...responseWithinTarget, weight: '1' }],
        },
        {
          key: 'resolution',
          name: localText('问题解决', '問題解決', 'Problem solving'),
          weight: '0.5',
          training: resolutionCourse,
          indicators: [{ ...resolutionRate, weight: '1' }],
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
