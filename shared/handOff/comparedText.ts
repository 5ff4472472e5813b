import { canonicalText } from './canonicalText';
import type { RecordContent, RecordKind } from './formats/v2';

/** Fields that two computers need not have the same for their records to be the same. */
const uncompared: Partial<Readonly<Record<RecordKind, readonly string[]>>> = {
  // Two computers may have made the same version of a family: then it gets the next free number.
  scheme: ['familyId', 'version'],
  // The hash of the file is compared.
  attachment: ['bytes'],
};

/** The text by which contents of a record are compared. */
export function comparedText(kind: RecordKind, content: RecordContent): string {
  const fields = uncompared[kind] ?? [];
  return canonicalText(
    Object.fromEntries(Object.entries(content).filter(([field]) => !fields.includes(field))),
  );
}

/** The text by which version 1 compared, where that was another one; stores still hold its hashes. */
export function formerText(kind: RecordKind, content: RecordContent): string | null {
  return kind === 'scheme' ? canonicalText(content) : null;
}
