import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readTable } from '@electron/files/readTable';
import { toSavedMapping } from '@shared/import/savedMapping/savedMapping';
import type { Cell } from '@shared/import/table';
import { csvOf, examine, examineCells, knownForms, rowsOf, tableOf, truthOf } from './knownSurvey';
import type { KnownForm } from './knownSurvey';
import { employees } from './tables';

const forms = knownForms();
const truth = truthOf(forms);
const fixtures = resolve(import.meta.dirname, '../../fixtures/imports');

async function examineText(text: string, fileName: string, bom: readonly number[] = []) {
  const bytes = new Uint8Array([...bom, ...new TextEncoder().encode(text)]);
  return examine(await readTable(bytes, fileName));
}

function utf16(text: string): Uint8Array {
  const bytes = [0xff, 0xfe];
  for (let at = 0; at < text.length; at += 1) {
    const unit = text.charCodeAt(at);
    bytes.push(unit % 256, Math.floor(unit / 256));
  }
  return new Uint8Array(bytes);
}

function codes(found: ReturnType<typeof examine>): readonly string[] {
  return found.confirmations.map(({ code }) => code);
}

/** Accounts for every row that was read. */
function expectAccounted({ plan }: ReturnType<typeof examine>): void {
  const { read, new: added, duplicate, rejected } = plan.counts;
  expect(added + duplicate + rejected).toBe(read);
}

describe('kinds 1 to 6: whatever the bytes are, the same forms give the same numbers', () => {
  it('kind 1: GBK without a byte order mark, with three sample cells to judge it by', async () => {
    const file = 'wjx_按文本_gbk.csv';
    const reading = await readTable(readFileSync(resolve(fixtures, file)), file);
    const { recognition } = examine(reading);
    expect(reading.encoding).toBe('gb18030');
    expect(recognition.columns[7]?.samples).toEqual(['非常满意', '满意', '满意']);
  });

  it('kind 2: a UTF-8 byte order mark is no part of the first heading', async () => {
    const found = await examineText(csvOf(rowsOf(forms)), 'a.csv', [0xef, 0xbb, 0xbf]);
    expect(found.recognition.columns[0]).toMatchObject({ header: '序号', use: 'responseId' });
    expect(tableOf(found)).toEqual(truth);
  });

  it('kind 3: UTF-16 text with tabs, named .xls', async () => {
    const reading = await readTable(utf16(csvOf(rowsOf(forms), '\t')), '导出.xls');
    expect(reading).toMatchObject({ format: 'csv', delimiter: '\t' });
    expect(tableOf(examine(reading))).toEqual(truth);
  });

  it('kind 4: an HTML table named .xls whose header spans columns and rows', async () => {
    const [head = [], ...rows] = rowsOf(forms);
    const cell = (value: Cell) => `<td>${String(value ?? '').replaceAll('"', '&quot;')}</td>`;
    const single = (index: number) => `<th rowspan="2">${String(head[index])}</th>`;
    const html = [
      '<html><head><meta charset="utf-8"><script>alert(1)</script></head><body><table>',
      `<tr>${single(0)}${single(1)}${single(2)}<th colspan="3">评分</th>${single(6)}${single(7)}</tr>`,
      '<tr><th>服务态度</th><th>响应速度</th><th>整体满意度</th></tr>',
      ...rows.map((row) => `<tr>${row.map(cell).join('')}</tr>`),
      '</table></body></html>',
    ].join('\n');
    const found = await examineText(html, '导出.xls');
    expect(found.recognition.columns[3]?.header).toBe('评分 / 服务态度');
    expect(tableOf(found)).toEqual(truth);
  });

  it('kind 5: a SpreadsheetML workbook named .xls', async () => {
    const data = (value: Cell) =>
      `<Cell><Data ss:Type="String">${String(value ?? '').replaceAll('"', '&quot;')}</Data></Cell>`;
    const xml = [
      '<?xml version="1.0"?><?mso-application progid="Excel.Sheet"?>',
      '<Workbook xmlns="urn:schemas-microsoft-com:office:spreadsheet" xmlns:ss="urn:schemas-microsoft-com:office:spreadsheet"><Worksheet ss:Name="数据"><Table>',
      ...rowsOf(forms).map((row) => `<Row>${row.map(data).join('')}</Row>`),
      '</Table></Worksheet></Workbook>',
    ].join('\n');
    const found = await examineText(xml, '导出.xls');
    expect(tableOf(found)).toEqual(truth);
  });

  it('kind 6: CSV text named .xlsx, with a notice', async () => {
    const bytes = new TextEncoder().encode(csvOf(rowsOf(forms)));
    const reading = await readTable(bytes, '导出.xlsx');
    expect(reading.notices.map(({ code }) => code)).toContain('contentDiffersFromExtension');
    expect(tableOf(examine(reading))).toEqual(truth);
  });
});

