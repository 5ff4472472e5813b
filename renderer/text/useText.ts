import type { Locale, LocalText } from '@shared/domain/locale';
import { translate, type Translate } from '@shared/text/translate';
import { useMemo } from 'react';
import { useLocale } from './LocaleProvider';

export interface Text {
  readonly t: Translate;
  readonly locale: Locale;
  /** Picks the current language of a name that is data. */
  readonly localText: (text: LocalText) => string;
}

/** The words of the current language. */
export function useText(): Text {
  const locale = useLocale();
  return useMemo(
    () => ({ t: translate(locale), locale, localText: (text: LocalText) => text[locale] }),
    [locale],
  );
}
