import i18next, { type TFunction } from 'i18next';
import type { Locale } from '../domain/locale';
import { texts, type Texts } from './index';

declare module 'i18next' {
  interface CustomTypeOptions {
    defaultNS: 'text';
    resources: { text: Texts<'zh-CN'> };
    returnNull: false;
  }
}

export type Translate = TFunction;

const instance = i18next.createInstance();
void instance.init({
  resources: {
    'zh-CN': { text: texts['zh-CN'] },
    'zh-TW': { text: texts['zh-TW'] },
    en: { text: texts.en },
  },
  lng: 'zh-CN',
  fallbackLng: false,
  ns: ['text'],
  defaultNS: 'text',
  initAsync: false,
  // React escapes what it renders; escaping twice would show `&amp;` on sheets.
  interpolation: { escapeValue: false },
});

/**
 * The words of one language: `translate('en')('grade.good')`.
 * Values go into `{{placeholders}}`; an unknown key is a compile error.
 */
export function translate(locale: Locale): Translate {
  return instance.getFixedT(locale, 'text');
}
