import { describe, expect, it } from 'vitest';
import type { Examination } from '@shared/examination/examineTable';
import type { Cell } from '@shared/import/table';
import { csvOf, examine, examineCells } from './knownSurvey';
import { readTable } from '@electron/files/readTable';

/** One ticket as it happened; minutes from its creation, null = not yet. */
interface KnownTicket {
  readonly id: number;
  readonly createdAt: string;
  readonly name: string;
  readonly employeeNo: string;
  readonly answered: number | null;
  readonly solved: number | null;
  readonly isReopened: boolean;
  readonly rating: number | null;
}

const people = [
  { name: '张伟', employeeNo: 'A001' },
  { name: '李娜', employeeNo: 'A002' },
] as const;

const tickets = Array.from({ length: 40 }, (_, index): KnownTicket => {
  const { name, employeeNo } = people[index % 2] ?? people[0];
  const solved = index % 5 === 0 ? null : 45 + ((index * 137) % 2900);
  return {
    id: index + 1,
    createdAt: `2026-03-${String(1 + (index % 28)).padStart(2, '0')}T08:${String(10 + index).padStart(2, '0')}:00`,
    name,
    employeeNo,
    answered: index % 11 === 0 ? null : 3 + ((index * 7) % 40),
    solved,
    isReopened: solved !== null && index % 6 === 1,
    rating: index % 3 === 0 ? null : 1 + (index % 5),
  };
});

function at(ticket: KnownTicket, minutes: number): string {
  return new Date(Date.parse(`${ticket.createdAt}Z`) + minutes * 60_000).toISOString().slice(0, 19);
}

/** Type-7 quantile, written out again so that the program is not its own witness. */
function quantile(values: readonly number[], share: number): number {
  const sorted = values.toSorted((a, b) => a - b);
  const place = share * (sorted.length - 1);
  const low = sorted[Math.floor(place)] ?? Number.NaN;
  const high = sorted[Math.ceil(place)] ?? Number.NaN;
  return low + (place % 1) * (high - low);
}

function truth(of: readonly KnownTicket[]) {
  const solved = of.flatMap((ticket) => ticket.solved ?? []);
  const answered = of.flatMap((ticket) => ticket.answered ?? []);
  const ratings = of.flatMap(({ rating }) => rating ?? []);
  return {
    tickets: of.length,
    resolved: solved.length,
    answered: answered.length,
    answerMedian: quantile(answered, 0.5),
    answerP90: quantile(answered, 0.9),
    solveMedian: quantile(solved, 0.5),
    reopened: of.filter(({ isReopened }) => isReopened).length,
    rated: ratings.length,
    happy: ratings.filter((rating) => rating >= 4).length,
  };
}

function found({ tickets: measured }: Examination) {
  const { all } = measured ?? { all: null };
  return all === null
    ? null
    : {
        tickets: all.tickets,
        resolved: all.resolved,
        answered: all.firstResponse.n,
        answerMedian: Number(all.firstResponse.median?.toFixed(6)),
        answerP90: Number(all.firstResponse.p90?.toFixed(6)),
        solveMedian: Number(all.resolution.median?.toFixed(6)),
        reopened: all.counted.reopened.numerator,
        rated: all.satisfaction.n,
        happy: all.counted.satisfied.numerator,
      };
}

function clock(minutes: number | null): string {
  if (minutes === null) return '';
  return `${String(Math.floor(minutes / 60)).padStart(2, '0')}:${String(minutes % 60).padStart(2, '0')}:00`;
}

function spoken(minutes: number | null): string {
  return minutes === null ? '-' : `${Math.floor(minutes / 60)}小时${minutes % 60}分钟`;
}

const words = ['非常不满意', '不满意', '一般', '满意', '非常满意'];
const english = ['Very dissatisfied', 'Dissatisfied', 'Neutral', 'Satisfied', 'Very satisfied'];

