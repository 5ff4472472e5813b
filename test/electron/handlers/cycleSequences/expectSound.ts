import { expect } from 'vitest';
import type { Cycle } from '@shared/domain/cycle';
import { readRows, type Row } from '@test/helpers/database';
import type { TestProgram } from '@test/helpers/program';

/** What was seen of one run, to be compared with what is seen later. */
export interface Remembered {
  /** Of settled cycles, by cycle and version. */
  readonly settled: Map<string, unknown>;
  /** Rows that are written once and for good, by table and identity. */
  readonly written: Map<string, string>;
}

export function nothingRemembered(): Remembered {
  return { settled: new Map(), written: new Map() };
}

type Tables = Readonly<Record<string, readonly Row[]>>;

const read = [
  'appraisal',
  'appraisalScore',
  'review',
  'rating',
  'measurement',
  'event',
  'veto',
  'adjustment',
  'appeal',
  'appealStep',
  'acknowledgement',
  'publication',
  'publicationEntry',
  'calibration',
  'cycleTransition',
  'eventLog',
  'scheme',
  'segment',
] as const;

/** Tables whose rows never change once they are written, and what tells their rows apart. */
const writtenOnce = {
  appraisalScore: ['appraisalId', 'version'],
  appealStep: ['appealId', 'number'],
  publication: ['publicationId'],
  publicationEntry: ['publicationId', 'appraisalId'],
  calibration: ['calibrationId'],
  cycleTransition: ['cycleId', 'seq'],
  acknowledgement: ['acknowledgementId'],
} as const;

/** What must hold after every call, refused or not. Answers what the run came by. */
export async function expectSound(
  shop: TestProgram,
  { settled, written }: Remembered,
): Promise<readonly string[]> {
  const tables: Record<string, readonly Row[]> = {};
  for (const table of read) tables[table] = await readRows(shop.db(), table);
  const cycles = await shop.call('cycle.list', {});
  expectOneAppraisalEach(tables);
  expectNothingRewritten(tables, written);
  for (const cycle of cycles) {
    if (cycle.status !== 'published' && cycle.status !== 'closed') continue;
    const key = `${cycle.cycleId} ${cycle.version} ${cycle.status}`;
    const now = contentOf(tables, cycle);
    expect(now, `${cycle.status} version ${cycle.version}`).toEqual(settled.get(key) ?? now);
    settled.set(key, now);
    await expectShownAsStored(shop, tables, cycle);
  }
  return [...cycles.map(({ status }) => status), ...happenings(tables, cycles)];
}

function expectOneAppraisalEach(tables: Tables): void {
  const people = rowsOf(tables, 'appraisal').map(
    ({ cycleId, employeeId }) => `${String(cycleId)} ${String(employeeId)}`,
  );
  expect(new Set(people).size).toBe(people.length);
}

function expectNothingRewritten(tables: Tables, written: Map<string, string>): void {
  for (const [table, identity] of Object.entries(writtenOnce)) {
    const now = new Map(
      rowsOf(tables, table).map((row) => [
        `${table} ${identity.map((column) => String(row[column])).join(' ')}`,
        JSON.stringify(row),
      ]),
    );
    for (const [key, before] of written) {
      if (key.startsWith(`${table} `)) expect(now.get(key), key).toBe(before);
    }
    for (const [key, row] of now) written.set(key, row);
  }
}

/** Everything on which the results of a cycle rest; of a closed one everything decided about them. */
function contentOf(tables: Tables, cycle: Cycle): unknown {
  const own = rowsOf(tables, 'appraisal').filter(({ cycleId }) => cycleId === cycle.cycleId);
  const among = (column: string, rows: readonly Row[]) => {
    const known = new Set(rows.map((row) => row[column]));
    return (row: Row) => known.has(row[column]);
  };
  const ofCycle = (table: string) => rowsOf(tables, table).filter(among('appraisalId', own));
  const reviews = ofCycle('review');
  const events = rowsOf(tables, 'event').filter(
    ({ happenedOn }) => String(happenedOn) >= cycle.startsOn && String(happenedOn) <= cycle.endsOn,
  );
  const ownEvents = events.filter(among('employeeId', own));
  const results = {
    own,
    reviews,
    ratings: rowsOf(tables, 'rating').filter(among('reviewId', reviews)),
    scores: ofCycle('appraisalScore'),
    measurements: ofCycle('measurement'),
    segments: ofCycle('segment'),
    // Events that count nowhere may still be written down.
    events: ownEvents.filter(({ code }) => code !== null),
    vetoes: rowsOf(tables, 'veto').filter(among('eventId', ownEvents)),
    log: rowsOf(tables, 'eventLog').filter(({ cycleId }) => cycleId === cycle.cycleId),
    schemes: rowsOf(tables, 'scheme')
      .filter(among('schemeId', own))
      .map(({ schemeId, version, content }) => ({ schemeId, version, content })),
    adjustments: ofCycle('adjustment').filter(({ appealId }) => appealId === null),
  };
  if (cycle.status === 'published') return results;
  const ofThis = (table: string) =>
    rowsOf(tables, table).filter(({ cycleId }) => cycleId === cycle.cycleId);
  return {
    ...results,
    adjustments: ofCycle('adjustment'),
    appeals: ofCycle('appeal'),
    acknowledgements: ofCycle('acknowledgement'),
    publications: ofThis('publication'),
    transitions: ofThis('cycleTransition'),
  };
}

