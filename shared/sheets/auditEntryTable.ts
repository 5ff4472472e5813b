import type { AuditEntryRow, AuditSubject } from '../contract/auditEntry';
import type { Locale } from '../domain/locale';
import { deedWords, detailWords } from './auditWords';
import { translate, type Translate } from '../text/translate';

/** The entries of an audit trail as rows with a heading, in the order given; times in UTC. */
export function auditEntryTable(
  locale: Locale,
  entries: readonly AuditEntryRow[],
): readonly (readonly (string | number | null)[])[] {
  const t = translate(locale);
  const head = [
    t('auditEntry.column.seq'),
    t('auditEntry.column.time'),
    t('auditEntry.column.user'),
    t('auditEntry.column.deed'),
    t('auditEntry.column.subject'),
    t('auditEntry.column.details'),
    t('auditEntry.column.records'),
  ];
  const rows = entries.map((entry) => [
    entry.seq,
    entry.writtenAt,
    entry.userName ?? t('auditEntry.program'),
    deedWords(entry.callName, t),
    entry.subject === null ? null : subjectWords(entry.subject, entry.subject.cycle?.startsOn, t),
    detailWords(entry.details, t).join(' · '),
    entry.records,
  ]);
  return [head, ...rows];
}

/** What an entry is about in words; `cycle` as the caller writes cycles. */
export function subjectWords(
  { name, source }: AuditSubject,
  cycle: string | undefined,
  t: Translate,
): string {
  const withSource =
    name === null || source === null
      ? name
      : t('auditEntry.withSource', { name, source: t(`source.${source}`) });
  if (withSource === null) return cycle ?? '';
  return cycle === undefined ? withSource : t('auditEntry.ofCycle', { name: withSource, cycle });
}
