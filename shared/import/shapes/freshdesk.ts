import type { TableShape } from './tableShape';

/** Freshdesk: durations as `HH:MM:SS` whose hours go beyond 24. */
export const freshdesk: TableShape = {
  id: 'freshdesk',
  kind: 'ticketExport',
  marks: [['ticket id', 'agent', 'created time']],
  columns: [
    { use: 'createdAt', exact: ['created time'] },
    { use: 'respondedAt', exact: ['initial response time'] },
    { use: 'resolvedAt', exact: ['resolved time'] },
    {
      use: 'firstResponseDuration',
      exact: ['first response time (in hrs)'],
      durationUnit: 'hours',
    },
    { use: 'resolutionDuration', exact: ['resolution time (in hrs)'], durationUnit: 'hours' },
    { use: 'dueAt', exact: ['due by time'] },
    { use: 'satisfaction', exact: ['survey results', 'survey result'] },
  ],
  ignored: [
    'subject',
    'priority',
    'source',
    'type',
    'group',
    'closed time',
    'last update time',
    'time tracked',
    'agent interactions',
    'customer interactions',
    'resolution status',
    'first response status',
    'tags',
  ],
};