type Exporter = (ticket: KnownTicket) => readonly Cell[];
const exports: readonly (readonly [string, readonly string[], Exporter])[] = [
  [
    '工单 with times',
    ['工单号', '创建时间', '首次回复时间', '关闭时间', '客服', '状态', '是否重开', '客户评价'],
    (t) => [
      `GD${t.id}`,
      t.createdAt.replace('T', ' '),
      t.answered === null ? '' : at(t, t.answered).replace('T', ' '),
      t.solved === null ? '' : at(t, t.solved).replace('T', ' '),
      `${t.name}(${t.employeeNo})`,
      t.solved === null ? '待处理' : '已关闭',
      t.isReopened ? '是' : '否',
      t.rating === null ? '未评价' : (words[t.rating - 1] ?? ''),
    ],
  ],
  [
    '话务 with spoken durations, other order',
    ['满意度', '坐席', '处理时长', '首次响应时长', '是否返单', '处理状态', '受理时间', '服务单号'],
    (t) => [
      t.rating === null ? '' : `${t.rating}分`,
      `${t.employeeNo}-${t.name}`,
      spoken(t.solved),
      spoken(t.answered),
      t.isReopened ? '是' : '否',
      t.solved === null ? '处理中' : '已办结',
      t.createdAt.replace(/^(\d+)-(\d+)-(\d+)T/u, '$1年$2月$3日 '),
      t.id,
    ],
  ],
  [
    'Freshdesk with clocks over 24 hours',
    [
      'Ticket ID',
      'Status',
      'Agent',
      'Created time',
      'First response time (in hrs)',
      'Resolution time (in hrs)',
      'Survey results',
      'Reopened',
    ],
    (t) => [
      t.id,
      t.solved === null ? 'Open' : 'Closed',
      `${t.name} (${t.employeeNo})`,
      t.createdAt.replace('T', ' '),
      clock(t.answered),
      clock(t.solved),
      t.rating === null ? '' : (english[t.rating - 1] ?? ''),
      t.isReopened ? 'Yes' : 'No',
    ],
  ],
  [
    'Zendesk in minutes with thousands separators',
    [
      'Id',
      'Requester',
      'Assignee',
      'Created at',
      'Status',
      'Reopens',
      'First reply time in minutes',
      'Full resolution time in minutes',
      'Satisfaction Score',
    ],
    (t) => [
      t.id,
      'user',
      `${t.name}(${t.employeeNo})`,
      t.createdAt,
      t.solved === null ? 'Pending' : 'Solved',
      t.isReopened ? 2 : 0,
      t.answered ?? '',
      t.solved === null ? '' : t.solved.toLocaleString('en-US'),
      t.rating === null ? 'Offered' : t.rating >= 4 ? 'Good' : 'Bad',
    ],
  ],
  [
    'a plain English list with decimal hours',
    [
      'Ticket number',
      'Opened at',
      'Handled by',
      'State',
      'First response time (hours)',
      'Resolution time (hours)',
      'Reopened',
      'CSAT',
    ],
    (t) => [
      t.id,
      t.createdAt.replace(/^(\d+)-(\d+)-(\d+)T/u, '$2/$3/$1 '),
      `${t.name} ${t.employeeNo}`,
      t.solved === null ? 'In progress' : 'Done',
      t.answered === null ? '' : (t.answered / 60).toFixed(4),
      t.solved === null ? '' : (t.solved / 60).toFixed(4),
      t.isReopened ? 'true' : 'false',
      t.rating === null ? 'N/A' : `${t.rating}/5`,
    ],
  ],
];