describe('kinds 7 and 10: too long, broken, empty', () => {
  it('kind 7: 65,535 rows below a header are recognised in bounded time', () => {
    const many = knownForms(65_535);
    const found = examineCells(rowsOf(many));
    expect(found.plan.counts).toMatchObject({ read: 65_535, new: 65_535 });
    expect(tableOf(found)).toEqual(truthOf(many));
  });

  it('kind 10: empty, header only, and no table are three different refusals', async () => {
    await expect(examineText('', 'a.csv')).rejects.toMatchObject({ code: 'fileEmpty' });
    await expect(examineText(csvOf(rowsOf([])), 'a.csv')).rejects.toMatchObject({
      code: 'fileHeaderOnly',
    });
    await expect(examineText('各位同事\n请看附件', 'a.csv')).rejects.toMatchObject({
      code: 'fileNotATable',
    });
  });
});

describe('kinds 11 and 12: what stands around the data', () => {
  const [head = [], ...rows] = rowsOf(forms);

  it.each([
    [
      'a title and a line of export',
      [['三月客户满意度'], ['导出时间：2026-04-01 09:00', '共60份']],
    ],
    ['a title across the table', [head.map(() => '和记 满意度明细')]],
    ['blank lines', [[], [null, null], []]],
  ])('kind 11: the header is found below %s', (_what, above) => {
    const found = examineCells([...above, head, ...rows]);
    expect(found.recognition.headerRow).toBe(above.length + 1);
    expect(tableOf(found)).toEqual(truth);
  });

  it('kind 11: a merged heading above two rows is joined to its parts', () => {
    const upper = head.map((text, index) =>
      index === 3 ? '评分' : index > 3 && index < 6 ? null : text,
    );
    const lower = head.map((text, index) => (index > 2 && index < 6 ? text : null));
    const found = examineCells([upper, lower, ...rows]);
    expect(found.recognition).toMatchObject({ headerRow: 1, headerRows: 2 });
    expect(tableOf(found)).toEqual(truth);
  });

  it.each([['合计'], ['总计：'], ['平均分'], ['Total'], ['Average'], ['小計']])(
    'kind 12: a row %s at the bottom is dropped and listed',
    (label) => {
      const found = examineCells([
        head,
        ...rows,
        [label, null, null, 3.9, 3.8, 4, 7.7, null],
        ['备注：仅供内部使用', null, null, null, null, null, null, null],
      ]);
      expect(found.recognition.droppedRows.map(({ reason }) => reason)).toEqual(['total', 'note']);
      expect(tableOf(found)).toEqual(truth);
    },
  );
});

