import { describe, expect, it } from 'vitest';
import { readTable } from '@electron/files/readTable';
import type { TicketMeasures } from '@shared/ticket/measureTickets';
import { randomFrom, type Random } from '@test/helpers/randomFrom';
import { csvOf, examine } from './knownSurvey';
import { rounded } from './variantSurvey';

/** `VARIANTS=200` tries as many of every shape; `VARIANT_SEED` repeats a run. */
const count = Number(process.env['VARIANTS'] ?? 12);
const seed = Number(process.env['VARIANT_SEED'] ?? 1);

/** One ticket as it happened; minutes from its creation, null = not yet. */
interface VariantTicket {
  readonly no: number;
  readonly createdAt: string;
  /** null = nobody was assigned. */
  readonly person: { readonly name: string; readonly employeeNo: string } | null;
  readonly answered: number | null;
  readonly solved: number | null;
  readonly isReopened: boolean;
  readonly rating: number | null;
}

const teams = [
  [
    { name: '张伟', employeeNo: 'A001' },
    { name: '李娜', employeeNo: 'A002' },
    { name: '欧阳雪', employeeNo: 'A003' },
  ],
  [
    { name: '王芳', employeeNo: '000017' },
    { name: '刘洋', employeeNo: '000203' },
  ],
  [
    { name: '林志玲', employeeNo: 'SH-2001' },
    { name: '陈静', employeeNo: 'SH-2002' },
    { name: '郭建宏', employeeNo: 'SH-2003' },
    { name: '赵磊', employeeNo: 'SH-2004' },
  ],
] as const;

function drawTickets(random: Random): readonly VariantTicket[] {
  const team = teams[random.below(teams.length)] ?? teams[0];
  const month = String(1 + random.below(12)).padStart(2, '0');
  return Array.from({ length: 40 + random.below(200) }, (_, index): VariantTicket => {
    const answered = random.below(12) === 0 ? null : 1 + random.below(180);
    const solved = random.below(5) === 0 ? null : (answered ?? 0) + 1 + random.below(4000);
    const day = String(1 + random.below(28)).padStart(2, '0');
    const hour = String(random.below(24)).padStart(2, '0');
    return {
      no: index + 1,
      createdAt: `2026-${month}-${day}T${hour}:${String(random.below(60)).padStart(2, '0')}:00`,
      person: random.below(20) === 0 ? null : (team[index % team.length] ?? null),
      answered,
      solved,
      isReopened: solved !== null && random.below(9) === 0,
      rating: solved === null || random.below(2) === 0 ? null : 1 + random.below(5),
    };
  });
}

function at({ createdAt }: VariantTicket, minutes: number | null): string | null {
  if (minutes === null) return null;
  return new Date(Date.parse(`${createdAt}Z`) + minutes * 60_000).toISOString().slice(0, 19);
}

const blank = (time: string | null) => time?.replace('T', ' ') ?? '';
const two = (value: number) => String(value).padStart(2, '0');

function american(time: string | null, separator: string): string {
  if (time === null) return '';
  const [year = '', month = '', day = ''] = time.slice(0, 10).split('-');
  const hour = Number(time.slice(11, 13));
  const halves = `${((hour + 11) % 12) + 1}:${time.slice(14, 16)} ${hour >= 12 ? 'PM' : 'AM'}`;
  const name = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];
  return separator === 'jira'
    ? `${day}/${name[Number(month) - 1] ?? ''}/${year.slice(2)} ${halves}`
    : `${Number(month)}/${Number(day)}/${year} ${halves}`;
}

function clock(minutes: number | null): string {
  return minutes === null ? '' : `${two(Math.floor(minutes / 60))}:${two(minutes % 60)}:00`;
}

function who({ person }: VariantTicket, style: number, nobody: string): string {
  if (person === null) return nobody;
  const { name, employeeNo } = person;
  return (
    [`${name}(${employeeNo})`, `${employeeNo}-${name}`, `${name}（${employeeNo}）`][style] ?? name
  );
}

interface TicketShape {
  readonly id: string;
  /** What the export cannot say: it is no part of the comparison. */
  readonly lacks: readonly ('firstResponse' | 'reopened' | 'rating')[];
  readonly write: (tickets: readonly VariantTicket[], random: Random) => string[][];
}

const chineseRatings = ['非常不满意', '不满意', '一般', '满意', '非常满意'];

