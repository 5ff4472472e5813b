import type { Locale, LocalText } from '../domain/locale';

/**
 * Words with one language changed. Languages that said the same so far go along, so that a name
 * typed once holds in all of them until somebody gives another one.
 */
export function withWords(words: LocalText, locale: Locale, text: string): LocalText {
  const before = words[locale];
  const follow = (other: Locale) =>
    other === locale || words[other] === before || words[other] === '' ? text : words[other];
  return { 'zh-CN': follow('zh-CN'), 'zh-TW': follow('zh-TW'), en: follow('en') };
}
