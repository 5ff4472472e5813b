import { readTrainingNeeds } from '@electron/evidence/readTrainingNeeds';
import type { Handlers } from './context';

export const trainingNeedHandlers: Handlers<'trainingNeed.overview'> = {
  'trainingNeed.overview': async ({ db }, { cycleId }) => readTrainingNeeds(db, cycleId),
};
