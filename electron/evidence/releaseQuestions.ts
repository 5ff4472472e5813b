import type { StoreHandle } from '@electron/database/open';
import { pause } from '@electron/database/pause';
import {
  listAllReplacements,
  type LaterReplacement,
} from '@electron/database/queries/importReplacement';
import {
  deleteQuestion,
  listQuestionHolders,
  listQuestionsOfImport,
  updateQuestionImport,
} from '@electron/database/queries/survey';
import type { ImportId } from '@shared/domain/ids';

/**
 * Takes the questions of an undone import away that nothing answers any more; others pass to the
 * import that answers them, and those that only a replaced response answers stay. All answers of the
 * store are looked through, a few at a time with room between them for the window.
 */
export async function releaseQuestions(db: StoreHandle, importId: ImportId): Promise<void> {
  const questionKeys = await listQuestionsOfImport(db, importId);
  if (questionKeys.length === 0) return;
  const holders = await findHolders(db);
  const replaced = await findReplaced(db, importId);
  for (const questionKey of questionKeys) {
    const holder = holders.get(questionKey);
    if (holder !== undefined) await updateQuestionImport(db, questionKey, holder);
    else if (!replaced.has(questionKey)) await deleteQuestion(db, questionKey);
  }
}

/** The first import, by its id, that answers each question. */
async function findHolders(db: StoreHandle): Promise<ReadonlyMap<string, string>> {
  const found = new Map<string, string>();
  let after = '';
  for (;;) {
    const { holders, last } = await listQuestionHolders(db, after);
    if (last === null) return found;
    for (const { questionKey, importId } of holders) {
      const known = found.get(questionKey);
      if (known === undefined || importId < known) found.set(questionKey, importId);
    }
    after = last;
    await pause();
  }
}

/** Questions that responses answered which another import replaced. */
async function findReplaced(db: StoreHandle, importId: ImportId): Promise<ReadonlySet<string>> {
  const found = new Set<string>();
  let last: LaterReplacement | null = null;
  for (;;) {
    const some = await listAllReplacements(db, importId, last);
    for (const { questionKeys } of some) {
      for (const questionKey of questionKeys) found.add(questionKey);
    }
    last = some.at(-1) ?? null;
    if (last === null) return found;
    await pause();
  }
}
