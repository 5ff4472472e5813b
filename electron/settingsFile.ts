import type { SettingsFile } from '@electron/handlers/context';
import { lockMinutes, type LockAfter } from '@shared/contract/setting';
import { localeSchema, type Locale } from '@shared/domain/locale';
import { readFileSync, renameSync, writeFileSync } from 'node:fs';
import { z } from 'zod';

const schema = z.object({
  locale: localeSchema,
  lockAfter: z.literal(lockMinutes).catch(10),
  /** By store: how many wrong passwords in a row. */
  failures: z.record(z.string(), z.int().min(0)).catch({}),
});
type Kept = z.infer<typeof schema>;

/** Settings of this computer, not of a shop; a missing or broken file means the defaults. */
export function createSettingsFile(
  path: string,
  version: string,
  defaultLocale: Locale,
): SettingsFile {
  let kept: Kept = readKept(path) ?? { locale: defaultLocale, lockAfter: 10, failures: {} };
  const read = () => ({ locale: kept.locale, lockAfter: kept.lockAfter, version });
  function keep(change: Partial<Kept>): void {
    kept = { ...kept, ...change };
    const aside = `${path}.new`;
    writeFileSync(aside, JSON.stringify(kept));
    renameSync(aside, path);
  }
  return {
    read,
    change({ locale = kept.locale, lockAfter = kept.lockAfter }: Change) {
      keep({ locale, lockAfter });
      return read();
    },
    readFailures: (storeId) => kept.failures[storeId] ?? 0,
    saveFailures(storeId, failures) {
      const { [storeId]: _before, ...others } = kept.failures;
      keep({ failures: failures === 0 ? others : { ...others, [storeId]: failures } });
    },
  };
}

/** The language chosen on this computer, or null before the first choice. */
export function readChosenLocale(path: string): Locale | null {
  return readKept(path)?.locale ?? null;
}

interface Change {
  readonly locale?: Locale;
  readonly lockAfter?: LockAfter;
}

/** Settings that are missing or damaged are chosen anew; nothing of a shop depends on them. */
function readKept(path: string): Kept | null {
  try {
    return schema.parse(JSON.parse(readFileSync(path, 'utf8')));
  } catch {
    return null;
  }
}
