import { getCycle } from '@electron/database/queries/cycle';
import {
  getPublication,
  insertPublication,
  listPublications,
} from '@electron/database/queries/publication';
import { getResultRule } from '@electron/database/queries/resultRule';
import { publishedEntries } from '@electron/evidence/publishedEntries';
import { readResults } from '@electron/evidence/readResults';
import { printPapers } from '@electron/pdf/printPapers';
import { requireCycleAllows } from '@electron/evidence/requireCycleAllows';
import { AppError } from '@shared/contract/result';
import { publicationIdSchema } from '@shared/domain/ids';
import { cycleNumber } from '@shared/sheets/cycleWords';
import { buildPublicationSheet } from '@shared/sheets/publicationSheet';
import { formatCycle } from '@shared/text/formatCycle';
import { translate } from '@shared/text/translate';
import type { Handlers } from './context';

export const publicationHandlers: Handlers<
  'publication.list' | 'publication.publish' | 'publication.print'
> = {
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
    const { cycle, groups } = await readResults(db, cycleId);
    requireCycleAllows(cycle, 'publish');
    const entries = publishedEntries(groups, publication.contents);
    if (entries.length === 0) throw new AppError('appraisalNotScored');
    const publicationId = publicationIdSchema.parse(newId());
    await insertPublication(db, {
      ...publication,
      publicationId,
      cycleId,
      cycleVersion: cycle.version,
      number: (await listPublications(db, cycleId)).length + 1,
      userId: user.userId,
      enteredAt: now(),
      entries,
    });
    context.audit({ concept: 'cycle', conceptId: cycleId });
    return { publicationId };
  },

  'publication.print': async (context, { publicationId, locale }) => {
    const t = translate(locale);
    const publication = await getPublication(context.db, publicationId);
    const cycle = await getCycle(context.db, publication.cycleId);
    const sheet = buildPublicationSheet({
      shopName: context.shop.shopName,
      number: `${cycleNumber(cycle)}-${publication.number}`,
      cycleWords: formatCycle(cycle, t),
      publication,
      locale,
    });
    const fileName = t('dialog.fileName.publication', { cycle: cycle.startsOn.slice(0, 7) });
    return printPapers(context, fileName, { locale, papers: [{ kind: 'text', sheet }] });
  },
};
