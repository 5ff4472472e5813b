import { insertPublication, listPublications } from '@electron/database/queries/publication';
import { getResultRule } from '@electron/database/queries/resultRule';
import { publishedEntries } from '@electron/evidence/publishedEntries';
import { readResults } from '@electron/evidence/readResults';
import { AppError } from '@shared/contract/result';
import { publicationIdSchema } from '@shared/domain/ids';
import type { Handlers } from './context';

export const publicationHandlers: Handlers<'publication.list' | 'publication.publish'> = {
  'publication.list': async ({ db, today }, { cycleId }) => {
    const { cycle, groups } = await readResults(db, cycleId);
    const published = (await listPublications(db, cycleId)).toReversed();
    const [newest] = published;
    const current = publishedEntries(groups, 'scores');
    return {
      cycle,
      today: today(),
      rule: await getResultRule(db),
      published,
      current,
      isOutdated:
        newest !== undefined &&
        JSON.stringify(newest.entries) !==
          JSON.stringify(publishedEntries(groups, newest.contents)),
    };
  },

  'publication.publish': async (context, { cycleId, ...publication }) => {
    const { db, user, now, newId } = context;
    if (publication.endsOn < publication.startsOn) throw new AppError('publicationDatesWrong');
    const { groups } = await readResults(db, cycleId);
    const entries = publishedEntries(groups, publication.contents);
    if (entries.length === 0) throw new AppError('appraisalNotScored');
    const publicationId = publicationIdSchema.parse(newId());
    await insertPublication(db, {
      ...publication,
      publicationId,
      cycleId,
      cycleVersion: 1,
      number: (await listPublications(db, cycleId)).length + 1,
      userId: user.userId,
      enteredAt: now(),
      entries,
    });
    context.audit({ concept: 'cycle', conceptId: cycleId });
    return { publicationId };
  },
};
