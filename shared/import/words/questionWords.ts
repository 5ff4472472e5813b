/** The questions every shop asks, with the words that announce them in three languages. */
export interface QuestionWords {
  readonly key: string;
  readonly contains: readonly string[];
}

/** Looked through in this order; `overall` last, because its words also stand in other questions. */
export const questionWords: readonly QuestionWords[] = [
  {
    key: 'recommend',
    contains: ['推荐', '推薦', '推介', 'recommend', 'nps', 'netpro', 'net promoter'],
  },
  {
    key: 'attitude',
    contains: [
      '服务态度',
      '服務態度',
      '态度',
      '態度',
      'attitude',
      'courtesy',
      'friendl',
      'polite',
      '礼貌',
      '禮貌',
      '热情',
    ],
  },
  {
    key: 'tangibles',
    contains: ['有形性', '环境与仪表', '環境與儀表', 'tangib'],
  },
  {
    key: 'reliability',
    contains: ['可靠性', 'reliab'],
  },
  {
    key: 'assurance',
    contains: ['保证性', '保證性', 'assurance'],
  },
  {
    key: 'empathy',
    contains: ['移情性', '关怀性', '關懷性', 'empath'],
  },
  {
    key: 'competence',
    contains: [
      '专业能力',
      '专业程度',
      '专业水平',
      '专业知识',
      '业务能力',
      '业务熟练',
      '專業',
      '業務能力',
      '专业',
      'competence',
      'professional',
      'expertise',
      'knowledge',
    ],
  },
  {
    key: 'speed',
    contains: [
      '响应速度',
      '服务速度',
      '响应时间',
      '响应及时',
      '等待时间',
      '速度',
      '及时',
      '響應',
      '回應速度',
      '等待時間',
      '及時',
      'speed',
      'response time',
      'responsive',
      'prompt',
      'wait',
    ],
  },
  {
    key: 'resolution',
    contains: [
      '问题解决',
      '问题是否解决',
      '解决问题',
      '解决',
      '問題解決',
      '解決',
      'resolution',
      'resolved',
      'problem solv',
      'issue solv',
    ],
  },
  {
    key: 'overall',
    contains: [
      '整体满意',
      '总体满意',
      '综合满意',
      '整体评价',
      '总体评价',
      '整體滿意',
      '總體滿意',
      '整體評價',
      '满意度',
      '滿意度',
      'overall',
      'satisfaction',
      'csat',
    ],
  },
];
