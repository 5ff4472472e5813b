import type { Catalogue } from './catalogue';

export const questionText = {
  'zh-CN': {
    attitude: '服务态度',
    speed: '响应速度',
    resolution: '问题解决',
    competence: '专业能力',
    overall: '整体满意度',
    recommend: '是否愿意推荐',
  },
  'zh-TW': {
    attitude: '服務態度',
    speed: '回應速度',
    resolution: '問題解決',
    competence: '專業能力',
    overall: '整體滿意度',
    recommend: '推薦意願',
  },
  en: {
    attitude: 'Attitude',
    speed: 'Speed',
    resolution: 'Problem solved',
    competence: 'Competence',
    overall: 'Overall satisfaction',
    recommend: 'Would recommend',
  },
} as const satisfies Catalogue;
