import type { TableShape } from './tableShape';

/** Jira Service Management: its `Time to first response` is the time left, not the time taken. */
export const jiraServiceManagement: TableShape = {
  id: 'jiraServiceManagement',
  kind: 'ticketExport',
  marks: [
    ['issue key', 'assignee'],
    ['issue key', 'issue id'],
    ['issue key', 'created'],
  ],
  columns: [
    { use: 'ticketId', exact: ['issue key'] },
    { use: 'createdAt', exact: ['created', 'creada', '创建日期', '已创建'] },
    { use: 'resolvedAt', exact: ['resolved', 'resuelta', '已解决', '解决日期'] },
    { use: 'employee', exact: ['assignee', 'persona asignada', '经办人'] },
    { use: 'ticketStatus', exact: ['status', 'estado', '状态'] },
    {
      use: 'satisfaction',
      exact: ['satisfaction rating', 'custom field (satisfaction)', 'satisfaction'],
    },
  ],
  ignored: ['summary', 'issue id', 'issue type', 'labels', 'priority', 'reporter', 'updated'],
};
