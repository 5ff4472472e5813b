/** Names of dimensions and indicators of the design's sample shop. */
export const names = {
  attitude: { 'zh-CN': '服务态度', 'zh-TW': '服務態度', en: 'Attitude' },
  response: { 'zh-CN': '响应速度', 'zh-TW': '回應速度', en: 'Responsiveness' },
  solving: { 'zh-CN': '问题解决', 'zh-TW': '問題解決', en: 'Problem solving' },
  skill: { 'zh-CN': '专业能力', 'zh-TW': '專業能力', en: 'Expertise' },
  process: { 'zh-CN': '流程规范', 'zh-TW': '流程規範', en: 'Process discipline' },
  team: { 'zh-CN': '团队协作', 'zh-TW': '團隊合作', en: 'Teamwork' },
  polite: { 'zh-CN': '礼貌用语', 'zh-TW': '禮貌用語', en: 'polite words' },
  listening: { 'zh-CN': '耐心倾听', 'zh-TW': '耐心傾聽', en: 'listening' },
  initiative: { 'zh-CN': '主动服务', 'zh-TW': '主動服務', en: 'initiative' },
  judgement: { 'zh-CN': '判断与处理', 'zh-TW': '判斷與處理', en: 'judgement' },
  calming: { 'zh-CN': '投诉安抚', 'zh-TW': '客訴安撫', en: 'calming complaints' },
  business: { 'zh-CN': '业务知识', 'zh-TW': '業務知識', en: 'business knowledge' },
  system: { 'zh-CN': '系统操作', 'zh-TW': '系統操作', en: 'use of the system' },
  execution: { 'zh-CN': '流程执行', 'zh-TW': '流程執行', en: 'following the process' },
  records: { 'zh-CN': '记录完整', 'zh-TW': '紀錄完整', en: 'complete records' },
  support: { 'zh-CN': '配合与补位', 'zh-TW': '配合與補位', en: 'standing in' },
} as const;
export type NameKey = keyof typeof names;
