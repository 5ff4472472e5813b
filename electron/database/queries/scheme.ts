import { AppError } from '@shared/contract/result';
import type { PositionId, SchemeId } from '@shared/domain/ids';
import { schemeContentSchema, type Scheme, type SchemeContent } from '@shared/domain/scheme';
import type { Selectable } from 'kysely';
import type { StoreHandle } from '../open';
import type { PositionSchemeTable, SchemeTable } from '../tables';

interface NewScheme {
  readonly schemeId: SchemeId;
  readonly readyMadeKey: string;
  readonly version: number;
  readonly content: SchemeContent;
  readonly contentHash: string;
  readonly createdAt: string;
}

export async function insertScheme(db: StoreHandle, scheme: NewScheme): Promise<void> {
  await db
    .insertInto('scheme')
    .values({ ...scheme, status: 'active', content: JSON.stringify(scheme.content) })
    .execute();
}

/** The newest version taken over from a ready-made scheme, if there is one. */
export async function findNewestOfReadyMade(
  db: StoreHandle,
  readyMadeKey: string,
): Promise<
  | { readonly schemeId: SchemeId; readonly version: number; readonly contentHash: string }
  | undefined
> {
  const row = await db
    .selectFrom('scheme')
    .select(['schemeId', 'version', 'contentHash'])
    .where('readyMadeKey', '=', readyMadeKey)
    .orderBy('version', 'desc')
    .limit(1)
    .executeTakeFirst();
  return row === undefined ? undefined : { ...row, schemeId: row.schemeId as SchemeId };
}

export async function listSchemes(db: StoreHandle): Promise<readonly Scheme[]> {
  const rows = await db
    .selectFrom('scheme')
    .selectAll()
    .orderBy('createdAt')
    .orderBy('version')
    .execute();
  const uses = await db.selectFrom('positionScheme').selectAll().execute();
  return rows.map((row) => toScheme(row, uses));
}

export async function getScheme(db: StoreHandle, schemeId: SchemeId): Promise<Scheme> {
  const row = await db
    .selectFrom('scheme')
    .selectAll()
    .where('schemeId', '=', schemeId)
    .executeTakeFirst();
  if (row === undefined) throw new AppError('notFound');
  const uses = await db.selectFrom('positionScheme').selectAll().execute();
  return toScheme(row, uses);
}

function toScheme(
  row: Selectable<SchemeTable>,
  uses: readonly Selectable<PositionSchemeTable>[],
): Scheme {
  return {
    schemeId: row.schemeId as SchemeId,
    version: row.version,
    status: row.status === 'archived' ? 'archived' : row.status === 'draft' ? 'draft' : 'active',
    positionIds: uses
      .filter(({ schemeId }) => schemeId === row.schemeId)
      .map(({ positionId }) => positionId as PositionId),
    content: schemeContentSchema.parse(JSON.parse(row.content)),
  };
}
