import type { Locale } from '@shared/domain/locale';

/** The language of the program for the languages of the computer, most wanted first. */
export function systemLocale(languages: readonly string[]): Locale {
  for (const language of languages) {
    const lower = language.toLowerCase();
    if (/^zh.*(hant|tw|hk|mo)/.test(lower)) return 'zh-TW';
    if (lower.startsWith('zh')) return 'zh-CN';
    if (lower.startsWith('en')) return 'en';
  }
  return 'zh-CN';
}

/** The language that Chromium writes dates in: day before month in English, as the texts do. */
export function chromiumLanguage(locale: Locale): string {
  return locale === 'en' ? 'en-GB' : locale;
}
