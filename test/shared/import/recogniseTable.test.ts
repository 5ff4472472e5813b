import { describe, expect, it } from 'vitest';
import { applyMapping } from '@shared/import/applyMapping';
import { recogniseTable } from '@shared/import/recogniseTable';
import { recognitionSchema } from '@shared/import/recognition';
import type { ColumnMapping } from '@shared/import/recognition';
import { dataRowsOf } from '@shared/import/tableRows';
import { readingOf, recognise, usesOf } from './tables';

const survey = [
  [
    '序号',
    '提交答卷时间',
    '所用时间',
    '来自IP',
    '1、为您服务的员工',
    '2、请评价：—服务态度',
    '2、专业能力',
    '3、推荐可能性',
    '4、您的建议',
  ],
  ['1', '2026/3/2 9:08:43', '20秒', '1.2.3.4', '张伟(A001)', '满意', '非常满意', '9', '(空)'],
  ['2', '2026/3/2 9:18:43', '20秒', '1.2.3.5', '李娜(A002)', '一般', '(跳过)', '3', '请快一点'],
];
const staffList = [
  ['工号', '姓名', '员工状态', '部门', '职位', '入职日期', '直属上级', '手机号码', '备注'],
  ['000096', '张伟', '在职', '客服部/一组', '客服专员', '2020-01-05', '', '13800000000', ''],
];
const tickets = [
  ['工单编号', '受理时间', '首次响应时间', '完结时间', '处理人', '状态', '满意度评价'],
  ['GD1', '2026-01-05 10:27:00', '2026-01-05 10:31:00', '', '刘洋', '处理中', '未评价'],
];

describe('recogniseTable', () => {
  it('knows the columns of a 问卷星 export and leaves personal data out', () => {
    const recognition = recognise(survey, 'survey');
    expect(recognition).toMatchObject({ shape: 'wenjuanxing', headerRow: 1, dataRows: 2 });
    expect(usesOf(recognition)).toEqual({
      序号: 'responseId',
      提交答卷时间: 'submittedAt',
      所用时间: 'fillDuration',
      来自IP: 'ignored',
      '1、为您服务的员工': 'employee',
      '2、请评价:—服务态度': 'attitude',
      '2、专业能力': 'competence',
      '3、推荐可能性': 'recommend',
      '4、您的建议': 'comment',
    });
    expect(recognition.columns[3]).toMatchObject({
      reason: 'personalData',
      samples: ['', '', ''],
    });
    expect(recognition.columns[5]).toMatchObject({
      questionText: '服务态度',
      scale: { min: 1, max: 5 },
      confidence: 'high',
    });
  });

  it('is plain JSON that its schema accepts', () => {
    for (const [rows, kind] of [
      [survey, 'survey'],
      [staffList, 'staffList'],
      [tickets, 'ticketExport'],
    ] as const) {
      const recognition = recognise(rows, kind);
      expect(recognitionSchema.parse(JSON.parse(JSON.stringify(recognition)))).toEqual(recognition);
    }
  });

  it('takes seven columns of a staff list and names the rest as left out', () => {
    expect(usesOf(recognise(staffList, 'staffList'))).toEqual({
      工号: 'employeeNo',
      姓名: 'employeeName',
      员工状态: 'employeeStatus',
      部门: 'unit',
      职位: 'position',
      入职日期: 'hiredOn',
      直属上级: 'superior',
      手机号码: 'ignored',
      备注: 'ignored',
    });
  });

  it('asks about option numbers, whose direction the file does not show', () => {
    const recognition = recognise(
      [
        ['序号', '提交答卷时间', '所用时间', '1、为您服务的员工', '第2题(服务态度)', '第3题(微信)'],
        ['1', '2026/3/2 9:08:43', '20秒', '1', '5', '1'],
        ['2', '2026/3/2 9:09:43', '20秒', '2', '-3', '0'],
      ],
      'survey',
    );
    expect(recognition).toMatchObject({ shape: 'wenjuanxingByNumber', confidence: 'low' });
    expect(recognition.columns.slice(3).map(({ use, reason }) => [use, reason])).toEqual([
      ['employee', 'optionNumbers'],
      ['question', 'optionNumbers'],
      ['ignored', 'notNeeded'],
    ]);
  });

  it('gives an unknown rating question its own key and a plain number none', () => {
    const recognition = recognise(
      [
        ['客服', '环境整洁', '服务态度', '对态度的评价', '您的年龄'],
        ['张伟', '满意', '5', '4', '3'],
        ['李娜', '一般', '4', '4', '4'],
      ],
      'survey',
    );
    expect(recognition.columns.map(({ use, questionKey }) => questionKey ?? use)).toEqual([
      'employee',
      'q:环境整洁',
      'attitude',
      'q:对态度的评价',
      'ignored',
    ]);
  });

  it('finds the header below a title and joins a second header row', () => {
    const rows = [
      ['客户满意度调查', '客户满意度调查', '客户满意度调查', '客户满意度调查'],
      ['导出时间：2026-03-31', null, null, null],
      ['序号', '客服', '评分', null],
      [null, null, '服务态度', '响应速度'],
      ['1', '张伟', '5', '4'],
      ['合计', null, '5', '4'],
      ['备注：仅供内部使用', null, null, null],
    ];
    const recognition = recognise(rows, 'survey');
    expect(recognition).toMatchObject({ headerRow: 3, headerRows: 2, dataRows: 1 });
    expect(recognition.columns.map(({ header }) => header)).toEqual([
      '序号',
      '客服',
      '评分 / 服务态度',
      '评分 / 响应速度',
    ]);
    expect(recognition.droppedRows.map(({ row, reason }) => [row, reason])).toEqual([
      [1, 'title'],
      [2, 'title'],
      [6, 'total'],
      [7, 'note'],
    ]);
    expect(dataRowsOf(readingOf(rows), recognition).map(({ row }) => row)).toEqual([5]);
  });

  it('keeps a row that only looks like a sum but names a person', () => {
    const rows = [...tickets, ['合计', '2026-01-06 10:00:00', null, null, '张伟', '处理中', null]];
    expect(recognise(rows, 'ticketExport')).toMatchObject({ dataRows: 2, droppedRows: [] });
  });

  it('drops headers repeated page by page', () => {
    const rows = [...tickets, tickets[0] ?? [], tickets[1] ?? []];
    expect(recognise(rows, 'ticketExport').droppedRows).toMatchObject([
      { row: 3, reason: 'header' },
    ]);
  });

  it('chooses the visible sheet with the table', () => {
    const reading = readingOf(survey, 'data');
    const sheets = [
      { name: 'old', hidden: true, rows: [...survey, ...survey] },
      { name: '说明', hidden: false, rows: [['填写说明', '请如实填写']] },
      ...reading.sheets,
    ];
    expect(recogniseTable({ ...reading, sheets }, 'survey').sheetName).toBe('data');
  });

  it('finds the employee by the values if no heading tells', () => {
    const recognition = recognise(
      [
        ['选择对象', '服务态度'],
        ['张伟(A001)', '5'],
        ['李娜（A002）', '4'],
      ],
      'survey',
    );
    expect(recognition.columns[0]).toMatchObject({
      use: 'employee',
      confidence: 'low',
      reason: 'valuesLikeEmployees',
    });
  });

  it('takes headings like __proto__ for plain text', () => {
    const recognition = recognise(
      [
        ['__proto__', 'constructor', '客服', 'toString'],
        ['满意', '一般', '张伟', 'x'],
      ],
      'survey',
    );
    expect(recognition.columns.map(({ use, questionKey }) => questionKey ?? use)).toEqual([
      'q:__proto__',
      'q:constructor',
      'employee',
      'ignored',
    ]);
    expect(Object.prototype).not.toHaveProperty('use');
  });
});

