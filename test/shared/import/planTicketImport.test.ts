import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Cell } from '@shared/import/table';
import { planTickets } from './tables';

const head = [
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
const good: readonly Cell[] = [
  'GD1',
  '2026-01-05 10:27:00',
  '2026-01-05 10:37:30',
  '2026-01-05 11:27:00',
  '张伟',
  'A001',
  '已完结',
  '否',
  '满意',
];

describe('planTicketImport', () => {
  it('plans tickets with durations in seconds and ratings on their scale', () => {
    const plan = planTickets([head, good]);
    expect(plan.tickets).toMatchObject([
      {
        ticketNo: 'GD1',
        employeeId: 'e1',
        employeeText: '张伟(A001)',
        firstResponseSeconds: 630,
        resolutionSeconds: 3600,
        isResolved: true,
        isReopened: false,
        satisfaction: '4',
        satisfactionScale: { min: 1, max: 5 },
      },
    ]);
    expect(plan.issues).toEqual([]);
  });

  it('takes given durations where the file has no second time', () => {
    const plan = planTickets([
      [
        'Ticket ID',
        'Created time',
        'Agent',
        'Status',
        'First response time (in hrs)',
        'Resolution time (in hrs)',
      ],
      ['1', '2026-01-05 10:27:00', 'No Agent', 'Closed', '26:05:00', '1.5'],
      ['2', '2026-01-05 10:27:00', '李娜', 'Open', '', ''],
    ]);
    expect(plan.tickets).toMatchObject([
      { firstResponseSeconds: 93_900, resolutionSeconds: 5400, employeeId: null, isResolved: true },
      { firstResponseSeconds: null, resolutionSeconds: null, employeeId: 'e2', isResolved: false },
    ]);
  });

  it('lists impossible durations and keeps them as found', () => {
    const plan = planTickets([head, good.with(2, '2026-01-05 10:26:00')]);
    expect(plan.tickets[0]?.firstResponseSeconds).toBe(-60);
    expect(plan.issues).toMatchObject([
      { row: 2, column: '首次响应时间', code: 'durationNegative', value: '2026-01-05 10:26:00' },
    ]);
  });

  it('shows a ticket that changed since the last file as a conflict with its new content', () => {
    const first = planTickets([head, good.with(3, '').with(6, '处理中')]);
    const second = planTickets([head, good], { tickets: first.tickets });
    expect(second.counts).toMatchObject({ read: 1, new: 0, rejected: 1, conflict: 1 });
    expect(second.conflicts[0]?.planned.identity).toBe(first.tickets[0]?.identity);
    expect(second.conflicts[0]?.planned.isResolved).toBe(true);
  });

  it('rejects a line with neither number nor time', () => {
    const plan = planTickets([head, good, good.with(0, '').with(1, '-')]);
    expect(plan.counts).toMatchObject({ read: 2, new: 1, rejected: 1 });
    expect(plan.issues.at(-1)).toMatchObject({ row: 3, code: 'ticketIdMissing' });
  });

  it('accounts for every row, and changes nothing the second time', () => {
    const cell = fc.oneof(
      fc.constantFrom<Cell>(...good, '', null, '-', 'GD2', '合计', '2026-13-01', 46083.5, true),
      fc.string(),
    );
    fc.assert(
      fc.property(
        fc.array(fc.array(cell, { maxLength: head.length }), { maxLength: 25 }),
        (rows) => {
          const table = [head, good, ...rows];
          const { counts, tickets } = planTickets(table);
          expect(counts.new + counts.duplicate + counts.rejected).toBe(counts.read);
          const again = planTickets(table, { tickets });
          expect(again.counts).toMatchObject({ read: counts.read, new: 0 });
        },
      ),
      { numRuns: 300 },
    );
  });
});

describe('tickets that are no work', () => {
  const columns = ['Ticket ID', 'Created', 'Agent', 'Status', 'Resolution'];
  const line = (id: string, status: string, reason = '') => [
    id,
    '2026-01-05 10:27:00',
    '李娜',
    status,
    reason,
  ];

  it.each([
    ['已取消', ''],
    ['已合并', ''],
    ['关闭（重复工单）', ''],
    ['垃圾工单', ''],
    ['已作廢', ''],
    ['Cancelled', ''],
    ['Closed - Duplicate', ''],
    ['Spam', ''],
    ['Storniert', ''],
    ['Zusammengeführt', ''],
    ['Duplicado', ''],
    ['Anulada', ''],
    ['Done', 'Duplicate'],
    ['已关闭', '合并'],
  ])('as %s %s are set aside with that reason and counted', (status, reason) => {
    const plan = planTickets([columns, line('1', 'Closed'), line('2', status, reason)]);
    const text = reason === '' ? status.normalize('NFKC') : reason;
    expect(plan.counts).toMatchObject({ read: 2, new: 1, rejected: 1 });
    expect(plan.setAside).toEqual([{ text, count: 1 }]);
    expect(plan.issues).toEqual([
      { row: 3, column: '', code: 'ticketSetAside', value: text, isRejection: true },
    ]);
  });

  it('are a conflict where the store has them as work, and then leave their cycle', () => {
    const asWork = planTickets([columns, line('1', 'Closed')]).tickets;
    const plan = planTickets([columns, line('1', 'Merged')], { tickets: asWork });
    expect(plan.counts).toMatchObject({ read: 1, new: 0, rejected: 1, conflict: 1 });
    expect(plan.conflicts).toMatchObject([
      { row: 2, planned: { ticketNo: '1', createdAt: null, isResolved: false } },
    ]);
    const asSetAside = plan.conflicts.map(({ planned }) => planned);
    const again = planTickets([columns, line('1', 'Merged')], { tickets: asSetAside });
    expect(again.counts).toMatchObject({ duplicate: 1, rejected: 0 });
  });

  it.each(['Closed', '已关闭', 'Rejected', "Won't fix", '重复来电', 'Open'])(
    'are not those that are %s',
    (status) => {
      expect(planTickets([columns, line('1', status)]).setAside).toEqual([]);
    },
  );
});
