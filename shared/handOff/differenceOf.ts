import type { RecordContent } from './formats/v1';

/** A field in which two contents of a record differ; missing ones are null. */
export interface ContentDifference {
  /** Name of the field; a rating is `rating:` and the key of its indicator. */
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
]);

/** The fields of two contents that differ, in the order of the record. */
export function differenceOf(
  before: RecordContent | null,
  after: RecordContent | null,
): readonly ContentDifference[] {
  const old = fieldsOf(before);
  const fresh = fieldsOf(after);
  return [...new Set([...old.keys(), ...fresh.keys()])].flatMap((field) => {
    const pair = { before: old.get(field) ?? null, after: fresh.get(field) ?? null };
    return pair.before === pair.after ? [] : [{ field, ...pair }];
  });
}

function fieldsOf(content: RecordContent | null): ReadonlyMap<string, string | null> {
  const fields = new Map<string, string | null>();
  for (const [field, value] of Object.entries(content ?? {})) {
    if (silentFields.has(field)) continue;
    if (!Array.isArray(value)) {
      fields.set(field, textOf(value));
      continue;
    }
    for (const part of value) {
      // A part of a record has the shape that the schema of the format gave it.
      const { indicatorKey, questionKey, kind, value: given } = part as RecordContent;
      const name =
        typeof indicatorKey === 'string' ? `rating:${indicatorKey}` : textOf(questionKey);
      fields.set(name ?? field, textOf(given) ?? textOf(kind));
    }
  }
  return fields;
}

function textOf(value: unknown): string | null {
  if (typeof value === 'string') return value;
  return typeof value === 'number' ? String(value) : null;
}