describe('kinds 13 to 15: errors, formulas and times', () => {
  it('kind 13: an error cell is missing and reported, a text like a formula stays text', () => {
    const rows = rowsOf(forms).map((row, index) =>
      index === 1 ? row.with(3, { kind: 'error', text: '#N/A' }).with(7, '=1+1') : row,
    );
    const found = examineCells(rows);
    const [first, ...others] = forms;
    expect(tableOf(found)).toEqual(
      truthOf(first === undefined ? others : [{ ...first, attitude: null }, ...others]),
    );
    expect(found.plan.issues).toContainEqual(
      expect.objectContaining({ row: 2, column: '服务态度', code: 'cellError', value: '#N/A' }),
    );
    expect(found.survey?.plan.responses[0]?.comment).toBe('=1+1');
  });

  const times: readonly (readonly [string, (time: string) => Cell, readonly string[]])[] = [
    ['as real dates', (time) => ({ kind: 'date', text: time }), []],
    [
      'as serial numbers in text',
      (time) => String(Date.parse(`${time}Z`) / 86_400_000 + 25_569),
      [],
    ],
    [
      'as 2026/3/2 9:08:43',
      (time) => time.replace('T', ' ').replaceAll('-0', '/').replaceAll('-', '/'),
      [],
    ],
    ['as 2026年3月2日', (time) => time.replace(/^(\d+)-(\d+)-(\d+)T/u, '$1年$2月$3日 '), []],
    ['with the day first', (time) => time.replace(/^(\d+)-(\d+)-(\d+)T/u, '$3/$2/$1 '), []],
    ['with the month first', (time) => time.replace(/^(\d+)-(\d+)-(\d+)T/u, '$2/$3/$1 '), []],
    [
      'in UTC, eight hours earlier',
      (time) => new Date(Date.parse(`${time}Z`) - 28_800_000).toISOString(),
      ['utcTimes'],
    ],
    ['with the zone +08:00', (time) => `${time}+08:00`, []],
    [
      'of Google Forms, 12 hours and GMT+8',
      (time) =>
        `${time.slice(0, 10).replaceAll('-', '/')} ${((Number(time.slice(11, 13)) + 11) % 12) + 1}${time.slice(13)} ${
          Number(time.slice(11, 13)) < 12 ? 'AM' : 'PM'
        } GMT+8`,
      [],
    ],
    ['as Mar 2, 2026', (time) => time.replace(/^(\d+)-(\d+)-(\d+)T/u, 'Mar $3, $1 '), []],
  ];
  it.each(times)('kind 15: times %s', (_what, time, asked) => {
    const found = examineCells(rowsOf(forms, { time }));
    expect(codes(found)).toEqual(asked);
    expect(found.plan).toMatchObject({ firstOn: '2026-03-01', lastOn: '2026-03-28' });
    const seconds = found.survey?.plan.responses.map(({ submittedAt }) =>
      submittedAt?.slice(0, 16),
    );
    expect(seconds).toEqual(forms.map((form) => form.time.slice(0, 16)));
  });

  it('kind 15: times under a heading that nobody knows are proposed and asked about', () => {
    const [head = [], ...rows] = rowsOf(forms);
    const found = examineCells([head.with(1, '入库时刻'), ...rows]);
    expect(codes(found)).toEqual(['headerSimilar']);
    expect(found.plan).toMatchObject({ firstOn: '2026-03-01', lastOn: '2026-03-28' });
  });

  it('kind 15: where no day lies above twelve it asks, and takes the order that runs on', () => {
    const early = forms.filter(({ time }) => Number(time.slice(8, 10)) <= 12);
    const time = (text: string) => text.replace(/^(\d+)-(\d+)-(\d+)T/u, '$3/$2/$1 ');
    const found = examineCells(rowsOf(early, { time }));
    expect(codes(found)).toEqual(['dayMonthUnclear']);
    expect(found.plan).toMatchObject({ firstOn: '2026-03-01', lastOn: '2026-03-12' });
  });
});

