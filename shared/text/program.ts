import type { Catalogue } from './catalogue';

export const programText = {
  'zh-CN': { name: '公评', tagline: '门店客服绩效考核 · 离线使用', blank: '—' },
  'zh-TW': { name: '公評', tagline: '門市客服績效考核 · 離線使用', blank: '—' },
  en: { name: 'Gongping', tagline: 'Appraisal of service staff · works offline', blank: '—' },
} as const satisfies Catalogue;
