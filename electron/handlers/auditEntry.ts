import {
  countAuditEntries,
  findMarkedEntry,
  listAuditEntries,
  listAuditFilters,
  type AuditEntryFilter,
} from '@electron/database/queries/auditEntry';
import { findAuditSubject } from '@electron/database/queries/auditSubject';
import { writeCsv, writeXlsx } from '@electron/files/writeTable';
import type { AuditEntryRow } from '@shared/contract/auditEntry';
import { readAuditMark } from '@shared/sheets/auditMark';
import { auditEntryTable } from '@shared/sheets/auditEntryTable';
import { translate } from '@shared/text/translate';
import { basename } from 'node:path';
import type { Handlers, StoreContext } from './context';

export const auditEntryHandlers: Handlers<
  | 'auditEntry.list'
  | 'auditEntry.state'
  | 'auditEntry.find'
  | 'auditEntry.verify'
  | 'auditEntry.export'
  | 'auditEntry.anchor'
> = {
  'auditEntry.list': async ({ db }, { before, limit, ...filter }) => ({
    rows: await listRows(db, filter, { before, limit }),
    total: await countAuditEntries(db, filter),
    ...(await listAuditFilters(db)),
  }),

  'auditEntry.state': async ({ trail }) => {
    const { seq, hash } = trail.head();
    return { seq, head: hash, alarm: trail.alarm() };
  },

  'auditEntry.find': async ({ db, trail }, { mark }) => {
    const hashBegins = readAuditMark(mark);
    const found = hashBegins === null ? undefined : await findMarkedEntry(db, hashBegins);
    return found === undefined ? null : { ...found, later: trail.head().seq - found.seq };
  },

  'auditEntry.verify': async ({ trail, tellVerified }) => trail.verify(tellVerified),

  'auditEntry.export': async ({ db, files, settings, trail }, { format, locale, ...filter }) => {
    const t = translate(locale);
    const name = t('auditEntry.fileName', { seq: trail.head().seq });
    const path = await files.chooseTarget(`${name}.${format}`, settings.read().locale);
    if (path === null) return null;
    const entries = await listRows(db, filter, { before: null, limit: null });
    const rows = auditEntryTable(locale, entries);
    const bytes =
      format === 'csv' ? writeCsv(rows) : await writeXlsx([{ name: t('auditEntry.title'), rows }]);
    await files.write(path, bytes);
    return { fileName: basename(path) };
  },

  // The router itself writes the entry that takes note of every record.
  'auditEntry.anchor': async ({ audit, shop }) => {
    audit({ concept: 'store', conceptId: shop.storeId });
    return null;
  },
};

async function listRows(
  db: StoreContext['db'],
  filter: AuditEntryFilter,
  page: { readonly before: number | null; readonly limit: number | null },
): Promise<readonly AuditEntryRow[]> {
  const entries = await listAuditEntries(db, filter, page);
  const { users } = await listAuditFilters(db);
  const names = new Map(users.map(({ userId, name }) => [userId, name]));
  const subjects = new Map<string, AuditEntryRow['subject']>();
  const rows: AuditEntryRow[] = [];
  for (const { userId, conceptId, ...entry } of entries) {
    const { concept } = entry;
    const key = `${concept ?? ''} ${conceptId ?? ''}`;
    if (concept !== null && conceptId !== null && !subjects.has(key)) {
      subjects.set(key, await findAuditSubject(db, concept, conceptId));
    }
    rows.push({
      ...entry,
      userName: names.get(userId) ?? null,
      subject: subjects.get(key) ?? null,
    });
  }
  return rows;
}
