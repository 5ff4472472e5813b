import type { TableShape } from './tableShape';

/** Zendesk: satisfaction is Good or Bad, never points; times of reply in minutes. */
export const zendesk: TableShape = {
  id: 'zendesk',
  kind: 'ticketExport',
  marks: [
    ['id', 'requester', 'created at', 'assignee'],
    ['id', 'created at', 'first reply time in minutes'],
    ['ticket id', 'requester', 'created at', 'assignee'],
  ],
  columns: [
    { use: 'resolvedAt', exact: ['solved at'] },
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
