import type { Catalogue } from './catalogue';

export const dateText = {
  'zh-CN': {
    day: '{{month}}月{{day}}日',
    dayTime: '{{month}}月{{day}}日 {{time}}',
    month: '{{year}}年{{month}}月',
    quarter: '{{year}}年第{{quarter}}季度',
    year: '{{year}}年',
  },
  'zh-TW': {
    day: '{{month}}月{{day}}日',
    dayTime: '{{month}}月{{day}}日 {{time}}',
    month: '{{year}}年{{month}}月',
    quarter: '{{year}}年第{{quarter}}季',
    year: '{{year}}年',
  },
  en: {
    day: '{{day}} {{monthName}}',
    dayTime: '{{day}} {{monthName}} {{time}}',
    month: '{{monthName}} {{year}}',
    quarter: 'Q{{quarter}} {{year}}',
    year: '{{year}}',
  },
} as const satisfies Catalogue;
