import type { Course, Dimension, SchemeContent } from '../domain/scheme';
import { basicsCourse, procedureCourse, speedCourse } from './courses';
import type { LibraryIndicator } from './libraryIndicator';
import { conductMeasurements } from './conductMeasurements';
import { libraryIndicator } from './libraryIndicator';
import { outputMeasurements } from './outputMeasurements';
import { speedMeasurements } from './speedMeasurements';
import { localText } from './localText';

/**
 * Online shops appraise by numbers alone: sales target 30, conversion 20, order value 20, replies
 * 20, response time 5, attendance 5; gold, silver and bronze from 90, 80 and 70 (domain C.2).
 */
export const onlineShop: SchemeContent = {
  format: 1,
  name: localText('网店客服', '網店客服', 'Online shop'),
  sources: [
    {
      key: 'measurement',
      weight: '1',
      dimensions: [
        single('attainment', '0.3', basicsCourse, outputMeasurements, 'targetAttainment'),
        single('conversion', '0.2', basicsCourse, outputMeasurements, 'conversionRate'),
        single('orderValue', '0.2', basicsCourse, outputMeasurements, 'orderValue'),
        single('replies', '0.2', speedCourse, outputMeasurements, 'replyRate'),
        single('speed', '0.05', speedCourse, speedMeasurements, 'averageResponseSeconds'),
        single('attendance', '0.05', procedureCourse, conductMeasurements, 'attendanceRate'),
      ],
    },
  ],
  grades: [
    { key: 'excellent', minimum: '90', coefficient: '1.5' },
    { key: 'good', minimum: '80', coefficient: '1.2' },
    { key: 'pass', minimum: '70', coefficient: '1.0' },
    { key: 'fail', minimum: '0', coefficient: '0.8' },
  ],
  decimals: 1,
  minimumCoverage: '0.7',
  missingSource: 'renormalise',
  trainingTarget: '75',
};

/** A dimension of one indicator, under the name of the indicator. */
function single(
  key: string,
  weight: string,
  training: Course,
  list: readonly LibraryIndicator[],
  indicatorKey: string,
): Dimension {
  const indicator = libraryIndicator(list, indicatorKey);
  return {
    key,
    name: indicator.name,
    weight,
    training,
    indicators: [{ ...indicator, weight: '1' }],
  };
}
