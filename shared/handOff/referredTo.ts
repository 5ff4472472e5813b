import type { PackagePurpose } from '../domain/handOff';
import { has, idsOf, type KeyedContent, type ListRecords } from './recordIds';

/** What of a shop goes into a package. */
export interface PackageScope {
  readonly purpose: PackagePurpose;
  readonly cycleIds: ReadonlySet<string>;
  /** Employees of these units only; null = of the whole shop. */
  readonly unitIds: ReadonlySet<string> | null;
}

/** What lies in a scope, and what it refers to. */
interface ReferredTo {
  readonly employeeIds: ReadonlySet<string>;
  readonly unitIds: ReadonlySet<string>;
  readonly objectiveIds: ReadonlySet<string>;
  readonly positionIds: ReadonlySet<string>;
  readonly cycleIds: ReadonlySet<string>;
  readonly appraisalIds: ReadonlySet<string>;
  /** Of cycles whose results head office handed over. */
  readonly releasedIds: ReadonlySet<string>;
  readonly schemeIds: ReadonlySet<string>;
  readonly importIds: ReadonlySet<string>;
  readonly eventIds: ReadonlySet<string>;
}

const released: readonly unknown[] = ['inReview', 'published', 'closed'];

/** The ids that the records of a package need, so that it never refers to what the other side lacks. */
export function referredTo(scope: PackageScope, list: ListRecords): ReferredTo {
  const { purpose, unitIds } = scope;
  const employees = list('employee').filter(
    ({ content }) => unitIds === null || has(unitIds, content['unitId']),
  );
  const employeeIds = idsOf(employees, 'employeeId');
  const isOfPeople = ({ content }: KeyedContent) => has(employeeIds, content['employeeId']);
  const plans = purpose === 'returns' ? list('actionPlan').filter(isOfPeople) : [];
  const planned = idsOf(plans, 'appraisalId');
  const appraisals = list('appraisal').filter(
    (each) =>
      isOfPeople(each) &&
      (has(scope.cycleIds, each.content['cycleId']) || has(planned, each.content['appraisalId'])),
  );
  const appraisalIds = idsOf(appraisals, 'appraisalId');
  const cycleIds = new Set([
    ...scope.cycleIds,
    ...idsOf(appraisals, 'cycleId'),
    ...idsOf(plans, 'reappraisalCycleId'),
  ]);
  const releasedCycles = idsOf(
    list('cycleState').filter(({ content }) => released.includes(content['status'])),
    'cycleId',
  );
  const positionIds = idsOf(employees, 'positionId');
  const objectives = chooseObjectives(list, unitIds, employeeIds);
  const ofAppraisals = ({ content }: KeyedContent) => has(appraisalIds, content['appraisalId']);
  const isImported = (each: KeyedContent) =>
    each.content['employeeId'] === null ? unitIds === null : isOfPeople(each);
  return {
    employeeIds,
    unitIds: new Set([
      ...(unitIds ?? idsOf(list('unit'), 'unitId')),
      ...idsOf(objectives, 'unitId'),
    ]),
    objectiveIds: idsOf(objectives, 'objectiveId'),
    positionIds,
    cycleIds,
    appraisalIds,
    releasedIds: idsOf(
      appraisals.filter(({ content }) => has(releasedCycles, content['cycleId'])),
      'appraisalId',
    ),
    schemeIds: new Set(
      [
        appraisals,
        list('positionScheme').filter(({ content }) => has(positionIds, content['positionId'])),
        list('segment').filter(ofAppraisals),
        list('appraisalScore').filter(ofAppraisals),
        list('standardAcknowledgement').filter(isOfPeople),
      ].flatMap((records) => [...idsOf(records, 'schemeId')]),
    ),
    importIds: new Set(
      [list('surveyResponse'), list('ticket')].flatMap((records) => [
        ...idsOf(records.filter(isImported), 'importId'),
      ]),
    ),
    eventIds: idsOf(
      list('event').filter((each) => isOfPeople(each) && happenedSince(scope, list, each)),
      'eventId',
    ),
  };
}

/** Objectives of the shop, of the units and of the people, with those they were broken down from. */
function chooseObjectives(
  list: ListRecords,
  unitIds: ReadonlySet<string> | null,
  employeeIds: ReadonlySet<string>,
): readonly KeyedContent[] {
  const all = list('objective');
  const isOurs = ({ content: { unitId, employeeId } }: KeyedContent) =>
    employeeId === null
      ? unitId === null || unitIds === null || has(unitIds, unitId)
      : has(employeeIds, employeeId);
  const parentsOf = (chosen: readonly KeyedContent[]) => {
    const parentIds = idsOf(chosen, 'parentId');
    return all.filter(({ content }) => has(parentIds, content['objectiveId']));
  };
  const own = all.filter(isOurs);
  const parents = parentsOf(own);
  return [...new Set([...own, ...parents, ...parentsOf(parents)])];
}

/** Events since the first chosen cycle began: their files would fill a package with earlier years. */
function happenedSince(
  { cycleIds }: PackageScope,
  list: ListRecords,
  { content }: KeyedContent,
): boolean {
  const starts = list('cycle')
    .filter((cycle) => has(cycleIds, cycle.content['cycleId']))
    .map((cycle) => String(cycle.content['startsOn']));
  const first = starts.toSorted()[0];
  return first === undefined || String(content['happenedOn']) >= first;
}
