import type { Catalogue } from './catalogue';

export const gradeText = {
  'zh-CN': { excellent: '优秀', good: '良好', pass: '合格', fail: '不合格' },
  'zh-TW': { excellent: '優秀', good: '良好', pass: '合格', fail: '不合格' },
  en: { excellent: 'Excellent', good: 'Good', pass: 'Pass', fail: 'Fail' },
} as const satisfies Catalogue;