describe('refused tables', () => {
  it.each([
    ['a staff list for a survey', staffList, 'survey', 'staffList'],
    ['a ticket export for a survey', tickets, 'survey', 'ticketExport'],
    ['a survey for a staff list', survey, 'staffList', 'survey'],
    ['a survey for a ticket export', survey, 'ticketExport', 'survey'],
    ['a staff list for a ticket export', staffList, 'ticketExport', 'staffList'],
    ['a ticket export for a staff list', tickets, 'staffList', 'ticketExport'],
  ] as const)('says that %s is the wrong kind', (_, rows, wanted, found) => {
    expect(() => recognise(rows, wanted)).toThrow(
      expect.objectContaining({ code: 'importWrongKind', details: { wanted, found } }),
    );
  });

  it('names the headings when a survey has no employee or no rating', () => {
    const noEmployee = survey.map((row) => row.filter((_, index) => index !== 4));
    expect(() => recognise(noEmployee, 'survey')).toThrow(
      expect.objectContaining({
        code: 'importNoEmployeeColumn',
        details: expect.objectContaining({ headers: expect.stringContaining('提交答卷时间') }),
      }),
    );
    const noRating = survey.map((row) => row.filter((_, index) => index < 5 || index === 8));
    expect(() => recognise(noRating, 'survey')).toThrow(
      expect.objectContaining({ code: 'importNoRatingColumn' }),
    );
  });

  it('refuses sheets that hold one column of text', () => {
    expect(() => recognise([['各位同事'], ['请看附件']], 'survey')).toThrow(
      expect.objectContaining({ code: 'fileNotATable' }),
    );
  });

  it('says that a file holds a header only', () => {
    for (const [rows, kind] of [
      [survey, 'survey'],
      [staffList, 'staffList'],
      [tickets, 'ticketExport'],
    ] as const) {
      expect(() => recognise(rows.slice(0, 1), kind)).toThrow(
        expect.objectContaining({ code: 'fileHeaderOnly' }),
      );
    }
  });
});

describe('applyMapping', () => {
  const recognition = recognise(survey, 'survey');

  function changed(header: string, changes: Partial<ColumnMapping>): readonly ColumnMapping[] {
    return recognition.columns.map((column) =>
      column.header === header ? { ...column, ...changes } : column,
    );
  }

  it('puts the choices of the user over what was recognised, found by heading', () => {
    const chosen = changed('2、专业能力', { isReversed: true }).toReversed();
    const column = applyMapping(recognition, chosen).columns[6];
    expect(column).toMatchObject({
      index: 6,
      isReversed: true,
      reason: 'chosenByUser',
      confidence: 'high',
    });
  });

  it('changes nothing when the recognition itself is given back', () => {
    expect(applyMapping(recognition, recognition.columns)).toEqual(recognition);
  });

  it('refuses a mapping that leaves the employee out', () => {
    const chosen = changed('1、为您服务的员工', { use: 'ignored' });
    expect(() => applyMapping(recognition, chosen)).toThrow(
      expect.objectContaining({ code: 'importNoEmployeeColumn' }),
    );
  });
});
