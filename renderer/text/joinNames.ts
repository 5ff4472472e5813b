import type { Locale } from '@shared/domain/locale';
import { translate } from '@shared/text/translate';

/** Names side by side as the language writes a list: 张伟、李娜. */
export function joinNames(locale: Locale, names: readonly string[]): string {
  return names.join(translate(locale)('frame.listSeparator'));
}