describe('kinds 16 to 18: ways of answering', () => {
  const mixed = [
    ['１', '1分', '1 - 非常不满意', '★☆☆☆☆', '非常不满意(1分)'],
    ['２', '2分', '2 - 不满意', '★★☆☆☆', '不满意(2分)'],
    ['３', '3分', '3 - 一般', '★★★☆☆', '一般(3分)'],
    ['４', '4.0', '4 - 满意', '★★★★☆', '满意(4分)'],
    ['５', '5分', '5 - 非常满意', '★★★★★', '非常满意'],
  ];

  it('kind 16: full-width digits, points, labels, stars and words in one column', () => {
    let turn = 0;
    const rating = (value: number | null) => {
      turn += 1;
      return value === null ? 'N/A' : (mixed[value - 1]?.[turn % 5] ?? '');
    };
    const found = examineCells(rowsOf(forms, { rating }));
    expect(codes(found)).toEqual([]);
    expect(tableOf(found)).toEqual(truth);
  });

  it.each([
    [
      'English words',
      ['Very dissatisfied', 'Dissatisfied', 'Neutral', 'Satisfied', 'Very satisfied'],
    ],
    ['traditional words', ['非常不滿意', '不滿意', '普通', '滿意', '非常滿意']],
    ['agreement', ['完全不认同', '不认同', '一般', '认同', '非常认同']],
    ['stars without rims', ['★', '★★', '★★★', '★★★★', '★★★★★']],
    ['five of five', ['1/5', '2/5', '3/5', '4/5', '5/5']],
    ['answer codes', ['A1', 'A2', 'A3', 'A4', 'A5']],
    ['spoken points', ['一星', '二星', '三星', '四星', '五星']],
  ])('kind 16: %s', (_what, tokens) => {
    const rating = (value: number | null) => (value === null ? '' : (tokens[value - 1] ?? ''));
    const found = examineCells(rowsOf(forms, { rating }));
    expect(codes(found)).toEqual([]);
    expect(tableOf(found)).toEqual(truth);
  });

  it('kind 16: per cent among points is asked about, and words that clash are too', () => {
    const percent = (value: number | null) => (value === 5 ? '100%' : value);
    expect(codes(examineCells(rowsOf(forms, { rating: percent })))).toEqual(['percentUnclear']);
    const clash = ['不满意', '比较满意', '满意', '很满意', '非常满意'];
    const rating = (value: number | null) => (value === null ? '' : (clash[value - 1] ?? ''));
    expect(codes(examineCells(rowsOf(forms, { rating })))).toEqual(['wordsUnclear']);
  });

  it('kind 16: four words and few answers each: the questions together show that there is no middle', () => {
    const few = forms.slice(0, 20).map((form) => {
      const four = (value: number | null) => (value === null ? null : Math.min(4, value));
      return {
        ...form,
        attitude: four(form.attitude),
        speed: four(form.speed),
        overall: four(form.overall),
      };
    });
    const steps = ['非常不满意', '不满意', '满意', '非常满意'];
    const rating = (value: number | null) => (value === null ? '' : (steps[value - 1] ?? ''));
    const found = examineCells(rowsOf(few, { rating }));
    expect(codes(found)).toEqual(['wordsUnclear']);
    const means = found.survey?.all.questions.map(({ mean }) => mean);
    const meanOf = (values: readonly (number | null)[]) => {
      const given = values.flatMap((value) => value ?? []);
      return given.reduce((sum, value) => sum + value, 0) / given.length;
    };
    expect(means?.slice(0, 3)).toEqual([
      meanOf(few.map(({ attitude }) => attitude)),
      meanOf(few.map(({ speed }) => speed)),
      meanOf(few.map(({ overall }) => overall)),
    ]);
  });

  it('kind 16: labels that say their number keep it, although nobody chose the middle', () => {
    const without = (value: number | null) => (value === 3 ? 4 : value);
    const few = forms.slice(0, 20).map((form) => ({
      ...form,
      attitude: without(form.attitude),
      speed: without(form.speed),
      overall: without(form.overall),
    }));
    const steps = ['1 - 非常不满意', '2 - 不满意', '3 - 一般', '4 - 满意', '5 - 非常满意'];
    const rating = (value: number | null) => (value === null ? '' : (steps[value - 1] ?? ''));
    const found = examineCells(rowsOf(few, { rating }));
    const questions = found.recognition.columns.filter(
      ({ questionKey }) => questionKey === 'speed',
    );
    expect(questions.map(({ scale }) => scale)).toEqual([{ min: 1, max: 5 }]);
    expect(tableOf(found)).toEqual(truthOf(few));
  });

  it('kind 17: 1 = best is proposed as reversed and asked, because the recommendation says so', () => {
    const rating = (value: number | null) => (value === null ? '' : 6 - value);
    const found = examineCells(rowsOf(forms, { rating }));
    expect(codes(found)).toEqual(['directionUnclear']);
    const reversed = found.recognition.columns.filter(({ isReversed }) => isReversed);
    expect(reversed.map(({ questionKey }) => questionKey)).toEqual([
      'attitude',
      'speed',
      'overall',
    ]);
    expect(tableOf(found)).toEqual(truth);
  });

  it('kind 17: anchors in the heading and labels in the cells say the direction themselves', () => {
    const turned = (value: number | null) => (value === null ? '' : 6 - value);
    const head = rowsOf([])[0]?.map((text, index) =>
      index > 2 && index < 6 ? `${String(text)}（1=非常满意，5=非常不满意）` : String(text),
    );
    const anchored = examineCells(rowsOf(forms, { rating: turned, head: head ?? [] }));
    expect(codes(anchored)).toEqual([]);
    expect(tableOf(anchored)).toEqual(truth);
    const labels = ['5 - 非常不满意', '4 - 不满意', '3 - 一般', '2 - 满意', '1 - 非常满意'];
    const rating = (value: number | null) => (value === null ? '' : (labels[value - 1] ?? ''));
    const labelled = examineCells(rowsOf(forms, { rating }));
    expect(codes(labelled)).toEqual([]);
    expect(tableOf(labelled)).toEqual(truth);
  });

  it.each([[0], [6], [8], [11], [99], [-99], [-3]])('kind 18: %d stands for no answer', (code) => {
    const coded = forms.map((form) => (form.id % 4 === 0 ? { ...form, attitude: null } : form));
    const rating = (value: number | null) => value ?? code;
    const found = examineCells(rowsOf(coded, { rating }));
    expect(tableOf(found)).toEqual(truthOf(coded));
    const list = found.recognition.columns[3]?.noAnswers;
    expect(list).toEqual([String(code)]);
    expect(codes(found)).toEqual(code < 0 ? [] : ['noAnswersUnclear']);
  });

  it.each(['?', 'BLANK', '(跳过)', '（空）', '不适用', 'Not Offered', '未评价', '没用过'])(
    'kind 18: %s stands for no answer and is listed',
    (text) => {
      const rating = (value: number | null) => value ?? text;
      const found = examineCells(rowsOf(forms, { rating }));
      expect(tableOf(found)).toEqual(truth);
      const told = found.survey?.plan.distributions[0]?.noAnswerTexts[0]?.count;
      expect(told).toBe(forms.filter(({ attitude }) => attitude === null).length);
    },
  );

  it('kind 18: a value outside the scale is refused, counted and never clamped', () => {
    const rows = rowsOf(forms, { rating: (value) => value ?? '' }).map((row, index) =>
      index === 3 ? row.with(3, 55) : row,
    );
    const found = examineCells(rows);
    const changed = forms.map((form, index) => (index === 2 ? { ...form, attitude: null } : form));
    expect(tableOf(found)).toEqual(truthOf(changed));
    expect(found.survey?.plan.distributions[0]?.refused).toBe(1);
    expect(found.plan.issues).toContainEqual(
      expect.objectContaining({
        row: 4,
        column: '服务态度',
        code: 'answerOutsideScale',
        value: '55',
      }),
    );
  });
});

