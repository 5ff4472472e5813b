import type { Dimension } from '../domain/scheme';
import { basicsCourse, composureCourse, resolutionCourse, speedCourse } from './courses';
import { localText } from './localText';
import {
  attitudeAnswers,
  competenceAnswers,
  resolutionAnswers,
  speedAnswers,
} from './surveyIndicators';

/** What customers of the sample shop are asked, by dimension. */
export const sampleCustomerDimensions: readonly Dimension[] = [
  {
    key: 'attitude',
    name: localText('服务态度', '服務態度', 'Attitude'),
    weight: '0.3',
    training: composureCourse,
    indicators: [{ ...attitudeAnswers, weight: '1' }],
  },
  {
    key: 'speed',
    name: localText('响应速度', '回應速度', 'Speed'),
    weight: '0.2',
    training: speedCourse,
    indicators: [{ ...speedAnswers, weight: '1' }],
  },
  {
    key: 'resolution',
    name: localText('问题解决', '問題解決', 'Problem solving'),
    weight: '0.3',
    training: resolutionCourse,
    indicators: [{ ...resolutionAnswers, weight: '1' }],
  },
  {
    key: 'competence',
    name: localText('专业能力', '專業能力', 'Competence'),
    weight: '0.2',
    training: basicsCourse,
    indicators: [{ ...competenceAnswers, weight: '1' }],
  },
];