/**
 * What people read of a settled cycle is its stored trace, and beside it the last decision that was
 * approved for it, graded here by the stored cuts and vetoes alone.
 */
async function expectShownAsStored(
  shop: TestProgram,
  tables: Tables,
  { cycleId }: Cycle,
): Promise<void> {
  const { groups } = await shop.call('appraisal.results', { cycleId });
  for (const { content, rows } of groups) {
    for (const row of rows) {
      const scores = rowsOf(tables, 'appraisalScore').filter(
        ({ appraisalId }) => appraisalId === row.appraisalId,
      );
      const newest = scores.toSorted((a, b) => Number(a['version']) - Number(b['version'])).at(-1);
      const tree = JSON.parse(String(newest?.['tree'])) as {
        readonly display: string | null;
        readonly grade: string | null;
        readonly veto?: { readonly vetoes: readonly { readonly capGrade: string }[] };
      };
      const disclosed = row.display === null ? { display: null, grade: null } : tree;
      expect([row.display, row.grade]).toEqual([disclosed.display, disclosed.grade]);
      const decision = rowsOf(tables, 'adjustment').findLast(
        ({ appraisalId, status, scoreVersion }) =>
          appraisalId === row.appraisalId &&
          status === 'approved' &&
          scoreVersion === newest?.['version'],
      );
      if (decision === undefined) {
        expect(row.decided).toMatchObject({ display: row.display, grade: row.grade });
        continue;
      }
      const after = String(decision['after']);
      if (decision['kind'] === 'grade') {
        expect(row.decided).toMatchObject({ display: row.display, grade: after });
        continue;
      }
      const caps = tree.veto?.vetoes.map(({ capGrade }) => capGrade) ?? [];
      const grade = gradeByCuts(after, content.grades, caps);
      expect(row.decided).toMatchObject({ display: after, grade });
    }
  }
}

/** The highest grade whose cut is reached, or the lowest one to which a veto caps it. */
function gradeByCuts(
  score: string,
  grades: readonly { readonly key: string; readonly minimum: string }[],
  caps: readonly string[],
): string | undefined {
  // Decimals of few digits: the nearest doubles of both are in the same order.
  const best = grades.findIndex(({ minimum }) => Number(score) >= Number(minimum));
  const lowest = Math.max(best, ...caps.map((cap) => grades.findIndex(({ key }) => key === cap)));
  return grades[lowest]?.key;
}

/** What a set of runs must have come by, or its rules were never tried. */
function happenings(tables: Tables, cycles: readonly Cycle[]): readonly string[] {
  const adjustments = rowsOf(tables, 'adjustment');
  const vetoes = rowsOf(tables, 'veto');
  return Object.entries({
    reopened: cycles.some(({ version }) => version > 1),
    severalCycles: cycles.length > 1,
    event: rowsOf(tables, 'event').length > 0,
    vetoUpheld: vetoes.some(({ status }) => status === 'upheld'),
    vetoWithdrawn: vetoes.some(({ status }) => status === 'withdrawn'),
    vetoCaps: rowsOf(tables, 'appraisalScore').some(({ tree }) =>
      String(tree).includes('"vetoes":[{'),
    ),
    adjustedInReview: adjustments.some(
      ({ appealId, status }) => appealId === null && status === 'approved',
    ),
    appealDecidesScore: adjustments.some(
      ({ appealId, kind, status }) =>
        appealId !== null && kind === 'score' && status === 'approved',
    ),
    appealDecidesGrade: adjustments.some(
      ({ appealId, kind, status }) =>
        appealId !== null && kind === 'grade' && status === 'approved',
    ),
    calibration: rowsOf(tables, 'calibration').length > 0,
    publication: rowsOf(tables, 'publication').length > 0,
    movedInCycle: rowsOf(tables, 'segment').length > 0,
  }).flatMap(([name, isSo]) => (isSo ? [name] : []));
}

function rowsOf(tables: Tables, table: string): readonly Row[] {
  const rows = tables[table];
  if (rows === undefined) throw new Error(`${table} was not read`);
  return rows;
}