describe('tickets in other shapes', () => {
  it.each(exports)('%s give the same measures', async (_what, head, exporter) => {
    const text = csvOf([head, ...tickets.map(exporter)]);
    const examined = examine(await readTable(new TextEncoder().encode(text), 'a.csv'));
    expect(examined.recognition.kind).toBe('ticketExport');
    expect(examined.plan.issues).toEqual([]);
    expect(found(examined)).toEqual(truth(tickets));
    const [zhang] = examined.tickets?.employees ?? [];
    expect(zhang?.tickets).toBe(20);
  });

  it('Jira: the time left of a promise is never a time of response', () => {
    const head = [
      'Issue key',
      'Assignee',
      'Created',
      'Status',
      'Campo personalizado (Time to first response)',
      'Labels',
      'Labels',
    ];
    const rows = tickets.map((t) => [
      `SUP-${t.id}`,
      t.name,
      '05/ene/26 10:33 AM',
      'Open',
      t.id % 3 === 0 ? '-02:15' : '01:30',
      '',
      '',
    ]);
    const { recognition, tickets: measured } = examineCells([head, ...rows]);
    expect(recognition.columns[4]).toMatchObject({ use: 'ignored' });
    expect(measured?.all.firstResponse.n).toBe(0);
    expect(measured?.plan.firstOn).toBe('2026-01-05');
  });

  it('kind 25: negative times are left out and counted, and a clock may pass 24 hours', () => {
    const head = ['工单编号', '受理时间', '首次响应时间', '完结时间', '处理人', '状态'];
    const examined = examineCells([
      head,
      ['G1', '2026-03-01 10:00', '2026-03-01 09:00', '2026-03-02 12:05', '张伟', '已完结'],
      ['G2', '2026-03-01 10:00', '2026-03-01 10:30', '2026-03-01 11:00', '张伟', '已完结'],
    ]);
    expect(examined.tickets?.all.firstResponse).toMatchObject({ n: 1, median: 30, impossible: 1 });
    expect(examined.tickets?.all.resolution).toMatchObject({ n: 2, median: (1565 + 60) / 2 });
    expect(examined.plan.issues).toContainEqual(
      expect.objectContaining({ row: 2, column: '首次响应时间', code: 'durationNegative' }),
    );
  });

  it('kind 25: clocks and day fractions of a spreadsheet are the same durations', () => {
    const head = ['工单编号', '受理时间', '首次响应时长', '处理时长', '处理人', '状态'];
    const examined = examineCells([
      head,
      ['G1', '2026-03-01 10:00', 0.5 / 24, '26:05:00', '张伟', '已完结'],
      ['G2', '2026-03-01 10:00', '00:30:00', '1天2小时5分', '张伟', '已完结'],
    ]);
    expect(examined.tickets?.all.firstResponse).toMatchObject({ n: 2, median: 30 });
    expect(examined.tickets?.all.resolution).toMatchObject({ n: 2, median: 1565 });
  });
});

describe('kind 25: staff lists', () => {
  const head = [
    '序号',
    '员工编号',
    '姓 名',
    '部门全路径',
    '岗位名称',
    '在职状态',
    '入职日期',
    '联系电话',
    '直属领导',
    '绩效分值',
  ];

  it('keeps numbers as text, leaves the rest out and says so', () => {
    const { plan, recognition } = examineCells([
      ['员工名册（2026年3月）'],
      head,
      [
        1,
        '000096',
        '张 伟',
        '总店/前台',
        '收银员',
        '正式',
        '2024/1/05',
        "'+8613800000000",
        '-',
        92,
      ],
      [2, '000097', '李娜', '总店/前台', '收银员', '已离职', '2023年2月3日', '', '000096', '-'],
      ['合计', null, '2人', null, null, null, null, null, null, null],
    ]);
    expect(recognition).toMatchObject({ kind: 'staffList', headerRow: 2 });
    expect('employees' in plan ? plan.employees : []).toMatchObject([
      {
        employeeNo: '000096',
        name: '张 伟',
        unitPath: '总店/前台',
        status: 'active',
        hiredOn: '2024-01-05',
        superior: null,
      },
      {
        employeeNo: '000097',
        name: '李娜',
        status: 'left',
        hiredOn: '2023-02-03',
        superiorNo: '000096',
      },
    ]);
    expect(plan.ignoredHeaders).toEqual(['序号', '联系电话', '绩效分值']);
    expect(recognition.droppedRows.map(({ reason }) => reason)).toEqual(['title', 'total']);
  });

  it('refuses a number that a spreadsheet has cut', () => {
    const { plan } = examineCells([
      ['工号', '姓名'],
      ['3.2E+17', '张伟'],
      ['320000000000000012', '李娜'],
    ]);
    expect(plan.counts).toMatchObject({ read: 2, new: 1, rejected: 1 });
    expect(plan.issues).toMatchObject([{ row: 2, code: 'employeeNoLossy', isRejection: true }]);
  });
});
