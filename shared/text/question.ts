import type { Catalogue } from './catalogue';

export const questionText = {
  'zh-CN': {
    attitude: '服务态度',
    speed: '响应速度',
    resolution: '问题解决',
    competence: '专业能力',
    tangibles: '环境与仪表',
    reliability: '可靠性',
    assurance: '保证性',
    empathy: '移情性',
    overall: '整体满意度',
    recommend: '是否愿意推荐',
  },
  'zh-TW': {
    attitude: '服務態度',
    speed: '回應速度',
    resolution: '問題解決',
    competence: '專業能力',
    tangibles: '環境與儀表',
    reliability: '可靠性',
    assurance: '保證性',
    empathy: '關懷性',
    overall: '整體滿意度',
    recommend: '推薦意願',
  },
  en: {
    attitude: 'Attitude',
    speed: 'Speed',
    resolution: 'Problem solved',
    competence: 'Competence',
    tangibles: 'Surroundings',
    reliability: 'Reliability',
    assurance: 'Assurance',
    empathy: 'Empathy',
    overall: 'Overall satisfaction',
    recommend: 'Would recommend',
  },
} as const satisfies Catalogue;

/** Whether a question is one of the usual ones, which have words here. */
export function isUsualQuestion(key: string): key is keyof (typeof questionText)['zh-CN'] {
  return Object.hasOwn(questionText['zh-CN'], key);
}
