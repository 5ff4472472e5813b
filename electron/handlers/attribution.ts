import { listAttributions, updateAttributionRevoked } from '@electron/database/queries/attribution';
import type { Handlers } from './context';

export const attributionHandlers: Handlers<'attribution.list' | 'attribution.revoke'> = {
  'attribution.list': async ({ db }) => listAttributions(db),

  'attribution.revoke': async ({ db, now }, { text }) => {
    await updateAttributionRevoked(db, text, now());
    return null;
  },
};
