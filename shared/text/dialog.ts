import type { Catalogue } from './catalogue';

export const dialogText = {
  'zh-CN': {
    choose: {
      staffList: '选择员工花名册',
      survey: '选择客户评价文件',
      ticketExport: '选择工单导出文件',
      handOff: '选择对方发来的交接文件',
      mapping: '选择列对应文件',
    },
    tables: '表格文件（Excel、CSV）',
    handOffFiles: '交接文件',
    mappings: '列对应（JSON）',
    allFiles: '所有文件',
    save: '保存到…',
    firstUser: '管理员',
    pastedTable: '粘贴的表格',
    fileName: {
      appraisals: '{{cycle}} 考核表',
      explanations: '{{cycle}} 算法说明',
      trainingReport: '{{cycle}} 培训需求分析报告',
    },
  },
  'zh-TW': {
    choose: {
      staffList: '選擇員工名冊',
      survey: '選擇客戶評價檔案',
      ticketExport: '選擇工單匯出檔',
      handOff: '選擇對方傳來的交接檔案',
      mapping: '選擇欄位對應檔案',
    },
    tables: '表格檔案（Excel、CSV）',
    handOffFiles: '交接檔案',
    mappings: '欄位對應（JSON）',
    allFiles: '所有檔案',
    save: '儲存至…',
    firstUser: '管理員',
    pastedTable: '貼上的表格',
    fileName: {
      appraisals: '{{cycle}} 考核表',
      explanations: '{{cycle}} 計分說明',
      trainingReport: '{{cycle}} 訓練需求分析報告',
    },
  },
  en: {
    choose: {
      staffList: 'Choose the employee list',
      survey: 'Choose the survey file',
      ticketExport: 'Choose the ticket export',
      handOff: 'Choose the file you received',
      mapping: 'Choose a saved mapping',
    },
    tables: 'Tables (Excel, CSV)',
    handOffFiles: 'Hand-off files',
    mappings: 'Saved mapping (JSON)',
    allFiles: 'All files',
    save: 'Save to…',
    firstUser: 'Administrator',
    pastedTable: 'Pasted table',
    fileName: {
      appraisals: 'Appraisal sheets {{cycle}}',
      explanations: 'How the scores were made {{cycle}}',
      trainingReport: 'Training needs {{cycle}}',
    },
  },
} as const satisfies Catalogue;
