import { describe, expect, it } from 'vitest';
import { readTable } from '@electron/files/readTable';
import { randomFrom, type Random } from '@test/helpers/randomFrom';
import { csvOf, examine } from './knownSurvey';

/** `VARIANTS=200` tries as many; `VARIANT_SEED` repeats a run. */
const count = Number(process.env['VARIANTS'] ?? 40);
const seed = Number(process.env['VARIANT_SEED'] ?? 1);

/** One employee as the shop knows them. */
interface VariantEmployee {
  readonly no: string;
  readonly name: string;
  readonly hasLeft: boolean;
  readonly unit: readonly string[];
  readonly position: string;
  /** yyyy-mm-dd. */
  readonly hiredOn: string;
}

const names = [
  '张伟',
  '李娜',
  '欧阳雪',
  '王芳',
  '林志玲',
  '郭建宏',
  'Chen Jing',
  '买买提·艾力',
  '张伟',
];
const units: readonly [readonly string[], ...(readonly string[])[]] = [
  ['客户服务部', '一组'],
  ['客户服务部', '二组'],
  ['售后部', '上门组'],
];

function drawEmployees(random: Random): readonly VariantEmployee[] {
  const numbered = random.pick([
    (index: number) => `A${String(index).padStart(3, '0')}`,
    (index: number) => String(index).padStart(6, '0'),
    (index: number) => String(1000 + index),
    (index: number) => `SH-20${index}`,
    (index: number) => `32010219900101${1234 + index}`,
  ]);
  return Array.from({ length: 8 + random.below(20) }, (_, index): VariantEmployee => ({
    no: numbered(index + 1),
    name: names[index % names.length] ?? '',
    hasLeft: random.below(5) === 0,
    unit: random.pick(units),
    position: random.pick(['客服专员', '组长', '店长']),
    hiredOn: `20${12 + random.below(13)}-${two(1 + random.below(12))}-${two(1 + random.below(28))}`,
  }));
}

const two = (value: number) => String(value).padStart(2, '0');

interface Written {
  readonly head: string;
  readonly cell: (employee: VariantEmployee) => string;
}

function numberColumn(random: Random): Written {
  const head = random.pick([
    '工号',
    '员工编号',
    '工  号',
    '員工編號',
    'Employee ID',
    'Staff No',
    '工号*',
  ]);
  const cell = random.pick([
    ({ no }: VariantEmployee) => no,
    ({ no }: VariantEmployee) => `'${no}`,
    ({ no }: VariantEmployee) => `="${no}"`,
    ({ no }: VariantEmployee) => `\t${no} `,
    ({ no }: VariantEmployee) => fullWidth(no),
  ]);
  return { head, cell };
}

function fullWidth(text: string): string {
  return Array.from(text, (character) =>
    /[!-~]/u.test(character)
      ? String.fromCodePoint((character.codePointAt(0) ?? 0) + 0xfee0)
      : character,
  ).join('');
}

function statusColumn(random: Random): Written {
  const here = random.pick(['在职', '在岗', '试用期', '正式员工', 'Active', '']);
  const gone = random.pick(['离职', '已离职', '離職', 'Terminated', '离职-辞退']);
  return random.pick<Written>([
    {
      head: random.pick(['员工状态', '在职状态', '状态', 'Status']),
      cell: ({ hasLeft }) => (hasLeft ? gone : here),
    },
    { head: '是否在职', cell: ({ hasLeft }) => (hasLeft ? '否' : '是') },
    { head: '是否离职', cell: ({ hasLeft }) => (hasLeft ? '是' : '否') },
    {
      head: '离职日期',
      cell: ({ hasLeft }) => (hasLeft ? '2026/1/31' : random.pick(['', '-', '9999-12-31'])),
    },
  ]);
}

function hireColumn(random: Random): Written {
  const written = random.pick([
    (day: string) => day,
    (day: string) => day.replaceAll('-', '/').replaceAll('/0', '/'),
    (day: string) => `${day.slice(0, 4)}年${Number(day.slice(5, 7))}月${Number(day.slice(8))}日`,
    (day: string) => day.replaceAll('-', ''),
    (day: string) => String(Date.parse(`${day}T00:00:00Z`) / 86_400_000 + 25_569),
    (day: string) => `${Number(day.slice(0, 4)) - 1911}/${day.slice(5, 7)}/${day.slice(8)}`,
  ]);
  const head = random.pick([
    '入职日期',
    '到职日',
    '到職日',
    '入职日期(yyyy-mm-dd)',
    'Hire Date',
    '入司时间',
  ]);
  return { head, cell: ({ hiredOn }) => written(hiredOn) };
}

