import { AppError } from '@shared/contract/result';
import type { PositionId, SchemeId } from '@shared/domain/ids';
import {
  schemeDraftSchema,
  schemeStatusSchema,
  type Scheme,
  type SchemeContent,
  type SchemeStatus,
} from '@shared/domain/scheme';
import type { Selectable } from 'kysely';
import type { StoreHandle } from '../open';
import { readContent } from '../schemeContents';
import type { PositionSchemeTable, SchemeTable } from '../tables';

interface NewScheme {
  readonly schemeId: SchemeId;
  readonly familyId: SchemeId;
  readonly readyMadeKey: string | null;
  readonly version: number;
  readonly status: SchemeStatus;
  readonly content: SchemeContent;
  readonly contentHash: string;
  readonly createdAt: string;
}

export async function insertScheme(db: StoreHandle, scheme: NewScheme): Promise<void> {
  await db
    .insertInto('scheme')
    .values({ ...scheme, changedAt: scheme.createdAt, content: JSON.stringify(scheme.content) })
    .execute();
}

interface ChangedDraft {
  readonly schemeId: SchemeId;
  readonly content: SchemeContent;
  readonly contentHash: string;
  readonly changedAt: string;
}

/** Writes what was typed into a draft; any other version stays as it is. */
export async function updateDraft(
  db: StoreHandle,
  { schemeId, content, ...rest }: ChangedDraft,
): Promise<void> {
  await db
    .updateTable('scheme')
    .set({ ...rest, content: JSON.stringify(content) })
    .where('schemeId', '=', schemeId)
    .where('status', '=', 'draft')
    .execute();
}

export async function setSchemeStatus(
  db: StoreHandle,
  schemeId: SchemeId,
  status: SchemeStatus,
  changedAt: string,
): Promise<void> {
  await db
    .updateTable('scheme')
    .set({ status, changedAt })
    .where('schemeId', '=', schemeId)
    .execute();
}

export async function deleteDraft(db: StoreHandle, schemeId: SchemeId): Promise<void> {
  await db
    .deleteFrom('scheme')
    .where('schemeId', '=', schemeId)
    .where('status', '=', 'draft')
    .execute();
}

/** The newest version taken over from a ready-made scheme, if there is one. */
export async function findNewestOfReadyMade(
  db: StoreHandle,
  readyMadeKey: string,
): Promise<
  | { readonly schemeId: SchemeId; readonly familyId: SchemeId; readonly contentHash: string }
  | undefined
> {
  const row = await db
    .selectFrom('scheme')
    .select(['schemeId', 'familyId', 'contentHash'])
    .where('readyMadeKey', '=', readyMadeKey)
    .orderBy('version', 'desc')
    .limit(1)
    .executeTakeFirst();
  return row === undefined
    ? undefined
    : {
        ...row,
        schemeId: row.schemeId as SchemeId,
        familyId: row.familyId as SchemeId,
      };
}

export async function listSchemes(db: StoreHandle): Promise<readonly Scheme[]> {
  const rows = await db
    .selectFrom('scheme')
    .selectAll()
    .orderBy('createdAt')
    .orderBy('version')
    .execute();
  const uses = await db.selectFrom('positionScheme').selectAll().execute();
  return rows.map((row) => toScheme(db, row, uses));
}

/** The versions of one scheme, the first first. */
export async function listFamily(
  db: StoreHandle,
  familyId: SchemeId,
): Promise<readonly [Scheme, ...Scheme[]]> {
  const [first, ...rest] = (await listSchemes(db))
    .filter((scheme) => scheme.familyId === familyId)
    .toSorted((a, b) => a.version - b.version);
  if (first === undefined) throw new AppError('notFound');
  return [first, ...rest];
}

export async function getScheme(db: StoreHandle, schemeId: SchemeId): Promise<Scheme> {
  const row = await db
    .selectFrom('scheme')
    .selectAll()
    .where('schemeId', '=', schemeId)
    .executeTakeFirst();
  if (row === undefined) throw new AppError('notFound');
  const uses = await db.selectFrom('positionScheme').selectAll().execute();
  return toScheme(db, row, uses);
}

/** The rules alone, for saves: no more than they need. */
export async function getSchemeContent(
  db: StoreHandle,
  schemeId: SchemeId,
): Promise<Pick<Scheme, 'content'>> {
  const row = await db
    .selectFrom('scheme')
    .select(['status', 'content'])
    .where('schemeId', '=', schemeId)
    .executeTakeFirst();
  if (row === undefined) throw new AppError('notFound');
  return { content: toContent(db, row) };
}

function toScheme(
  db: StoreHandle,
  row: Selectable<SchemeTable>,
  uses: readonly Selectable<PositionSchemeTable>[],
): Scheme {
  return {
    schemeId: row.schemeId as SchemeId,
    familyId: row.familyId as SchemeId,
    version: row.version,
    status: schemeStatusSchema.parse(row.status),
    changedAt: row.changedAt,
    positionIds: uses
      .filter(({ schemeId }) => schemeId === row.schemeId)
      .map(({ positionId }) => positionId as PositionId),
    content: toContent(db, row),
  };
}

function toContent(
  db: StoreHandle,
  { status, content }: Pick<Selectable<SchemeTable>, 'status' | 'content'>,
): SchemeContent {
  return status === 'draft'
    ? schemeDraftSchema.parse(JSON.parse(content))
    : readContent(db, content);
}
