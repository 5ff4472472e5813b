import type { Dimension, SchemeContent } from '../domain/scheme';
import { behaviourDimensions } from './behaviour';
import {
  basicsCourse,
  complaintCourse,
  composureCourse,
  courtesyCourse,
  procedureCourse,
  resolutionCourse,
  speedCourse,
} from './courses';
import { standardGrades } from './grades';
import { localText } from './localText';
import {
  assuranceAnswers,
  empathyAnswers,
  overallAnswers,
  reliabilityAnswers,
  resolutionAnswers,
  speedAnswers,
  tangiblesAnswers,
} from './surveyIndicators';

type Aspect = Omit<Dimension, 'weight'>;

const tangibles: Aspect = {
  key: 'tangibles',
  name: localText('有形性', '有形性', 'Tangibles'),
  training: courtesyCourse,
  indicators: [{ ...tangiblesAnswers, weight: '1' }],
};
const reliability: Aspect = {
  key: 'reliability',
  name: localText('可靠性', '可靠性', 'Reliability'),
  training: procedureCourse,
  indicators: [{ ...reliabilityAnswers, weight: '1' }],
};
const responsiveness: Aspect = {
  key: 'responsiveness',
  name: localText('响应性', '回應性', 'Responsiveness'),
  training: speedCourse,
  indicators: [{ ...speedAnswers, weight: '1' }],
};
const assurance: Aspect = {
  key: 'assurance',
  name: localText('保证性', '保證性', 'Assurance'),
  training: basicsCourse,
  indicators: [{ ...assuranceAnswers, weight: '1' }],
};
const empathy: Aspect = {
  key: 'empathy',
  name: localText('移情性', '關懷性', 'Empathy'),
  training: composureCourse,
  indicators: [{ ...empathyAnswers, weight: '1' }],
};
const solution: Aspect = {
  key: 'solution',
  name: localText('问题解决', '問題解決', 'Problem solving'),
  training: resolutionCourse,
  indicators: [{ ...resolutionAnswers, weight: '1' }],
};
const satisfaction: Aspect = {
  key: 'satisfaction',
  name: localText('整体满意度', '整體滿意度', 'Overall satisfaction'),
  training: complaintCourse,
  indicators: [{ ...overallAnswers, weight: '1' }],
};

/** The five dimensions of SERVQUAL, equally weighted. */
export const servqualFive: SchemeContent = withAspects(
  localText('SERVQUAL 五维', 'SERVQUAL 五構面', 'SERVQUAL, five dimensions'),
  [tangibles, reliability, responsiveness, assurance, empathy].map((aspect) => ({
    ...aspect,
    weight: '1/5',
  })),
);

/** The five and two more: whether the problem was solved, and the visit as a whole. */
export const serviceSevenAspects: SchemeContent = withAspects(
  localText('服务质量七方面', '服務品質七面向', 'Service quality, seven aspects'),
  [tangibles, reliability, responsiveness, assurance, empathy, solution, satisfaction].map(
    (aspect) => ({ ...aspect, weight: '1/7' }),
  ),
);

function withAspects(name: SchemeContent['name'], dimensions: Dimension[]): SchemeContent {
  return {
    format: 1,
    name,
    sources: [
      { key: 'self', weight: '0.2', dimensions: rated() },
      { key: 'superior', weight: '0.3', dimensions: rated() },
      { key: 'customer', weight: '0.5', minimumResponses: 5, dimensions },
    ],
    grades: [...standardGrades],
    decimals: 1,
    minimumCoverage: '0.7',
    missingSource: 'renormalise',
    trainingTarget: '75',
  };
}

function rated(): Dimension[] {
  return [...behaviourDimensions];
}
