import type { Catalogue } from './catalogue';

export const importIssueTableText = {
  'zh-CN': {
    title: '{{file}} 导入问题',
    sheet: '导入问题',
    row: '行',
    column: '列',
    issue: '问题',
    value: '内容',
    effect: '处理',
    rejected: '这一行不写入',
    written: '这一行照常写入',
  },
  'zh-TW': {
    title: '{{file}} 匯入問題',
    sheet: '匯入問題',
    row: '列',
    column: '欄',
    issue: '問題',
    value: '內容',
    effect: '處理',
    rejected: '這一列不寫入',
    written: '這一列照常寫入',
  },
  en: {
    title: 'Import issues of {{file}}',
    sheet: 'Issues',
    row: 'Row',
    column: 'Column',
    issue: 'What',
    value: 'Content',
    effect: 'Effect',
    rejected: 'row not written',
    written: 'row written',
  },
} as const satisfies Catalogue;
