import type { GradeBand } from '../domain/scheme';

/** Grades and bonus coefficients as practice has them (domain handbook A.2). */
export const standardGrades: readonly GradeBand[] = [
  { key: 'excellent', minimum: '90', coefficient: '1.5' },
  { key: 'good', minimum: '80', coefficient: '1.2' },
  { key: 'pass', minimum: '60', coefficient: '1.0' },
  { key: 'fail', minimum: '0', coefficient: '0.8' },
];
