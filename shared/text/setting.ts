import type { Catalogue } from './catalogue';

export const settingText = {
  'zh-CN': {
    language: '界面语言',
    languages: { 'zh-CN': '简体中文', 'zh-TW': '繁體中文', en: 'English' },
  },
  'zh-TW': {
    language: '介面語言',
    languages: { 'zh-CN': '简体中文', 'zh-TW': '繁體中文', en: 'English' },
  },
  en: {
    language: 'Language',
    languages: { 'zh-CN': '简体中文', 'zh-TW': '繁體中文', en: 'English' },
  },
} as const satisfies Catalogue;
