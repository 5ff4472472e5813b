import type { TableKind } from '@shared/import/recognition';
import type { Random } from '@test/helpers/randomFrom';

export interface GeneratedTable {
  readonly kind: TableKind;
  readonly rows: readonly (readonly string[])[];
}

const people = [
  '张伟(A001)',
  'A002-李娜',
  '王芳',
  'A004',
  '没有这人',
  '',
  '-',
  'No Agent',
] as const;
const words = [
  '非常满意',
  '满意',
  '一般',
  '不满意',
  '非常不满意',
  '（空）',
  'N/A',
  '5分',
  '4',
] as const;

/** Cells that exports really hold, and some that nobody would type. */
const oddCells = [
  '=1+1',
  '@SUM(A1)',
  '__proto__',
  'constructor',
  'toString',
  'a"b',
  'a\nb',
  'a,b;c\td|e',
  '1.23E+17',
  '320000000000000001',
  '1e999',
  '-0',
  'NaN',
  '９９９',
  '26:05:00',
  '-02:15',
  '2026-02-30',
  '31/12/2026',
  '0000-00-00',
  '99999',
  '★★★★☆',
  '120%',
  '\u0000',
  '\ud800',
  '\u202e右',
  '👩‍👩‍👧',
  '\ufeff序号',
  '合计',
  '平均',
  ' ',
  'x'.repeat(5000),
] as const;

/** A small staff list, survey or ticket export, with odd cells and ragged rows in it. */
export function generateTable(random: Random): GeneratedTable {
  const kind = random.pick<TableKind>(['staffList', 'survey', 'ticketExport']);
  const rows = Array.from({ length: 1 + random.below(20) }, (_, index) =>
    makeRow(kind, index, random).map((cell) =>
      random.below(40) === 0 ? random.pick(oddCells) : cell,
    ),
  );
  const header = headers[kind].map((cell) =>
    random.below(60) === 0 ? random.pick(oddCells) : cell,
  );
  const titles = random.below(6) === 0 ? [['导出时间：2026-03-31']] : [];
  const totals = random.below(4) === 0 ? [['合计', '', String(rows.length)]] : [];
  return { kind, rows: [...titles, header, ...rows, ...totals].map((row) => ragged(row, random)) };
}

const headers = {
  staffList: ['工号', '姓名', '部门', '职位', '员工状态', '入职日期'],
  survey: [
    '序号',
    '提交答卷时间',
    '1、请选择为您服务的员工',
    '2、服务态度',
    '3、整体满意度',
    '4、意见',
  ],
  ticketExport: [
    '工单编号',
    '受理时间',
    '首次响应时间',
    '完结时间',
    '处理人',
    '状态',
    '满意度评价',
  ],
} as const;

function makeRow(kind: TableKind, index: number, random: Random): readonly string[] {
  const time = () => `2026-03-${1 + random.below(28)} ${random.below(24)}:${10 + random.below(50)}`;
  switch (kind) {
    case 'staffList':
      return [`A${100 + index}`, `员工${index}`, '客服部/一组', '客服', '在职', '2020-01-01'];
    case 'survey':
      return [
        String(index + 1),
        time(),
        random.pick(people),
        random.pick(words),
        random.pick(words),
        random.below(3) === 0 ? '很好，谢谢' : '',
      ];
    case 'ticketExport':
      return [
        `GD${2026000 + index}`,
        time(),
        time(),
        time(),
        random.pick(people),
        random.pick(['已完结', '处理中', '已关闭']),
        random.pick(words),
      ];
  }
}

function ragged(row: readonly string[], random: Random): readonly string[] {
  const chance = random.below(30);
  if (chance === 0) return row.slice(0, random.below(row.length + 1));
  if (chance === 1) return [...row, '', '', 'x'];
  return row;
}
