import { describe, expect, it } from 'vitest';
import { readTable } from '@electron/files/readTable';
import {
  csvOf,
  examine,
  examineCells,
  knownForms,
  plainWriter,
  rowsOf,
  tableOf,
  truthOf,
} from './knownSurvey';

const forms = knownForms();
const truth = truthOf(forms);

async function examineBytes(bytes: Uint8Array, fileName = 'a.csv') {
  return examine(await readTable(bytes, fileName));
}

function utf16(text: string, isBigEndian: boolean): Uint8Array {
  const bytes = new Uint8Array(text.length * 2);
  const view = new DataView(bytes.buffer);
  for (let at = 0; at < text.length; at += 1) {
    view.setUint16(at * 2, text.charCodeAt(at), !isBigEndian);
  }
  return bytes;
}

describe('bytes that tempt a reader to lose or invent rows', () => {
  const text = csvOf(rowsOf(forms));
  const encode = (value: string) => new TextEncoder().encode(value);

  it.each([
    ['UTF-16 without a mark, smaller half first', utf16(text, false)],
    ['UTF-16 without a mark, greater half first', utf16(text, true)],
    ['line ends of carriage returns alone', encode(csvOf(rowsOf(forms)).replaceAll('\r\n', '\r'))],
    ['line ends of two kinds in turn', encode(mixedLineEnds(text))],
    ['a first line that names another separator', encode(`sep=;\r\n${text}`)],
    ['two byte order marks before a quote', encode(`\ufeff\ufeff"序号"${text.slice(2)}`)],
    ['a first line in quotes', encode(`"sep=,"\r\n${text}`)],
    ['blank lines and columns all around', encode(`,,,\r\n${text}\r\n,,,,,,,,,,\r\n\r\n`)],
  ])('%s', async (_what, bytes) => {
    const found = await examineBytes(bytes);
    expect(found.plan.counts).toMatchObject({ read: forms.length, new: forms.length });
    expect(tableOf(found)).toEqual(truth);
  });

  /** Lines that were copied together from two programs; quoted breaks stay as they are. */
  function mixedLineEnds(lines: string): string {
    return lines
      .split('\r\n')
      .map((line, index) => `${line}${index % 3 === 0 ? '\r\n' : '\n'}`)
      .join('');
  }

  it('breaks of another kind inside answers without quotes', async () => {
    const lines = text.trimEnd().split('\r\n');
    const broken = lines.map((line, index) =>
      index === 0
        ? `${line},您的意见或建议`
        : `${line},${index % 9 === 0 ? '快一点\n再加个窗口' : ''}`,
    );
    const found = await examineBytes(encode(broken.join('\r\n')));
    expect(found.plan.counts).toMatchObject({ read: forms.length, rejected: 0 });
    expect(tableOf(found)).toEqual(truth);
  });

  it('a title and notes narrower than the table, in a text file', async () => {
    const notes = '三月满意度\r\n制表,张三,2026-04-01\r\n';
    const found = await examineBytes(encode(`${notes}${text}\r\n合计,60\r\n备注：内部使用`));
    expect(found.plan.counts).toMatchObject({ read: forms.length, new: forms.length });
    expect(tableOf(found)).toEqual(truth);
  });

  it.each([
    ['the year first, in two digits', (time: string) => time.slice(2).replace('T', ' ')],
    [
      'the year first, in two digits without zeros',
      (time: string) => time.slice(2, 10).replaceAll('-0', '/').replaceAll('-', '/'),
    ],
    [
      'the day first and the year in two digits',
      (time: string) => `${time.slice(8, 10)}/${time.slice(5, 7)}/${time.slice(2, 4)}`,
    ],
    [
      'the day of the week behind it',
      (time: string) => `${time.slice(0, 10)} 星期一 ${time.slice(11)}`,
    ],
    [
      'the day of the week before it',
      (time: string) => new Date(`${time}Z`).toUTCString().replace(' GMT', ''),
    ],
  ])('days with %s', (_what, time) => {
    const found = examineCells(rowsOf(forms, { time }));
    expect(found.confirmations).toEqual([]);
    expect(found.plan).toMatchObject({ firstOn: '2026-03-01', lastOn: '2026-03-28' });
  });

  it('days and times of day in two columns, of which the day counts', () => {
    const head = ['提交日期', ...plainWriter.head];
    const rows = rowsOf(forms, { time: (time) => time.slice(11) }).slice(1);
    const days = rows.map((row, index) => [forms[index]?.time.slice(0, 10) ?? null, ...row]);
    const found = examineCells([head, ...days]);
    expect(found.plan).toMatchObject({ firstOn: '2026-03-01', lastOn: '2026-03-28', issues: [] });
    expect(tableOf(found)).toEqual(truth);
  });

  it.each([
    ['spread with blanks, beside a number', [61, null, '合 计', 3.5, 3.2]],
    ['behind blank cells', [null, null, null, '平均分', 3.2]],
    ['of a page', ['本页小计', null, '60份', 3.2]],
  ])('a sum whose label stands %s', (_what, sum) => {
    const found = examineCells([...rowsOf(forms), sum]);
    expect(found.recognition.droppedRows).toMatchObject([{ reason: 'total' }]);
    expect(tableOf(found)).toEqual(truth);
  });

  it('a sum whose label stands in the column of ids, which is the last', () => {
    const rows = rowsOf(forms).map(([id = null, ...row]) => [...row, id]);
    const found = examineCells([...rows, ['60', null, 3.5, 3.2, 3, 7, null, '总计']]);
    expect(found.recognition.droppedRows).toMatchObject([{ reason: 'total' }]);
    expect(tableOf(found)).toEqual(truth);
  });

  it.each(['未认领', '机器人', '（未分配）', 'unknown', '—'])(
    '%s is nobody: the answers stay with the shop',
    (nobody) => {
      const found = examineCells(
        rowsOf(forms, { person: (form) => (form.id % 3 === 0 ? nobody : '张伟(A001)') }),
      );
      expect(found.plan.counts).toMatchObject({ unattributed: 20, rejected: 0 });
      expect(tableOf(found)['ALL']).toEqual(truth['ALL']);
    },
  );

  it('a sum below an HTML table whose label spans the columns of time and person', async () => {
    const rows = rowsOf(forms).map(
      (row) => `<tr>${row.map((cell) => `<td>${String(cell ?? '')}</td>`).join('')}</tr>`,
    );
    const sum = '<tfoot><tr><td colspan="3">合计</td><td>3.9</td></tr></tfoot>';
    const found = await examineBytes(encode(`<table>${rows.join('')}${sum}</table>`), 'a.xls');
    expect(found.recognition.droppedRows).toMatchObject([{ reason: 'total', text: '合计' }]);
    expect(tableOf(found)).toEqual(truth);
  });
});

