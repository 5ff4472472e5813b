import type { PackageRecord, RecordContent, RecordKind } from './formats/v2';
import { has } from './recordIds';
import { nextVersion } from './versionVector';

/** Rows of customers: they stay when an employee is erased, and name nobody. */
const ofCustomers: readonly RecordKind[] = ['surveyResponse', 'ticket'];

/** Finds a record that another one refers to, in the package or in the store. */
type FindContent = (kind: RecordKind, key: string) => RecordContent | null;

/**
 * The records of a package without what belongs to people who were erased here or there: no edit
 * that was made elsewhere meanwhile brings them back. What customers said stays and names nobody; it
 * then is a version of `deviceId`.
 */
export function withoutErased(
  records: readonly PackageRecord[],
  erasedIds: ReadonlySet<string>,
  known: FindContent,
  deviceId: string,
): readonly PackageRecord[] {
  if (erasedIds.size === 0) return records;
  const sent = new Map(records.map(({ kind, key, content }) => [`${kind}/${key}`, content]));
  const find: FindContent = (kind, key) => sent.get(`${kind}/${key}`) ?? known(kind, key);
  return records.flatMap((record) => {
    const { kind, key, version, content } = record;
    const isTheirs = isOfErased(record, content ?? known(kind, key), erasedIds, find);
    if (!isTheirs) return [record];
    if (!ofCustomers.includes(kind) || content === null) return [];
    const anonymous = { ...content, employeeId: null };
    return [
      {
        kind,
        key,
        version: nextVersion(version, deviceId),
        content: kind === 'surveyResponse' ? { ...anonymous, comment: null } : anonymous,
      },
    ];
  });
}

/** Whose a record is, by the employee it names or by the appraisal or event that it belongs to. */
function isOfErased(
  { kind, key }: PackageRecord,
  content: RecordContent | null,
  erasedIds: ReadonlySet<string>,
  find: FindContent,
): boolean {
  if (kind === 'erasure') return false;
  if (content === null) return has(erasedIds, key.split('/')[0]);
  if (has(erasedIds, content['employeeId'])) return true;
  const owners: readonly (readonly [RecordKind, unknown])[] = [
    ['appraisal', kind === 'appraisal' ? null : content['appraisalId']],
    ['event', kind === 'event' ? null : content['eventId']],
  ];
  return owners.some(
    ([owner, id]) => typeof id === 'string' && has(erasedIds, find(owner, id)?.['employeeId']),
  );
}
