import type { TableShape } from './tableShape';

/** Zendesk: satisfaction is Good or Bad, never points; times of reply in minutes. */
export const zendesk: TableShape = {
  id: 'zendesk',
  kind: 'ticketExport',
  marks: [
    ['id', 'requester', 'created at', 'assignee'],
    ['id', 'created at', 'first reply time in minutes'],
    ['ticket id', 'requester', 'created at', 'assignee'],
    ['工单 id', '请求者', '受让人'],
    ['工單 id', '請求者', '受託人'],
  ],
  columns: [
    { use: 'resolvedAt', exact: ['solved at', '已解决时间', '解决时间', '已解決時間'] },
    {
      use: 'firstResponseDuration',
      exact: ['first reply time in minutes'],
      durationUnit: 'minutes',
    },
    {
      use: 'resolutionDuration',
      exact: ['full resolution time in minutes', 'resolution time'],
      durationUnit: 'minutes',
    },
    { use: 'dueAt', exact: ['due date'] },
  ],
  ignored: [
    'requester',
    'requester email',
    'subject',
    'priority',
    'via',
    'ticket type',
    'updated at',
    'assigned at',
    'initially assigned at',
    'organization',
    'group',
    'replies',
    'group stations',
    'assignee stations',
    'first reply time in minutes within business hours',
    'first resolution time in minutes',
    'first resolution time in minutes within business hours',
    'full resolution time in minutes within business hours',
  ],
};
