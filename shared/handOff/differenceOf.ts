import type { RecordContent } from './formats/v2';

/** A field in which two contents of a record differ; missing ones are null. */
export interface ContentDifference {
  /** Name of the field; a rating is `rating:` and the key of its indicator, points are `points:exam:before`. */
  readonly field: string;
  readonly before: string | null;
  readonly after: string | null;
}

/** Ids and hashes say nothing to people, and always differ together with what they stand for. */
const silentFields: ReadonlySet<string> = new Set([
  'reviewId',
  'surveyResponseId',
  'ticketId',
  'contentHash',
  'unitId',
  'positionId',
  'schemeId',
  'familyId',
  'acknowledgementId',
  'adjustmentId',
  'appealId',
  'attendanceId',
  'interviewId',
  'reappraisalCycleId',
  'fileHash',
  'bytes',
  'evidence',
  'tree',
]);

/** The name of a field and its text. */
type Part = readonly [string, string | null];

/** What a person sees of structures that only the program reads. */
const unreadable = '…';

/** The fields of two contents that differ, in the order of the record. */
export function differenceOf(
  before: RecordContent | null,
  after: RecordContent | null,
): readonly ContentDifference[] {
  const old = fieldsOf(before);
  const fresh = fieldsOf(after);
  return [...new Set([...old.keys(), ...fresh.keys()])].flatMap((field) => {
    const pair = { before: old.get(field) ?? null, after: fresh.get(field) ?? null };
    if (pair.before === pair.after) return [];
    return [{ field, before: readable(pair.before), after: readable(pair.after) }];
  });
}

function readable(value: string | null): string | null {
  return value !== null && /^[[{]/u.test(value) ? unreadable : value;
}

function fieldsOf(content: RecordContent | null): ReadonlyMap<string, string | null> {
  const fields = new Map<string, string | null>();
  for (const [field, value] of Object.entries(content ?? {})) {
    if (silentFields.has(field)) continue;
    if (!Array.isArray(value)) {
      fields.set(field, textOf(value));
      continue;
    }
    // A part of a record has the shape that the schema of the format gave it.
    const parts = value as readonly RecordContent[];
    for (const [name, text] of partsOf(field, parts)) fields.set(name, text);
  }
  return fields;
}

function partsOf(field: string, parts: readonly RecordContent[]): readonly Part[] {
  if (field === 'tests') return parts.flatMap(points);
  return parts.every(isAnswer) ? parts.map(answer) : [listed(field, parts)];
}

/** Points of one kind of test before and after a course: a field of its own each. */
function points({ kind, before, after }: RecordContent): readonly Part[] {
  return [
    [`points:${String(kind)}:before`, textOf(before)],
    [`points:${String(kind)}:after`, textOf(after)],
  ];
}

function isAnswer({ indicatorKey, questionKey }: RecordContent): boolean {
  return typeof indicatorKey === 'string' || typeof questionKey === 'string';
}

/** A rating or an answer: a field of its own. */
function answer({ indicatorKey, questionKey, kind, value }: RecordContent): Part {
  const name = typeof indicatorKey === 'string' ? `rating:${indicatorKey}` : String(questionKey);
  return [name, textOf(value) ?? textOf(kind)];
}

/** Rows that belong together: one field, a row after the other. */
function listed(field: string, parts: readonly RecordContent[]): Part {
  const rows = parts.map((part) =>
    Object.entries(part)
      .filter(([name]) => !['number', 'version'].includes(name) && !name.endsWith('At'))
      .flatMap(([, value]) => readable(textOf(value)) ?? [])
      .filter((text) => text !== '')
      .join(' '),
  );
  return [field, rows.length === 0 ? null : rows.join(' | ')];
}

function textOf(value: unknown): string | null {
  if (typeof value === 'string') return value;
  return typeof value === 'number' ? String(value) : null;
}
