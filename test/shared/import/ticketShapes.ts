import type { Random } from '@test/helpers/randomFrom';
import {
  american,
  at,
  blank,
  clock,
  who,
  type Lacking,
  type VariantTicket,
} from './variantTickets';

/** How one service desk writes its tickets. */
export interface TicketShape {
  readonly id: string;
  readonly lacks: readonly Lacking[];
  readonly write: (tickets: readonly VariantTicket[], random: Random) => string[][];
}

const chineseRatings = ['非常不满意', '不满意', '一般', '满意', '非常满意'];
export const ticketShapes: readonly TicketShape[] = [
  {
    id: 'zendesk',
    lacks: ['rating'],
    write(tickets, random) {
      const style = random.below(3);
      const hasGroup = random.below(2) === 0;
      return [
        [
          'Id',
          'Requester',
          'Subject',
          'Status',
          'Priority',
          'Via',
          'Created at',
          'Updated at',
          'Assignee',
          ...(hasGroup ? ['Group', 'Group stations'] : []),
          'Solved at',
          'Satisfaction Score',
          'Reopens',
          'Replies',
          'First reply time in minutes',
          'First reply time in minutes within business hours',
          'First resolution time in minutes',
          'Full resolution time in minutes',
        ],
        ...tickets.map((ticket) => [
          String(ticket.no),
          'user',
          '咨询',
          ticket.solved === null
            ? random.pick(['Open', 'Pending', 'New', 'Hold'])
            : random.pick(['Solved', 'Closed']),
          'Normal',
          'Web form',
          blank(ticket.createdAt),
          blank(ticket.createdAt),
          who(ticket, style, random.pick(['', '-'])),
          ...(hasGroup ? ['Support', '1'] : []),
          blank(at(ticket, ticket.solved)),
          ticket.rating === null
            ? random.pick(['Offered', 'Not Offered'])
            : ticket.rating > 3
              ? 'Good'
              : 'Bad',
          ticket.isReopened ? '1' : '0',
          '2',
          String(ticket.answered ?? ''),
          '',
          String(ticket.solved ?? ''),
          String(ticket.solved ?? ''),
        ]),
      ];
    },
  },
  {
    id: 'freshdesk',
    lacks: [],
    write(tickets, random) {
      const style = random.below(3);
      const time = random.below(2) === 0 ? blank : (text: string | null) => american(text, 'slash');
      return [
        [
          'Ticket ID',
          'Subject',
          'Status',
          'Priority',
          'Source',
          'Type',
          'Agent',
          'Group',
          'Created time',
          'Due by Time',
          'Resolved time',
          'Closed time',
          'Last update time',
          'Initial response time',
          'Time tracked',
          'First response time (in hrs)',
          'Resolution time (in hrs)',
          'Agent interactions',
          'Tags',
          'Survey results',
          'Reopened',
        ],
        ...tickets.map((ticket) => [
          String(ticket.no),
          '咨询',
          ticket.solved === null
            ? random.pick(['Open', 'Pending'])
            : random.pick(['Resolved', 'Closed']),
          'Medium',
          'Portal',
          '',
          who(ticket, style, 'No Agent'),
          '',
          time(ticket.createdAt),
          '',
          time(at(ticket, ticket.solved)),
          '',
          time(ticket.createdAt),
          time(at(ticket, ticket.answered)),
          '00:00',
          clock(ticket.answered),
          clock(ticket.solved),
          '1',
          '',
          ticket.rating === null ? '' : String(ticket.rating),
          ticket.isReopened ? 'Yes' : 'No',
        ]),
      ];
    },
  },
  {
    id: 'jira',
    lacks: ['firstResponse', 'reopened'],
    write(tickets, random) {
      const style = random.below(3);
      return [
        [
          'Summary',
          'Issue key',
          'Issue id',
          'Issue Type',
          'Status',
          'Assignee',
          'Created',
          'Resolved',
          'Satisfaction rating',
          'Custom field (Time to first response)',
          'Labels',
          'Labels',
        ],
        ...tickets.map((ticket) => [
          '咨询',
          `SUP-${ticket.no}`,
          String(10_000 + ticket.no),
          'Service Request',
          ticket.solved === null
            ? random.pick(['In Progress', 'Waiting for customer', 'Open'])
            : random.pick(['Resolved', 'Closed', 'Done']),
          who(ticket, style, random.pick(['', 'Unassigned'])),
          american(ticket.createdAt, 'jira'),
          american(at(ticket, ticket.solved), 'jira'),
          ticket.rating === null ? '' : String(ticket.rating),
          random.pick(['02:15', '-02:15', '-00:40', '03:56']),
          '',
          '',
        ]),
      ];
    },
  },
  {
    id: 'workOrderList',
    lacks: [],
    write(tickets, random) {
      const isApart = random.below(2) === 0;
      const style = random.below(3);
      const isTraditional = random.below(3) === 0;
      const ratings = isTraditional
        ? ['非常不滿意', '不滿意', '普通', '滿意', '非常滿意']
        : chineseRatings;
      const head = isTraditional
        ? [
            '工單編號',
            '受理時間',
            '首次回應時間',
            '完結時間',
            '處理人',
            '處理人工號',
            '狀態',
            '是否重開',
            '滿意度評價',
          ]
        : [
            '工单编号',
            '受理时间',
            '首次响应时间',
            '完结时间',
            '处理人',
            '处理人工号',
            '状态',
            '是否重开',
            '满意度评价',
          ];
      const done = isTraditional ? ['已完結', '已關閉'] : ['已完结', '已关闭', '已解决'];
      const open = isTraditional ? ['處理中'] : ['处理中', '待处理', '待回访'];
      const title = random.below(2) === 0 ? [['工单导出 2026']] : [];
      const total = random.below(2) === 0 ? [['总计', String(tickets.length)]] : [];
      return [
        ...title,
        head.filter((_, index) => isApart || index !== 5),
        ...tickets.map((ticket) => [
          `GD2026${String(ticket.no).padStart(6, '0')}`,
          blank(ticket.createdAt),
          blank(at(ticket, ticket.answered)),
          blank(at(ticket, ticket.solved)),
          ...(isApart
            ? [ticket.person?.name ?? '未分配', ticket.person?.employeeNo ?? '']
            : [who(ticket, style, random.pick(['', '未分配', '-']))]),
          (ticket.solved === null
            ? open[random.below(open.length)]
            : done[random.below(done.length)]) ?? '',
          ticket.isReopened ? '是' : '否',
          ticket.rating === null ? '未评价' : (ratings[ticket.rating - 1] ?? ''),
        ]),
        ...total,
      ];
    },
  },
];
