import { listPositions, setPositionScheme } from '@electron/database/queries/position';
import {
  findNewestOfReadyMade,
  getScheme,
  insertScheme,
  listSchemes,
} from '@electron/database/queries/scheme';
import { AppError } from '@shared/contract/result';
import { schemeIdSchema } from '@shared/domain/ids';
import { readyMadeSchemes } from '@shared/schemes/index';
import type { Handlers } from './context';

export const schemeHandlers: Handlers<'scheme.overview' | 'scheme.adopt'> = {
  'scheme.overview': async ({ db }) => ({
    readyMade: readyMadeSchemes,
    schemes: await listSchemes(db),
    positions: await listPositions(db),
  }),

  'scheme.adopt': async ({ db, newId, now, hashText, audit }, { readyMadeKey, positionIds }) => {
    const readyMade = readyMadeSchemes.find(({ key }) => key === readyMadeKey);
    if (readyMade === undefined) throw new AppError('notFound');
    const contentHash = hashText(JSON.stringify(readyMade.content));
    const newest = await findNewestOfReadyMade(db, readyMadeKey);
    // The same content again is the same version: the paper must not count up for nothing.
    const isKnown = newest?.contentHash === contentHash;
    const schemeId = isKnown ? newest.schemeId : schemeIdSchema.parse(newId());
    if (!isKnown) {
      await insertScheme(db, {
        schemeId,
        readyMadeKey,
        version: (newest?.version ?? 0) + 1,
        content: readyMade.content,
        contentHash,
        createdAt: now(),
      });
    }
    const known = new Set((await listPositions(db)).map(({ positionId }) => positionId));
    for (const positionId of positionIds) {
      if (!known.has(positionId)) throw new AppError('notFound');
      await setPositionScheme(db, positionId, schemeId);
    }
    audit({ concept: 'scheme', conceptId: schemeId, details: { positions: positionIds.length } });
    return getScheme(db, schemeId);
  },
};
