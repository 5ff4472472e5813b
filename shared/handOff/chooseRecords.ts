import type { PackagePurpose } from '../domain/handOff';
import { recordKinds, type RecordContent, type RecordKind } from './formats/v1';

/** What of a shop goes into a package. */
export interface PackageScope {
  readonly purpose: PackagePurpose;
  readonly cycleIds: ReadonlySet<string>;
  /** Employees of these units only; null = of the whole shop. */
  readonly unitIds: ReadonlySet<string> | null;
}

interface KeyedContent {
  readonly key: string;
  readonly content: RecordContent;
}

interface ChosenRecords {
  readonly kind: RecordKind;
  readonly records: readonly KeyedContent[];
}

/** A shop that is set up gets its rules and people, not what others answered or rated. */
const collectedKinds: ReadonlySet<RecordKind> = new Set([
  'import',
  'surveyQuestion',
  'surveyResponse',
  'ticket',
  'review',
  'measurement',
]);

/**
 * The records that belong to a scope: people of the units, their appraisals in the cycles, and
 * whatever these refer to. Rows that name no employee count for the whole shop and go along with
 * what a whole shop returns.
 */
export function chooseRecords(
  scope: PackageScope,
  list: (kind: RecordKind) => readonly KeyedContent[],
): readonly ChosenRecords[] {
  const { purpose, cycleIds, unitIds } = scope;
  const employees = list('employee').filter(
    ({ content }) => unitIds === null || has(unitIds, content['unitId']),
  );
  const employeeIds = idsOf(employees, 'employeeId');
  const isOfPeople = ({ content }: KeyedContent) =>
    content['employeeId'] === null ? unitIds === null : has(employeeIds, content['employeeId']);
  const appraisals = list('appraisal').filter(
    (each) => has(cycleIds, each.content['cycleId']) && isOfPeople(each),
  );
  const appraisalIds = idsOf(appraisals, 'appraisalId');
  const unitsInUse = unitIds ?? idsOf(list('unit'), 'unitId');
  const positionIds = idsOf(employees, 'positionId');
  const positionSchemes = list('positionScheme').filter(({ content }) =>
    has(positionIds, content['positionId']),
  );
  const schemeIds = new Set([
    ...idsOf(appraisals, 'schemeId'),
    ...idsOf(positionSchemes, 'schemeId'),
  ]);
  const responses = list('surveyResponse').filter(isOfPeople);
  const tickets = list('ticket').filter(isOfPeople);
  const importIds = new Set([...idsOf(responses, 'importId'), ...idsOf(tickets, 'importId')]);
  const chosen: Readonly<Record<RecordKind, (each: KeyedContent) => boolean>> = {
    unit: ({ content }) => has(unitsInUse, content['unitId']),
    position: ({ content }) => has(positionIds, content['positionId']),
    employee: ({ content }) => has(employeeIds, content['employeeId']),
    scheme: ({ content }) => has(schemeIds, content['schemeId']),
    positionScheme: ({ content }) => has(positionIds, content['positionId']),
    cycle: ({ content }) => has(cycleIds, content['cycleId']),
    appraisal: ({ content }) => has(appraisalIds, content['appraisalId']),
    import: ({ content }) => has(importIds, content['importId']),
    surveyQuestion: () => responses.length > 0,
    surveyResponse: isOfPeople,
    ticket: isOfPeople,
    review: ({ content }) => has(appraisalIds, content['appraisalId']),
    measurement: ({ content }) => has(appraisalIds, content['appraisalId']),
  };
  return recordKinds
    .filter((kind) => purpose === 'returns' || !collectedKinds.has(kind))
    .map((kind) => ({ kind, records: list(kind).filter(chosen[kind]) }));
}

function idsOf(records: readonly KeyedContent[], column: string): ReadonlySet<string> {
  return new Set(
    records.flatMap(({ content }) => {
      const id = content[column];
      return typeof id === 'string' ? [id] : [];
    }),
  );
}

function has(ids: ReadonlySet<string>, id: unknown): boolean {
  return typeof id === 'string' && ids.has(id);
}
