import type { Dimension } from '../domain/scheme';
import { attitudeDimension } from './behaviour/attitude';
import { competenceDimension } from './behaviour/competence';
import { processDimension } from './behaviour/process';
import { resolutionDimension } from './behaviour/resolution';
import { teamworkDimension } from './behaviour/teamwork';

/**
 * What an employee and a superior rate: ten kinds of behaviour in five dimensions, each point
 * described by what it looks like at work.
 */
export const behaviourDimensions: readonly Dimension[] = [
  attitudeDimension,
  competenceDimension,
  resolutionDimension,
  processDimension,
  teamworkDimension,
];
