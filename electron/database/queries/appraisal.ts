import { AppError } from '@shared/contract/result';
import type { AppraisalId, CycleId, EmployeeId, SchemeId } from '@shared/domain/ids';
import { gradeKeySchema } from '@shared/domain/scheme';
import { evidenceSchema, type Evidence } from '@shared/scoring/evidence';
import type { ScoreTree } from '@shared/scoring/scoreTree';
import type { Selectable } from 'kysely';
import type { StoreHandle } from '../open';
import type { AppraisalScoreTable, AppraisalTable } from '../tables';

/** An appraisal with the employee's details as they were when the cycle opened. */
export interface AppraisalRecord {
  readonly appraisalId: AppraisalId;
  readonly cycleId: CycleId;
  readonly employeeId: EmployeeId;
  readonly schemeId: SchemeId;
  readonly employeeName: string;
  readonly employeeNo: string;
  readonly unitName: string | null;
  readonly positionName: string;
  readonly superiorName: string | null;
  readonly hiredOn: string | null;
}

/** One stored result with everything it was computed from. */
export interface AppraisalScoreRecord {
  readonly appraisalId: AppraisalId;
  readonly version: number;
  readonly schemeId: SchemeId;
  readonly evidence: Evidence;
  readonly tree: ScoreTree;
  readonly scoredAt: string;
}

/** A row of kept results as it stands there. */
export interface KeptScore extends Omit<
  Selectable<AppraisalScoreTable>,
  'appraisalId' | 'schemeId' | 'evidence' | 'tree'
> {
  readonly appraisalId: AppraisalId;
  readonly schemeId: SchemeId;
  readonly evidence: unknown;
  readonly tree: unknown;
  readonly startsOn: string;
  readonly endsOn: string;
  readonly employeeNo: string;
  readonly employeeName: string;
}

export async function insertAppraisal(
  db: StoreHandle,
  appraisal: AppraisalRecord,
  createdAt: string,
): Promise<void> {
  await db
    .insertInto('appraisal')
    .values({ ...appraisal, createdAt })
    .execute();
}

/** The appraisals of a cycle by position, then employee number. */
export async function listAppraisals(
  db: StoreHandle,
  cycleId: CycleId,
): Promise<readonly AppraisalRecord[]> {
  const rows = await db
    .selectFrom('appraisal')
    .selectAll()
    .where('cycleId', '=', cycleId)
    .orderBy('positionName')
    .orderBy('employeeNo')
    .execute();
  return rows.map(toAppraisal);
}

export async function getAppraisal(
  db: StoreHandle,
  appraisalId: AppraisalId,
): Promise<AppraisalRecord> {
  const row = await db
    .selectFrom('appraisal')
    .selectAll()
    .where('appraisalId', '=', appraisalId)
    .executeTakeFirst();
  if (row === undefined) throw new AppError('notFound');
  return toAppraisal(row);
}

/** The appraisals whose id ends with these digits, at most two: more than one is not unique. */
export async function findAppraisalsEnding(
  db: StoreHandle,
  idEnding: string,
): Promise<readonly AppraisalRecord[]> {
  const rows = await db
    .selectFrom('appraisal')
    .selectAll()
    .where(
      ({ fn, val }) => fn('replace', ['appraisalId', val('-'), val('')]),
      'like',
      `%${idEnding}`,
    )
    .limit(2)
    .execute();
  return rows.map(toAppraisal);
}

/** The appraisals of one employee in all cycles, oldest first; a month after the year it begins. */
export async function listAppraisalsOf(
  db: StoreHandle,
  employeeId: EmployeeId,
): Promise<readonly AppraisalRecord[]> {
  const rows = await db
    .selectFrom('appraisal')
    .innerJoin('cycle', 'cycle.cycleId', 'appraisal.cycleId')
    .selectAll('appraisal')
    .where('appraisal.employeeId', '=', employeeId)
    .orderBy('cycle.startsOn')
    .orderBy('cycle.endsOn', 'desc')
    .execute();
  return rows.map(toAppraisal);
}