describe('columns and rows that only look like answers', () => {
  it('a compliment under "other suggestions" is a comment, not a rating', () => {
    const head = plainWriter.head.with(7, '其他建议');
    const rows = rowsOf(forms, { head }).map((row, index) =>
      index > 0 && index % 3 === 0 ? row.with(7, '很好') : row,
    );
    const found = examineCells(rows);
    expect(found.recognition.columns[7]).toMatchObject({ use: 'comment' });
    expect(found.confirmations).toEqual([]);
  });

  it('previews of a Qualtrics survey and unfinished forms are left out and listed', () => {
    const head = [
      'StartDate',
      'EndDate',
      'Status',
      'Finished',
      'RecordedDate',
      'ResponseId',
      'Q1',
      'Q2',
    ];
    const texts = [
      'Start',
      'End',
      'Response Type',
      'Finished',
      'Recorded',
      'ID',
      '服务员工',
      '服务态度',
    ];
    const ids = head.map((code) => `{"ImportId":"${code}"}`);
    const row = (id: string, status: string, finished: string) => [
      '2026-03-02 09:00:00',
      '2026-03-02 09:01:00',
      status,
      finished,
      '2026-03-02 09:01:00',
      id,
      '张伟(A001)',
      '满意',
    ];
    const found = examineCells([
      head,
      texts,
      ids,
      row('R_1', 'IP Address', 'True'),
      row('R_2', 'Survey Preview', 'True'),
      row('R_3', 'IP Address', 'False'),
      row('R_4', 'Spam', 'True'),
      row('R_5', '0', '1'),
    ]);
    expect(found.plan.counts).toMatchObject({ read: 5, new: 2, rejected: 3 });
    expect(found.plan.issues.map(({ code, value }) => [code, value])).toEqual([
      ['responseUnfinished', 'R_2'],
      ['responseUnfinished', 'R_3'],
      ['responseUnfinished', 'R_4'],
    ]);
  });

  it('an error in the column of people is reported, and the answer stays with the shop', () => {
    const rows = rowsOf(forms).map((row, index) =>
      index === 3 ? row.with(2, { kind: 'error', text: '#REF!' }) : row,
    );
    const found = examineCells(rows);
    expect(found.plan.issues).toContainEqual(
      expect.objectContaining({ row: 4, column: '服务员工', code: 'cellError', value: '#REF!' }),
    );
    expect(found.plan.counts).toMatchObject({ new: forms.length, unattributed: 1 });
    expect(tableOf(found)['ALL']).toEqual(truth['ALL']);
  });
});
