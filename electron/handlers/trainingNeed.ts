import { readKeyDrivers } from '@electron/evidence/readKeyDrivers';
import { readTrainingNeeds } from '@electron/evidence/readTrainingNeeds';
import { translate } from '@shared/text/translate';
import type { Handlers } from './context';

export const trainingNeedHandlers: Handlers<'trainingNeed.overview' | 'trainingNeed.keyDrivers'> = {
  'trainingNeed.overview': async ({ db }, { cycleId }) => readTrainingNeeds(db, cycleId),
  'trainingNeed.keyDrivers': async ({ db }, { cycleId, locale }) =>
    readKeyDrivers(db, cycleId, translate(locale)),
};