describe('kinds 19 to 22: rows and people', () => {
  it('kind 19: exact copies are dropped, the same id with other content is a conflict', () => {
    const [head = [], ...rows] = rowsOf(forms);
    const [first = [], second = []] = rows;
    const found = examineCells([
      head,
      ...rows,
      first,
      second.with(3, '非常不满意').with(4, '一般'),
    ]);
    expect(found.plan.counts).toMatchObject({ read: 62, new: 60, duplicate: 1, conflict: 1 });
    expect(tableOf(found)).toEqual(truth);
    expectAccounted(found);
  });

  const spellings: readonly (readonly [string, (form: KnownForm) => string])[] = [
    ['A001-张伟', ({ name, employeeNo }) => `${employeeNo}-${name}`],
    ['A001 张伟', ({ name, employeeNo }) => `${employeeNo} ${name}`],
    ['张伟（A001）', ({ name, employeeNo }) => `${name}（${employeeNo}）`],
    ['张伟 / A001', ({ name, employeeNo }) => `${name} / ${employeeNo}`],
    ['A001张伟', ({ name, employeeNo }) => `${employeeNo}${name}`],
    ['张伟【工号：A001】', ({ name, employeeNo }) => `${name}【工号：${employeeNo}】`],
    [
      'full-width and lower case',
      ({ name, employeeNo }) => `${name}(${employeeNo.toLowerCase().replace('a', 'ａ')})`,
    ],
    [
      'no-break and zero-width blanks',
      ({ name, employeeNo }) =>
        `\u00a0${name.slice(0, 1)}\u200b${name.slice(1)}\u3000(${employeeNo})\ufeff`,
    ],
    ['the number alone', ({ employeeNo }) => employeeNo],
    ['the name alone', ({ name }) => [...name].join(' ')],
  ];
  it.each(spellings)('kind 20: people written as %s', (_what, person) => {
    const known = [
      { employeeId: 'A001', employeeNo: 'A001', name: '张伟', status: 'active' as const },
      { employeeId: 'A002', employeeNo: 'A002', name: '李娜', status: 'active' as const },
      { employeeId: '0003', employeeNo: '0003', name: '王芳', status: 'active' as const },
    ];
    const found = examineCells(rowsOf(forms, { person }), { employees: known });
    expect(found.plan.counts.unattributed).toBe(0);
    expect(tableOf(found)).toEqual(truth);
  });

  it('kind 21: two people of one name stop and ask, and are never merged', () => {
    const person = ({ name }: KnownForm) => name;
    const found = examineCells(rowsOf(forms, { person }), { employees });
    const zhang = found.survey?.plan.mentions.find(({ text }) => text === '张伟');
    expect(zhang).toMatchObject({ outcome: 'ambiguous', candidateIds: ['e1', 'e6'] });
    expect(found.survey?.employees.map(({ employeeId }) => employeeId)).toEqual(['e2']);
  });

  it.each([[''], ['-'], ['No Agent'], ['未分配'], ['N/A'], ['匿名']])(
    'kind 22: %j is nobody: kept in the totals, listed, and no employee of that name',
    (nobody) => {
      const person = (form: KnownForm) =>
        form.employeeNo === 'A001' ? nobody : `${form.name}(${form.employeeNo})`;
      const found = examineCells(rowsOf(forms, { person }));
      expect(found.plan.counts).toMatchObject({ new: 60, unattributed: 20 });
      expect(tableOf(found)['ALL']).toEqual(truth['ALL']);
      expect(found.employees.map(({ employeeNo }) => employeeNo)).toEqual(['A002', '0003']);
    },
  );

  it('kind 22: unknown and left employees are reported', () => {
    const person = ({ employeeNo }: KnownForm) => (employeeNo === 'A001' ? 'A006' : '王五(B9)');
    const found = examineCells(rowsOf(forms, { person }), { employees });
    const told = new Set(found.plan.issues.map(({ code }) => code));
    expect(told).toEqual(new Set(['employeeLeft', 'employeeUnknown']));
  });

  it('kind 25: a number that lost its leading zeros is proposed, never taken', () => {
    const person = ({ employeeNo }: KnownForm) => (employeeNo === '0003' ? 7 : employeeNo);
    const found = examineCells(rowsOf(forms, { person: (form) => String(person(form)) }), {
      employees,
    });
    const mention = found.survey?.plan.mentions.find(({ text }) => text === '7');
    expect(mention).toMatchObject({ outcome: 'unknown', candidateIds: ['e3'] });
  });
});

