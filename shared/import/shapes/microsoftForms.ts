import type { TableShape } from './tableShape';

/** Microsoft Forms, whose headings end in a no-break space; quizzes add points and feedback. */
export const microsoftForms: TableShape = {
  id: 'microsoftForms',
  kind: 'survey',
  marks: [
    ['id', 'start time', 'completion time'],
    ['id', '开始时间', '完成时间'],
    ['識別碼', '開始時間', '完成時間'],
    ['id', '開始時間', '完成時間'],
  ],
  columns: [
    { use: 'responseId', exact: ['id', '識別碼'] },
    { use: 'submittedAt', exact: ['completion time', '完成时间', '完成時間'] },
    { use: 'customer', exact: ['email', '电子邮件', '電子郵件'] },
  ],
  ignoredPattern: /^(?:points|feedback|得分|反馈|點數|意見反應) ?-/u,
  ignored: [
    'start time',
    'last modified time',
    'name',
    'total points',
    'quiz feedback',
    '开始时间',
    '上次修改时间',
    '名称',
    '姓名',
    '開始時間',
    '上次修改時間',
    '名稱',
  ],
};
