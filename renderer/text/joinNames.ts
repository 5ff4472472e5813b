import type { Locale } from '@shared/domain/locale';

/** Names side by side as the language writes a list: 张伟、李娜. */
export function joinNames(locale: Locale, names: readonly string[]): string {
  return names.join(locale === 'en' ? ', ' : '、');
}
