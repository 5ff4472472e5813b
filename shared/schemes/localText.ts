import type { LocalText } from '../domain/locale';

/** The same thing named in Simplified Chinese, in Taiwan's Chinese and in English. */
export function localText(zhCN: string, zhTW: string, en: string): LocalText {
  return { 'zh-CN': zhCN, 'zh-TW': zhTW, en };
}
