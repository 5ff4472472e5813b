import { listPositions, setPositionScheme } from '@electron/database/queries/position';
import {
  deleteDraft,
  findNewestOfReadyMade,
  getScheme,
  insertScheme,
  listFamily,
  listSchemes,
  setSchemeStatus,
  updateDraft,
} from '@electron/database/queries/scheme';
import { findingsOf, readChosenScheme, requireSoundScheme } from '@electron/evidence/chosenScheme';
import { replayCycle } from '@electron/evidence/replayCycle';
import { AppError } from '@shared/contract/result';
import { schemeIdSchema, type PositionId, type SchemeId } from '@shared/domain/ids';
import { sameInEveryLocale } from '@shared/domain/locale';
import type { Scheme, SchemeContent } from '@shared/domain/scheme';
import { printedScore } from '@shared/scoring/replayScheme';
import { simulateScheme } from '@shared/scoring/simulateScheme';
import { readyMadeSchemes } from '@shared/schemes/index';
import { translate } from '@shared/text/translate';
import type { Handlers, StoreContext } from './context';

export const schemeHandlers: Handlers<
  | 'scheme.overview'
  | 'scheme.adopt'
  | 'scheme.copy'
  | 'scheme.revise'
  | 'scheme.save'
  | 'scheme.activate'
  | 'scheme.archive'
  | 'scheme.discard'
  | 'scheme.check'
  | 'scheme.simulate'
  | 'scheme.replay'
> = {
  'scheme.overview': async ({ db }) => ({
    readyMade: readyMadeSchemes,
    schemes: await listSchemes(db),
    positions: await listPositions(db),
  }),

  'scheme.adopt': async (context, { readyMadeKey, positionIds }) => {
    const { db, hashText } = context;
    const content = await readChosenScheme(db, { readyMadeKey });
    requireSoundScheme(content);
    const newest = await findNewestOfReadyMade(db, readyMadeKey);
    // The same content again is the same version: the paper must not count up for nothing.
    const isKnown = newest?.contentHash === hashText(JSON.stringify(content));
    const schemeId = isKnown
      ? newest.schemeId
      : await insertVersion(context, {
          content,
          readyMadeKey,
          status: 'active',
          family: newest === undefined ? [] : await listFamily(db, newest.familyId),
        });
    return putIntoForce(context, schemeId, positionIds);
  },

  'scheme.copy': async (context, choice) => {
    const { db, settings, audit } = context;
    const content = await readChosenScheme(db, choice);
    const { locale } = settings.read();
    const name = sameInEveryLocale(
      translate(locale)('scheme.copyOf', { name: content.name[locale] }),
    );
    const schemeId = await insertVersion(context, {
      content: { ...content, name },
      readyMadeKey: null,
      status: 'draft',
      family: [],
    });
    audit({ concept: 'scheme', conceptId: schemeId });
    return getScheme(db, schemeId);
  },

  'scheme.revise': async (context, { schemeId }) => {
    const { db, audit } = context;
    const { familyId, content } = await getScheme(db, schemeId);
    const family = await listFamily(db, familyId);
    const started = family.find(({ status }) => status === 'draft');
    if (started !== undefined) return started;
    const revisedId = await insertVersion(context, {
      content,
      readyMadeKey: null,
      status: 'draft',
      family,
    });
    audit({ concept: 'scheme', conceptId: revisedId });
    return getScheme(db, revisedId);
  },

  'scheme.save': async ({ db, now, hashText, audit }, { schemeId, content }) => {
    requireDraft(await getScheme(db, schemeId));
    const changedAt = now();
    const contentHash = hashText(JSON.stringify(content));
    await updateDraft(db, { schemeId, content, contentHash, changedAt });
    audit({ concept: 'scheme', conceptId: schemeId });
    return { changedAt };
  },

  'scheme.activate': async (context, { schemeId, positionIds }) => {
    const { content, status } = await getScheme(context.db, schemeId);
    requireSoundScheme(content);
    if (status !== 'active') {
      await setSchemeStatus(context.db, schemeId, 'active', context.now());
    }
    return putIntoForce(context, schemeId, positionIds);
  },

  'scheme.archive': async ({ db, now, audit }, { schemeId }) => {
    const scheme = await getScheme(db, schemeId);
    if (scheme.positionIds.length > 0) throw new AppError('schemeInUse');
    // An unfinished draft has nothing to keep for later; it is thrown away or finished.
    if (scheme.status === 'draft') throw new AppError('schemeInvalid');
    await setSchemeStatus(db, schemeId, 'archived', now());
    audit({ concept: 'scheme', conceptId: schemeId });
    return getScheme(db, schemeId);
  },

  'scheme.discard': async ({ db, audit }, { schemeId }) => {
    requireDraft(await getScheme(db, schemeId));
    await deleteDraft(db, schemeId);
    audit({ concept: 'scheme', conceptId: schemeId });
    return null;
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
    const content = await readChosenScheme(db, choice);
    requireSoundScheme(content);
    return replayCycle(db, { content, cycleId, positionName });
  },
};

interface NewVersion {
  readonly content: SchemeContent;
  readonly readyMadeKey: string | null;
  readonly status: Scheme['status'];
  /** The versions that are there, the newest last; none starts a family. */
  readonly family: readonly Scheme[];
}

async function insertVersion(
  { db, newId, now, hashText }: StoreContext,
  { family, ...scheme }: NewVersion,
): Promise<SchemeId> {
  const schemeId = schemeIdSchema.parse(newId());
  await insertScheme(db, {
    ...scheme,
    schemeId,
    familyId: family[0]?.familyId ?? schemeId,
    version: (family.at(-1)?.version ?? 0) + 1,
    contentHash: hashText(JSON.stringify(scheme.content)),
    createdAt: now(),
  });
  return schemeId;
}

/** Positions use the scheme from now on; versions that it replaced everywhere are archived. */
async function putIntoForce(
  { db, now, audit }: StoreContext,
  schemeId: SchemeId,
  positionIds: readonly PositionId[],
): Promise<Scheme> {
  const known = new Set((await listPositions(db)).map(({ positionId }) => positionId));
  for (const positionId of positionIds) {
    if (!known.has(positionId)) throw new AppError('notFound');
    await setPositionScheme(db, positionId, schemeId);
  }
  const scheme = await getScheme(db, schemeId);
  for (const each of await listFamily(db, scheme.familyId)) {
    const isReplaced = each.version < scheme.version && each.positionIds.length === 0;
    if (isReplaced && each.status === 'active') {
      await setSchemeStatus(db, each.schemeId, 'archived', now());
    }
  }
  audit({ concept: 'scheme', conceptId: schemeId, details: { positions: positionIds.length } });
  return scheme;
}

function requireDraft({ status }: Scheme): void {
  if (status !== 'draft') throw new AppError('schemeNotDraft');
}
