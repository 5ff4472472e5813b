// @vitest-environment jsdom
import { ImportPage } from '@renderer/features/imports/ImportPage';
import type { ImportPreview, ImportRecord } from '@shared/contract/import';
import { AppError } from '@shared/contract/result';
import type { Employee } from '@shared/domain/employee';
import { employeeIdSchema, importIdSchema } from '@shared/domain/ids';
import { act, fireEvent, screen, waitFor } from '@testing-library/react';
import { expect, test } from 'vitest';
import { renderPage, type Answers } from '@test/helpers/renderPage';

const token = '11111111-2222-4333-8444-555555555555';
const file = { token, fileName: '客户满意度.csv', sizeBytes: 69_000 };
const counts = { read: 207, new: 196, duplicate: 6, rejected: 5, conflict: 0, unattributed: 5 };

const employees = [buildEmployee('0001', '张伟'), buildEmployee('0002', '李娜')];

const preview: ImportPreview = {
  token,
  kind: 'survey',
  fileName: file.fileName,
  sizeBytes: file.sizeBytes,
  format: 'csv',
  encoding: 'gb18030',
  delimiter: ',',
  shape: 'aShapeOfTomorrow',
  sheetName: '',
  sheets: [{ name: '', isHidden: false }],
  mappingOrigin: { kind: 'recognised' },
  confirmations: [],
  replaced: 0,
  conflicts: [],
  mentions: [],
  setAside: [],
  distributions: [],
  headerRow: 1,
  columns: [
    {
      index: 0,
      header: '2、服务态度',
      samples: ['非常满意', '满意', ''],
      use: 'question',
      questionKey: 'attitude',
      questionText: '服务态度',
      scale: { min: 1, max: 5 },
      isReversed: false,
      words: [],
      noAnswers: [],
      aspect: null,
      utcOffsetMinutes: null,
      dateOrder: null,
      durationUnit: null,
      confidence: 'high',
      reason: 'headerKnown',
    },
  ],
  counts,
  firstOn: '2026-11-01',
  lastOn: '2026-11-26',
  droppedRows: [{ row: 209, reason: 'total', text: '合计' }],
  notices: [],
  issues: [{ row: 17, column: '工号', code: 'employeeUnknown', value: '0011', isRejection: false }],
  issueCount: 1,
  newUnits: [],
  newPositions: [],
  perEmployee: [{ employeeNo: '0001', name: '张伟', count: 28 }],
};

const record: ImportRecord = {
  importId: importIdSchema.parse('0190abcd-0001'),
  kind: 'survey',
  fileName: file.fileName,
  importedAt: '2026-11-27T01:00:00Z',
  counts,
  replaced: 0,
  undoneAt: null,
};

function open(answers: Answers = {}, kind: 'survey' | 'staffList' = 'survey') {
  return renderPage(<ImportPage kind={kind} />, {
    answers: {
      'import.choose': () => file,
      'import.preview': () => ({ ...preview, kind }),
      'import.commit': () => ({ ...record, kind }),
      'import.undo': () => ({ ...record, kind, undoneAt: '2026-11-27T01:01:00Z' }),
      'import.cancel': () => null,
      'employee.list': () => employees,
      ...answers,
    },
  });
}

async function choose() {
  fireEvent.click(screen.getByRole('button', { name: '选择文件…' }));
}

/** On from the columns to the check. */
async function goOn() {
  fireEvent.click(await screen.findByRole('button', { name: /下一步/ }));
}

test('shows what would be written before anything is written', async () => {
  const { main } = open();
  await choose();
  await goOn();
  await screen.findByRole('button', { name: /写入 196 份评价/ });
  for (const text of ['207', '196', '名单里没有这个人，只计入全店', '0011', '第 209 行']) {
    expect(screen.queryByText(text)).not.toBeNull();
  }
  expect(main.calls.map(({ name }) => name)).not.toContain('import.commit');
});

test('never shows a code that it has no words for', async () => {
  open();
  await choose();
  await screen.findByRole('button', { name: /下一步/ });
  expect(document.body.textContent).not.toContain('aShapeOfTomorrow');
  expect(screen.queryByText('普通表格')).not.toBeNull();
});

