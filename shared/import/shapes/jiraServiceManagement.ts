import type { TableShape } from './tableShape';

/** Jira Service Management: its `Time to first response` is the time left, not the time taken. */
export const jiraServiceManagement: TableShape = {
  id: 'jiraServiceManagement',
  kind: 'ticketExport',
  marks: [
    ['issue key', 'assignee'],
    ['issue key', 'issue id'],
    ['issue key', 'created'],
    ['clave de incidencia', 'persona asignada'],
    ['clé de ticket', 'personne assignée'],
    ['vorgangsschlüssel', 'zugewiesene person'],
    ['关键字', '经办人'],
    ['關鍵字', '受託人'],
    ['問題索引鍵', '受託人'],
    ['密钥', '经办人'],
  ],
  columns: [
    {
      use: 'ticketId',
      exact: [
        'issue key',
        'clave de incidencia',
        'clé de ticket',
        'vorgangsschlüssel',
        '关键字',
        '關鍵字',
        '問題索引鍵',
        '密钥',
      ],
    },
    {
      use: 'createdAt',
      exact: ['created', 'creada', 'créée', 'erstellt', '创建日期', '已创建', '建立日期', '已建立'],
    },
    {
      use: 'resolvedAt',
      exact: [
        'resolved',
        'resuelta',
        'résolue',
        'erledigt',
        '已解决',
        '解决日期',
        '已解決',
        '解決日期',
      ],
    },
    {
      use: 'employee',
      exact: [
        'assignee',
        'persona asignada',
        'personne assignée',
        'zugewiesene person',
        '经办人',
        '受託人',
      ],
    },
    { use: 'ticketStatus', exact: ['status', 'estado', 'état', '状态', '狀態'] },
    {
      use: 'satisfaction',
      exact: ['satisfaction rating', 'custom field (satisfaction)', 'satisfaction', '满意度评分'],
      contains: ['(satisfaction', '(满意度', '(滿意度', '(csat', '(zufriedenheit', '(satisfacción'],
    },
  ],
  ignored: ['summary', 'issue id', 'issue type', 'labels', 'priority', 'reporter', 'updated'],
};
