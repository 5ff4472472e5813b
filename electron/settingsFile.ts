import type { SettingsFile } from '@electron/handlers/context';
import { localeSchema, type Locale } from '@shared/domain/locale';
import { readFileSync, renameSync, writeFileSync } from 'node:fs';
import { z } from 'zod';

const schema = z.object({ locale: localeSchema });

/** Settings of this computer, not of a shop; a missing or broken file means the defaults. */
export function createSettingsFile(
  path: string,
  version: string,
  defaultLocale: Locale,
): SettingsFile {
  let locale = readLocale(path) ?? defaultLocale;
  return {
    read: () => ({ locale, version }),
    change(change) {
      locale = change.locale;
      const aside = `${path}.new`;
      writeFileSync(aside, JSON.stringify({ locale }));
      renameSync(aside, path);
      return { locale, version };
    },
  };
}

function readLocale(path: string): Locale | null {
  try {
    return schema.parse(JSON.parse(readFileSync(path, 'utf8'))).locale;
  } catch {
    return null;
  }
}