/** The list as a personnel program, or a person, would write it. */
function writeList(employees: readonly VariantEmployee[], random: Random): readonly string[][] {
  const separator = random.pick(['/', ' / ', '>']);
  const unit: Written[] =
    random.below(2) === 0
      ? [
          {
            head: random.pick(['部门', '所属部门', '部門', 'Dept']),
            cell: (employee) => employee.unit.join(separator),
          },
        ]
      : [
          { head: '一级部门', cell: (employee) => employee.unit[0] ?? '' },
          { head: '二级部门', cell: (employee) => employee.unit[1] ?? '' },
        ];
  const columns: Written[] = [
    { head: '序号', cell: ({ no }) => String(employees.findIndex((each) => each.no === no) + 1) },
    numberColumn(random),
    { head: random.pick(['姓名', '员工姓名', '姓　名', 'Name']), cell: ({ name }) => name },
    ...unit,
    { head: random.pick(['岗位', '职位', 'Job Title']), cell: ({ position }) => position },
    hireColumn(random),
    statusColumn(random),
    { head: '手机号码', cell: () => '13800000000' },
    { head: '身份证号', cell: () => '3.20102E+17' },
  ];
  const width = columns.length;
  const padded = (cells: readonly string[]) => [
    ...cells,
    ...Array.from({ length: width - cells.length }, () => ''),
  ];
  const head = columns.map((column) => column.head);
  const groups = padded(['', '基本信息', '', '任职信息']);
  const above = random.pick([
    [],
    [padded(['和记员工花名册（2026年3月）'])],
    [['员工花名册'], ['制表：人事部', '', '制表日期：2026-03-31'], []],
    [groups],
  ]);
  const below = random.pick([
    [],
    [padded(['合计', String(employees.length)])],
    [padded(['总人数', `${employees.length}人`])],
    [[], ['备注：仅供内部使用']],
    [padded(['', '', '合计'])],
  ]);
  return [
    ...above,
    head,
    ...employees.map((employee) => columns.map(({ cell }) => cell(employee))),
    ...below,
  ];
}

describe('staff lists', () => {
  it.each(Array.from({ length: count }, (_, index) => seed + index))(
    'drawn from %i come to their own people',
    async (from) => {
      const random = randomFrom(from * 6007);
      const employees = drawEmployees(random);
      const text = csvOf(writeList(employees, random), random.pick([',', ';', '\t']));
      const found = examine(await readTable(new TextEncoder().encode(text), '花名册.csv'));
      expect(found.recognition.kind).toBe('staffList');
      expect(found.confirmations).toEqual([]);
      const { counts } = found.plan;
      expect(counts).toMatchObject({ read: employees.length, new: employees.length });
      const read = 'employees' in found.plan ? found.plan.employees : [];
      expect(
        read.map(({ employeeNo, name, status, unitPath, positionName, hiredOn }) => ({
          no: employeeNo,
          name,
          hasLeft: status === 'left',
          unit: unitPath?.split('/'),
          position: positionName,
          hiredOn,
        })),
      ).toEqual(employees);
    },
  );

  it('that name people and numbers in one cell are taken apart, and asked about', async () => {
    const text = csvOf([
      ['员工', '部门'],
      ['张伟(A001)', '客服部'],
      ['A002-李娜', '客服部'],
    ]);
    const found = examine(await readTable(new TextEncoder().encode(text), 'a.csv'));
    expect(found.confirmations.map(({ code }) => code)).toEqual(['valuesLikeEmployees']);
    expect(found.plan).toMatchObject({
      employees: [
        { employeeNo: 'A001', name: '张伟' },
        { employeeNo: 'A002', name: '李娜' },
      ],
    });
  });

  it('without numbers of employees stay staff lists and cannot be written', async () => {
    const text = csvOf([
      ['身份证号', '姓名', '部门', '职位'],
      ['320102199001011234', '张伟', '客服部', '专员'],
    ]);
    const found = examine(await readTable(new TextEncoder().encode(text), 'a.csv'));
    expect(found.recognition.kind).toBe('staffList');
    expect(found.confirmations).toMatchObject([{ code: 'employeeMissing', isBlocking: true }]);
    expect(found.plan.counts).toMatchObject({ read: 1, new: 0, rejected: 1 });
  });

  it.each(['3.20102E+17', '320102199001010000', '1.00E+05'])(
    'reject the number %s, whose end a spreadsheet has lost',
    async (no) => {
      const text = csvOf([
        ['工号', '姓名', '部门'],
        [no, '张伟', '客服部'],
        ['320102199001011234', '李娜', '客服部'],
      ]);
      const found = examine(await readTable(new TextEncoder().encode(text), 'a.csv'));
      expect(found.plan.counts).toMatchObject({ read: 2, new: 1, rejected: 1 });
      expect(found.plan.issues).toMatchObject([{ row: 2, code: 'employeeNoLossy', value: no }]);
    },
  );
});