/**
 * Newest stored result of each appraisal of the cycle.
 * @param only those who held this position, or of this employee.
 */
export async function listNewestScores(
  db: StoreHandle,
  cycleId: CycleId,
  only: Partial<Pick<AppraisalRecord, 'positionName' | 'employeeId'>> = {},
): Promise<readonly AppraisalScoreRecord[]> {
  const { positionName, employeeId } = only;
  const rows = await db
    .selectFrom('appraisalScore')
    .innerJoin('appraisal', 'appraisal.appraisalId', 'appraisalScore.appraisalId')
    .selectAll('appraisalScore')
    .where('appraisal.cycleId', '=', cycleId)
    .$if(positionName !== undefined, (query) =>
      query.where('appraisal.positionName', '=', positionName ?? ''),
    )
    .$if(employeeId !== undefined, (query) =>
      query.where('appraisal.employeeId', '=', employeeId ?? ''),
    )
    .where(({ eb, selectFrom }) =>
      eb(
        'appraisalScore.version',
        '=',
        selectFrom('appraisalScore as newest')
          .select(({ fn }) => fn.max('newest.version').as('version'))
          .whereRef('newest.appraisalId', '=', 'appraisalScore.appraisalId'),
      ),
    )
    .execute();
  return rows.map(toScore);
}

/** Every result that was ever kept, oldest cycle first, as it stands in the store: unchecked. */
export async function listKeptScores(db: StoreHandle): Promise<readonly KeptScore[]> {
  const rows = await db
    .selectFrom('appraisalScore')
    .innerJoin('appraisal', 'appraisal.appraisalId', 'appraisalScore.appraisalId')
    .innerJoin('cycle', 'cycle.cycleId', 'appraisal.cycleId')
    .selectAll('appraisalScore')
    .select(['cycle.startsOn', 'cycle.endsOn', 'appraisal.employeeNo', 'appraisal.employeeName'])
    .orderBy('cycle.startsOn')
    .orderBy('cycle.endsOn')
    .orderBy('appraisal.employeeNo')
    .orderBy('appraisalScore.version')
    .execute();
  return rows.map((row) => ({
    ...row,
    appraisalId: row.appraisalId as AppraisalId,
    schemeId: row.schemeId as SchemeId,
    evidence: parsedOrNull(row.evidence),
    tree: parsedOrNull(row.tree),
  }));
}

/** What cannot be read is a finding of the verification, not a reason to stop it. */
function parsedOrNull(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

export async function insertScore(db: StoreHandle, score: AppraisalScoreRecord): Promise<void> {
  const { evidence, tree, ...rest } = score;
  await db
    .insertInto('appraisalScore')
    .values({
      ...rest,
      status: tree.status,
      total: tree.total,
      display: tree.display,
      grade: tree.grade,
      coefficient: tree.coefficient,
      evidence: JSON.stringify(evidence),
      tree: JSON.stringify(tree),
    })
    .execute();
}

function toAppraisal(row: Selectable<AppraisalTable>): AppraisalRecord {
  const { createdAt: _createdAt, ...rest } = row;
  return {
    ...rest,
    appraisalId: row.appraisalId as AppraisalId,
    cycleId: row.cycleId as CycleId,
    employeeId: row.employeeId as EmployeeId,
    schemeId: row.schemeId as SchemeId,
  };
}

function toScore(row: Selectable<AppraisalScoreTable>): AppraisalScoreRecord {
  // The tree was written by this program from its own type; the columns beside it are checked.
  const tree = JSON.parse(row.tree) as ScoreTree;
  const grade = row.grade === null ? null : gradeKeySchema.parse(row.grade);
  if (tree.total !== row.total || tree.grade !== grade) throw new AppError('storeDamaged');
  return {
    appraisalId: row.appraisalId as AppraisalId,
    version: row.version,
    schemeId: row.schemeId as SchemeId,
    evidence: evidenceSchema.parse(JSON.parse(row.evidence)),
    tree,
    scoredAt: row.scoredAt,
  };
}