test('writes, says how much, and takes it back in one step', async () => {
  open();
  await choose();
  await goOn();
  fireEvent.click(await screen.findByRole('button', { name: /写入 196 份评价/ }));
  await screen.findByText('已写入 196 份评价');
  fireEvent.click(screen.getByRole('button', { name: '撤销 196 份评价' }));
  expect(await screen.findByText('已撤销，回到导入之前')).toBeDefined();
});

test('a staff list can be taken back as well', async () => {
  open({}, 'staffList');
  await choose();
  await goOn();
  fireEvent.click(await screen.findByRole('button', { name: /写入 196 名员工/ }));
  fireEvent.click(await screen.findByRole('button', { name: '撤销 196 名员工' }));
  expect(await screen.findByText('已撤销，回到导入之前')).toBeDefined();
});

test('an unreadable file is explained in three parts and another can be chosen', async () => {
  let attempt = 0;
  open({
    'import.preview': () => {
      attempt += 1;
      if (attempt === 1) throw new AppError('fileTruncated');
      return preview;
    },
  });
  await choose();
  await screen.findByText('这个文件不完整');
  expect(screen.queryByText('请放心')).not.toBeNull();
  await choose();
  await screen.findByRole('button', { name: /下一步/ });
  expect(screen.queryByRole('alert')).toBeNull();
});

test('nothing new cannot be written, and the page says why', async () => {
  open({ 'import.preview': () => ({ ...preview, counts: { ...counts, new: 0 } }) });
  await choose();
  await goOn();
  const write = await screen.findByRole('button', { name: /写入 0 份评价/ });
  expect(write).toHaveProperty('disabled', true);
  expect(screen.queryByText(/没有新内容可以写入/)).not.toBeNull();
});

test('a preview that arrives after stopping changes nothing', async () => {
  const reading = Promise.withResolvers<ImportPreview>();
  const { main } = open({
    'import.preview': () => reading.promise,
  });
  await choose();
  fireEvent.click(await screen.findByRole('button', { name: '停止读取' }));
  await waitFor(() =>
    expect(main.calls).toContainEqual({ name: 'import.cancel', input: { token } }),
  );
  await act(async () => reading.resolve(preview));
  expect(screen.queryByRole('button', { name: /写入/ })).toBeNull();
  expect(screen.queryByRole('button', { name: '选择文件…' })).not.toBeNull();
});

test('tells which step of reading is running', async () => {
  const { main } = open({ 'import.preview': () => new Promise(() => undefined) });
  await choose();
  await screen.findByText('读取文件内容');
  await act(async () => main.emit('importProgress', { token, step: 'checking' }));
  expect(screen.queryAllByText('核对员工与重复')).toHaveLength(2);
});

test('reads the file again in another encoding', async () => {
  const { main } = open();
  await choose();
  fireEvent.click(await screen.findByRole('combobox', { name: /文字编码/ }));
  fireEvent.click(await screen.findByRole('option', { name: 'Big5' }));
  await waitFor(() =>
    expect(main.calls).toContainEqual({
      name: 'import.preview',
      input: { token, kind: 'survey', encoding: 'big5' },
    }),
  );
});

test('asks for the direction of option numbers, and goes on only once it is settled', async () => {
  const unsure = {
    ...preview,
    columns: preview.columns.map((column) => ({
      ...column,
      confidence: 'low' as const,
      reason: 'optionNumbers' as const,
    })),
    confirmations: [{ code: 'optionNumbers' as const, columns: [0], isBlocking: false }],
  };
  const { main } = open({
    'import.preview': ({ columns }) =>
      columns === undefined ? unsure : { ...preview, columns: [...columns] },
  });
  await choose();
  expect(await screen.findByRole('button', { name: /下一步/ })).toHaveProperty('disabled', true);
  fireEvent.click(screen.getByRole('radio', { name: /1 最好/ }));
  fireEvent.click(screen.getByRole('button', { name: '就这样' }));
  await goOn();
  expect(main.calls.filter(({ name }) => name === 'import.preview').at(-1)?.input).toMatchObject({
    columns: [{ isReversed: true, confidence: 'high', reason: 'chosenByUser' }],
  });
});

