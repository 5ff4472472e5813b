import { directions } from './directions';
import { recordKinds, type RecordKind } from './formats/v2';
import { has, type KeyedContent, type ListRecords } from './recordIds';
import { referredTo, type PackageScope } from './referredTo';

interface ChosenRecords {
  readonly kind: RecordKind;
  readonly records: readonly KeyedContent[];
}

type Choice = (each: KeyedContent) => boolean;

/**
 * The records that belong to a scope: people of the units, their appraisals in the cycles, and
 * whatever these refer to. Rows that name no employee count for the whole shop and go along with
 * what a whole shop returns.
 */
export function chooseRecords(scope: PackageScope, list: ListRecords): readonly ChosenRecords[] {
  const { purpose, unitIds } = scope;
  const found = referredTo(scope, list);
  const of =
    (ids: ReadonlySet<string>, column: string): Choice =>
    ({ content }) =>
      has(ids, content[column]);
  const ofPeople = of(found.employeeIds, 'employeeId');
  const ofAppraisals = of(found.appraisalIds, 'appraisalId');
  const ofCycles = of(found.cycleIds, 'cycleId');
  const ofShopOrPeople: Choice = (each) =>
    each.content['employeeId'] === null ? unitIds === null : ofPeople(each);
  const ofEvents = of(found.eventIds, 'eventId');
  const ownerIds = ({ content }: KeyedContent) =>
    content['concept'] === 'appraisal' ? found.appraisalIds : found.eventIds;
  const always: Choice = () => true;
  const chosen: Readonly<Record<RecordKind, Choice>> = {
    erasure: always,
    unit: of(found.unitIds, 'unitId'),
    position: of(found.positionIds, 'positionId'),
    employee: ofPeople,
    employeeChange: ofPeople,
    scheme: of(found.schemeIds, 'schemeId'),
    positionScheme: of(found.positionIds, 'positionId'),
    cycle: ofCycles,
    cycleState: ofCycles,
    appraisal: ofAppraisals,
    segment: ofAppraisals,
    leftOut: (each) => ofCycles(each) && ofPeople(each),
    standardAcknowledgement: ofPeople,
    import: of(found.importIds, 'importId'),
    attribution: (each) => has(found.importIds, each.content['importId']) && ofShopOrPeople(each),
    mapping: () => unitIds === null,
    surveyQuestion: () => found.importIds.size > 0,
    surveyResponse: ofShopOrPeople,
    ticket: ofShopOrPeople,
    review: ofAppraisals,
    measurement: ofAppraisals,
    event: ofEvents,
    eventLog: (each) => unitIds === null && ofCycles(each),
    veto: ofEvents,
    attachment: (each) => of(ownerIds(each), 'conceptId')(each),
    appraisalScore: ofAppraisals,
    appeal: ofAppraisals,
    adjustment: ofAppraisals,
    acknowledgement: ofAppraisals,
    interview: ofAppraisals,
    objective: of(found.objectiveIds, 'objectiveId'),
    actionPlan: ofPeople,
    attendance: ofPeople,
  };
  return recordKinds.flatMap((kind) => {
    const carriage = directions[kind][purpose];
    if (carriage === 'never') return [];
    const isCarried: Readonly<Record<typeof carriage, Choice>> = {
      always,
      blank: isBlankReview,
      released: of(found.releasedIds, 'appraisalId'),
    };
    return [{ kind, records: list(kind).filter(chosen[kind]).filter(isCarried[carriage]) }];
  });
}

/** A review that says who is to review, and nothing else yet. */
function isBlankReview({ content }: KeyedContent): boolean {
  const { ratings, comment, returns, receivedOn, status } = content;
  const isUnrated = Array.isArray(ratings) && ratings.length === 0;
  return (
    isUnrated &&
    comment === '' &&
    returns === undefined &&
    receivedOn === null &&
    status === 'draft'
  );
}