describe('kinds 23 to 25: tables as people leave them', () => {
  it.each([[';'], ['\t'], ['|']])(
    'kind 23: %j between fields, line breaks and quotes in them',
    async (delimiter) => {
      const found = await examineText(csvOf(rowsOf(forms), delimiter), 'a.csv');
      expect(found.plan.counts.read).toBe(forms.length);
      expect(tableOf(found)).toEqual(truth);
      expect(found.survey?.plan.responses[0]?.comment).toBe('他说"马上",\n却没回电');
    },
  );

  it('kind 23: a first line sep=; is no header', async () => {
    const found = await examineText(`sep=;\r\n${csvOf(rowsOf(forms), ';')}`, 'a.csv');
    expect(tableOf(found)).toEqual(truth);
  });

  it('kind 24: blank columns and rows at the end, blank and repeated headings, a hidden sheet', () => {
    const rows = rowsOf(forms).map((row, index): readonly Cell[] => [
      ...row,
      null,
      index === 0 ? '备用' : null,
      index === 0 ? '备用' : 'x',
      null,
      null,
    ]);
    const sheets = [
      { name: '旧', hidden: true, rows: rowsOf(knownForms(90, 3)) },
      { name: '说明', hidden: false, rows: [['填写说明', '请如实填写']] },
      { name: '数据', hidden: false, rows: [...rows, [null, ' '], []] },
    ];
    const found = examine({ format: 'xlsx', encoding: null, delimiter: null, notices: [], sheets });
    expect(found.recognition.sheetName).toBe('数据');
    expect(tableOf(found)).toEqual(truth);
  });

  it('other orders, other headings and further columns change nothing', () => {
    const rows = rowsOf(forms, {
      head: [
        '答卷编号',
        '填写时间',
        '为您服务的是哪位员工？',
        'Q3 您对员工的服务态度如何？',
        'Q4 响应速度',
        'Q5 总体满意程度：整体满意度',
        '您会把我们推荐给朋友吗？',
        '其他建议',
      ],
    }).map((row, index) => [
      index === 0 ? '来源' : '微信',
      ...row.toReversed(),
      index === 0 ? '门店' : '一店',
    ]);
    const found = examineCells(rows);
    expect(codes(found)).toEqual([]);
    expect(tableOf(found)).toEqual(truth);
  });

  it('a saved mapping makes a table of unknown headings read without a question', () => {
    const head = ['c1', 'c2', 'c3', 'c4', 'c5', 'c6', 'c7', 'c8'];
    const rows = rowsOf(forms, { head, rating: (value) => value ?? '' });
    const first = examineCells(rows, { kind: 'survey' });
    expect(first.confirmations.length).toBeGreaterThan(0);
    const uses = [
      'responseId',
      'submittedAt',
      'employee',
      'question',
      'question',
      'question',
      'question',
      'comment',
    ] as const;
    const keys = [null, null, null, 'attitude', 'speed', 'overall', 'recommend', null];
    const mapping = toSavedMapping({
      ...first.recognition,
      columns: first.recognition.columns.map((column, index) => ({
        ...column,
        use: uses[index] ?? 'ignored',
        questionKey: keys[index] ?? null,
        scale:
          index > 2 && index < 6 ? { min: 1, max: 5 } : index === 6 ? { min: 0, max: 10 } : null,
        noAnswers: [],
      })),
    });
    const next = knownForms(45, 11);
    const again = examineCells(rowsOf(next, { head, rating: (value) => value ?? '' }), { mapping });
    expect(again.confirmations).toEqual([]);
    expect(tableOf(again)).toEqual(truthOf(next));
  });
});
