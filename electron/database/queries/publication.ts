import { AppError } from '@shared/contract/result';
import type { AppraisalId, CycleId, PublicationId, UserId } from '@shared/domain/ids';
import {
  publicationContentsSchema,
  type Publication,
  type PublicationEntry,
} from '@shared/domain/publication';
import { gradeKeySchema } from '@shared/domain/scheme';
import type { StoreHandle } from '../open';

/** The lists of a cycle, oldest first. */
export async function listPublications(
  db: StoreHandle,
  cycleId: CycleId,
): Promise<readonly Publication[]> {
  const rows = await publications(db).where('publication.cycleId', '=', cycleId).execute();
  return withEntries(db, rows);
}

export async function getPublication(
  db: StoreHandle,
  publicationId: PublicationId,
): Promise<Publication> {
  const rows = await publications(db)
    .where('publication.publicationId', '=', publicationId)
    .execute();
  const [publication] = await withEntries(db, rows);
  if (publication === undefined) throw new AppError('notFound');
  return publication;
}

export async function insertPublication(
  db: StoreHandle,
  { entries, ...publication }: Omit<Publication, 'userName'> & { readonly userId: UserId },
): Promise<void> {
  await db.insertInto('publication').values(publication).execute();
  const { publicationId } = publication;
  for (const entry of entries) {
    await db
      .insertInto('publicationEntry')
      .values({ publicationId, ...entry })
      .execute();
  }
}

function publications(db: StoreHandle) {
  return db
    .selectFrom('publication')
    .innerJoin('user', 'user.userId', 'publication.userId')
    .selectAll('publication')
    .select('user.name as userName')
    .orderBy('publication.number');
}

type Row = Awaited<ReturnType<ReturnType<typeof publications>['execute']>>[number];

async function withEntries(db: StoreHandle, rows: readonly Row[]): Promise<readonly Publication[]> {
  const entries = await db
    .selectFrom('publicationEntry')
    .leftJoin('appraisal', 'appraisal.appraisalId', 'publicationEntry.appraisalId')
    .selectAll('publicationEntry')
    .where(
      'publicationId',
      'in',
      rows.map(({ publicationId }) => publicationId),
    )
    .orderBy('publicationEntry.unitName')
    .orderBy('publicationEntry.positionName')
    .orderBy('appraisal.employeeNo')
    .orderBy('publicationEntry.appraisalId')
    .execute();
  const entriesOf = Map.groupBy(entries, ({ publicationId }) => publicationId);
  return rows.map(({ userId: _userId, ...row }) => ({
    ...row,
    publicationId: row.publicationId as PublicationId,
    cycleId: row.cycleId as CycleId,
    contents: publicationContentsSchema.parse(row.contents),
    entries: (entriesOf.get(row.publicationId) ?? []).map(
      ({ publicationId: _publicationId, ...entry }): PublicationEntry => ({
        ...entry,
        appraisalId: entry.appraisalId as AppraisalId,
        grade: entry.grade === null ? null : gradeKeySchema.parse(entry.grade),
      }),
    ),
  }));
}
