import type { FieldDifference, RecordLabel } from '@shared/contract/handOff';
import { schemeContentSchema } from '@shared/domain/scheme';
import type { LocalText } from '@shared/domain/locale';
import { differenceOf } from '@shared/handOff/differenceOf';
import type { RecordContent, RecordKind } from '@shared/handOff/formats/v2';

/** Finds the content of a record, in the package or in the store. */
export type FindContent = (kind: RecordKind, key: unknown) => RecordContent | null;

/** What a record is about: whose, of which cycle, which source or measure. */
export function labelRecord(
  kind: RecordKind,
  key: string,
  content: RecordContent | null,
  find: FindContent,
): RecordLabel {
  const [owner] = key.split('/');
  const appraisal = find('appraisal', content?.['appraisalId'] ?? owner);
  const event = find('event', content?.['eventId']);
  const employee = find('employee', content?.['employeeId'] ?? event?.['employeeId'] ?? owner);
  const cycle =
    kind === 'cycle' ? content : find('cycle', content?.['cycleId'] ?? appraisal?.['cycleId']);
  return {
    kind,
    key,
    name: firstText(content, ['name', 'fileName', 'text', 'course', 'aim', 'matter', 'note']),
    employeeName: text(
      appraisal?.['employeeName'] ?? content?.['employeeName'] ?? employee?.['name'],
    ),
    cycleStartsOn: text(cycle?.['startsOn']),
    part: firstText(content, ['source', 'measure', 'field', 'happenedOn', 'attendedOn']),
    number: firstNumber(content, ['place', 'number', 'seq', 'version']),
  };
}

/** So much of a note says what a record is about. */
const longestName = 40;

function firstText(content: RecordContent | null, fields: readonly string[]): string | null {
  const values = fields.map((field) => text(content?.[field]));
  const found = values.find((value) => value !== null && value !== '') ?? null;
  return found === null || found.length <= longestName ? found : `${found.slice(0, longestName)}…`;
}

function firstNumber(content: RecordContent | null, fields: readonly string[]): number | null {
  const value = fields.map((field) => content?.[field]).find((each) => typeof each === 'number');
  return typeof value === 'number' ? value : null;
}

/** How two contents of a record differ, ratings with the names of their indicators. */
export function describeDifference(
  before: RecordContent | null,
  after: RecordContent | null,
  find: FindContent,
): readonly FieldDifference[] {
  const appraisal = find('appraisal', (after ?? before)?.['appraisalId']);
  const names = indicatorNames(find('scheme', appraisal?.['schemeId']));
  return differenceOf(before, after).map((difference) => ({
    ...difference,
    indicatorName: names.get(difference.field) ?? null,
  }));
}

function indicatorNames(scheme: RecordContent | null): ReadonlyMap<string, LocalText> {
  const content = scheme?.['content'];
  if (typeof content !== 'string') return new Map();
  const { sources } = schemeContentSchema.parse(JSON.parse(content));
  return new Map(
    sources.flatMap(({ dimensions }) =>
      dimensions.flatMap(({ indicators }) =>
        indicators.map(({ key, name }) => [`rating:${key}`, name] as const),
      ),
    ),
  );
}

function text(value: unknown): string | null {
  return typeof value === 'string' ? value : null;
}
