import type { Catalogue } from './catalogue';

export const sourceText = {
  'zh-CN': {
    self: '自评',
    superior: '上级评',
    higherSuperior: '隔级评',
    peer: '同事评',
    inspection: '检查',
    customer: '客户评',
    measurement: '数据',
  },
  'zh-TW': {
    self: '自評',
    superior: '主管評核',
    higherSuperior: '上級主管評核',
    peer: '同事評核',
    inspection: '查核',
    customer: '客戶評價',
    measurement: '數據',
  },
  en: {
    self: 'Self',
    superior: 'Superior',
    higherSuperior: 'Higher superior',
    peer: 'Peers',
    inspection: 'Inspection',
    customer: 'Customer',
    measurement: 'Data',
  },
} as const satisfies Catalogue;