test('a use that is changed by hand is asked of the plan again, with all that was chosen', async () => {
  const { main } = open();
  await choose();
  fireEvent.click(await screen.findByRole('combobox', { name: '“2、服务态度”导入为' }));
  fireEvent.click(await screen.findByRole('option', { name: '响应速度' }));
  await waitFor(() =>
    expect(main.calls.at(-1)?.input).toMatchObject({
      columns: [{ use: 'question', questionKey: 'speed', reason: 'chosenByUser' }],
    }),
  );
  fireEvent.click(screen.getByRole('combobox', { name: /文字编码/ }));
  fireEvent.click(await screen.findByRole('option', { name: 'Big5' }));
  await waitFor(() =>
    expect(main.calls.at(-1)?.input).toMatchObject({
      encoding: 'big5',
      columns: [{ questionKey: 'speed' }],
    }),
  );
});

test('says that the columns are read as last time, and reads them afresh on request', async () => {
  const { main } = open({
    'import.preview': () => ({
      ...preview,
      mappingOrigin: {
        kind: 'remembered',
        fileName: '十月.csv',
        rememberedAt: '2026-10-27T01:00:00Z',
      },
    }),
  });
  await choose();
  await screen.findByText(/与上次相同：已套用“十月.csv”/);
  fireEvent.click(screen.getByRole('button', { name: '不套用，重新识别' }));
  await waitFor(() => expect(main.calls.at(-1)?.input).toMatchObject({ isMappingFresh: true }));
});

test('a mention that several people share is decided by hand', async () => {
  const { main } = open({
    'import.preview': () => ({
      ...preview,
      mentions: [
        {
          text: '小张',
          count: 4,
          outcome: 'unknown',
          employeeId: null,
          by: null,
          hasLeft: false,
          nameDiffers: false,
          candidateIds: [],
          isRemembered: false,
          suggestions: [{ employeeId: employees[0]?.employeeId ?? '', reason: 'onlySurname' }],
        },
      ],
    }),
  });
  await choose();
  await goOn();
  await screen.findByText('店里只有一位这个姓');
  fireEvent.click(screen.getByRole('combobox', { name: '“小张”算到谁' }));
  fireEvent.click(await screen.findByRole('option', { name: '张伟（0001）' }));
  await waitFor(() =>
    expect(main.calls.at(-1)?.input).toMatchObject({
      attributions: [{ text: '小张', employeeId: employees[0]?.employeeId }],
    }),
  );
});

test('conflicts are shown field by field and decided one by one or all at once', async () => {
  const { main } = open({
    'import.preview': () => ({
      ...preview,
      counts: { ...counts, new: 0, conflict: 1, rejected: 1 },
      conflicts: [
        {
          row: 7,
          label: '12',
          decision: 'keep',
          fields: [{ field: 'answer', questionKey: 'attitude', known: '5', inFile: '2' }],
        },
      ],
    }),
  });
  await choose();
  await goOn();
  await screen.findByText(/没有新行；编号相同/);
  fireEvent.click(screen.getByRole('radio', { name: '用文件的' }));
  await waitFor(() =>
    expect(main.calls.at(-1)?.input).toMatchObject({
      conflicts: { others: 'keep', rows: [{ row: 7, decision: 'take' }] },
    }),
  );
  fireEvent.click(screen.getByRole('button', { name: '都用文件的' }));
  await waitFor(() =>
    expect(main.calls.at(-1)?.input).toMatchObject({ conflicts: { others: 'take', rows: [] } }),
  );
});

function buildEmployee(employeeNo: string, name: string): Employee {
  return {
    employeeId: employeeIdSchema.parse(`00000000-0000-0000-0000-00000000${employeeNo}`),
    employeeNo,
    name,
    status: 'active',
    unitId: null,
    unitName: null,
    positionId: null,
    positionName: null,
    superiorName: null,
    hiredOn: null,
  };
}