const shapes: readonly TicketShape[] = [
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

describe.each(shapes)('tickets in the shape of $id', ({ id, write, lacks }) => {
  it.each(Array.from({ length: count }, (_, index) => seed + index))(
    'drawn from %i come to their own measures',
    async (from) => {
      const random = randomFrom(from * 104_729 + id.length);
      const tickets = drawTickets(random);
      const text = csvOf(write(tickets, random), random.pick([',', ';', '\t']));
      const found = examine(await readTable(new TextEncoder().encode(text), 'a.csv'));
      expect(found.recognition.kind).toBe('ticketExport');
      expect(found.plan.counts).toMatchObject({ read: tickets.length, new: tickets.length });
      expect(found.confirmations.filter(({ isBlocking }) => isBlocking)).toEqual([]);
      expect(found.confirmations.length).toBeLessThanOrEqual(3);
      const measured = found.tickets;
      if (measured === null) throw new Error('No tickets were found');
      const numbers = new Map(found.employees.map((each) => [each.employeeId, each.employeeNo]));
      const byNo = new Map(
        measured.employees.map((row) => [numbers.get(row.employeeId ?? '') ?? '', row]),
      );
      const people = [...new Set(tickets.map(({ person }) => person?.employeeNo ?? null))];
      for (const no of people) {
        const own = tickets.filter(({ person }) => (person?.employeeNo ?? null) === no);
        const row = no === null ? measured.unattributed : byNo.get(no);
        expect(row === undefined ? null : asFigures(row, lacks), no ?? '').toEqual(
          truthOf(own, lacks),
        );
      }
      expect(asFigures(measured.all, lacks)).toEqual(truthOf(tickets, lacks));
    },
  );
});

function truthOf(tickets: readonly VariantTicket[], lacks: TicketShape['lacks']) {
  const solved = tickets.filter(({ solved: minutes }) => minutes !== null);
  const ratings = tickets.flatMap(({ rating }) => rating ?? []);
  return {
    tickets: tickets.length,
    resolved: solved.length,
    resolutionRate: shareOf(solved.length, tickets.length),
    resolution: durationOf(tickets.flatMap(({ solved: minutes }) => minutes ?? [])),
    ...(lacks.includes('firstResponse')
      ? {}
      : { firstResponse: durationOf(tickets.flatMap(({ answered }) => answered ?? [])) }),
    ...(lacks.includes('reopened')
      ? {}
      : {
          reopenRate: shareOf(solved.filter(({ isReopened }) => isReopened).length, solved.length),
        }),
    n: ratings.length,
    top2: shareOf(ratings.filter((rating) => rating > 3).length, ratings.length),
    ...(lacks.includes('rating')
      ? {}
      : {
          mean:
            ratings.length === 0
              ? null
              : rounded(ratings.reduce((sum, rating) => sum + rating, 0) / ratings.length),
        }),
  };
}

function asFigures(row: TicketMeasures, lacks: TicketShape['lacks']): ReturnType<typeof truthOf> {
  const value = (figure: number | null) => (figure === null ? null : rounded(figure));
  const duration = ({ n, median, p90 }: TicketMeasures['resolution']) => ({
    n,
    median: value(median),
    p90: value(p90),
  });
  return {
    tickets: row.tickets,
    resolved: row.resolved,
    resolutionRate: value(row.resolutionRate),
    resolution: duration(row.resolution),
    ...(lacks.includes('firstResponse') ? {} : { firstResponse: duration(row.firstResponse) }),
    ...(lacks.includes('reopened') ? {} : { reopenRate: value(row.reopenRate) }),
    n: row.satisfaction.n,
    top2: value(row.satisfaction.top2),
    ...(lacks.includes('rating') ? {} : { mean: value(row.satisfaction.mean) }),
  };
}

function shareOf(part: number, whole: number): number | null {
  return whole === 0 ? null : rounded((part / whole) * 100);
}

/** Type-7 quantiles. */
function durationOf(minutes: readonly number[]) {
  const ascending = minutes.toSorted((a, b) => a - b);
  const quantile = (share: number) => {
    if (ascending.length === 0) return null;
    const place = (ascending.length - 1) * share;
    const below = ascending[Math.floor(place)] ?? 0;
    const above = ascending[Math.ceil(place)] ?? 0;
    return rounded(below + (above - below) * (place - Math.floor(place)));
  };
  return { n: minutes.length, median: quantile(0.5), p90: quantile(0.9) };
}
