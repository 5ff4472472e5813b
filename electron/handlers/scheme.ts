import { listAppraisals, listNewestScores } from '@electron/database/queries/appraisal';
import { getCycle } from '@electron/database/queries/cycle';
import { listPositions, setPositionScheme } from '@electron/database/queries/position';
import {
  findNewestOfReadyMade,
  getScheme,
  insertScheme,
  listSchemes,
} from '@electron/database/queries/scheme';
import { findingsOf, readChosenScheme, requireSoundScheme } from '@electron/evidence/chosenScheme';
import { AppError } from '@shared/contract/result';
import { schemeIdSchema } from '@shared/domain/ids';
import { printedScore, replayScheme } from '@shared/scoring/replayScheme';
import { simulateScheme } from '@shared/scoring/simulateScheme';
import { readyMadeSchemes } from '@shared/schemes/index';
import type { Handlers } from './context';

export const schemeHandlers: Handlers<
  'scheme.overview' | 'scheme.adopt' | 'scheme.check' | 'scheme.simulate' | 'scheme.replay'
> = {
  'scheme.overview': async ({ db }) => ({
    readyMade: readyMadeSchemes,
    schemes: await listSchemes(db),
    positions: await listPositions(db),
  }),

  'scheme.adopt': async ({ db, newId, now, hashText, audit }, { readyMadeKey, positionIds }) => {
    const readyMade = readyMadeSchemes.find(({ key }) => key === readyMadeKey);
    if (readyMade === undefined) throw new AppError('notFound');
    requireSoundScheme(readyMade.content);
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

  'scheme.check': async ({ db }, choice) => findingsOf(await readChosenScheme(db, choice)),

  'scheme.simulate': async ({ db }, choice) => {
    const content = await readChosenScheme(db, choice);
    // A scheme with errors may not be computable at all.
    requireSoundScheme(content);
    const { worst, target, best } = simulateScheme(content);
    return {
      worst: printedScore(worst),
      target: printedScore(target),
      best: printedScore(best),
    };
  },

  'scheme.replay': async ({ db }, { cycleId, positionName, ...choice }) => {
    const cycle = await getCycle(db, cycleId);
    const content = await readChosenScheme(db, choice);
    requireSoundScheme(content);
    const scores = new Map(
      (await listNewestScores(db, cycleId)).map((score) => [score.appraisalId, score]),
    );
    const stored = (await listAppraisals(db, cycleId)).flatMap((appraisal) => {
      const score = scores.get(appraisal.appraisalId);
      return score === undefined || appraisal.positionName !== positionName
        ? []
        : [{ appraisal, score }];
    });
    if (stored.length === 0) throw new AppError('appraisalNotScored');
    const used = new Set(stored.map(({ score }) => score.schemeId));
    const replays = replayScheme(
      content,
      stored.map(({ score }) => score),
    );
    return {
      cycle,
      before: (await listSchemes(db))
        .filter(({ schemeId }) => used.has(schemeId))
        .map(({ content: { name }, version }) => ({ name, version })),
      rows: stored.flatMap(({ appraisal }, i) => {
        const replay = replays[i];
        const { appraisalId, employeeNo, employeeName: name } = appraisal;
        return replay === undefined ? [] : [{ ...replay, appraisalId, employeeNo, name }];
      }),
    };
  },
};
