// @vitest-environment jsdom
import { ImportPage } from '@renderer/features/imports/ImportPage';
import type { ImportPreview, ImportRecord } from '@shared/contract/import';
import { AppError } from '@shared/contract/result';
import { importIdSchema } from '@shared/domain/ids';
import { act, fireEvent, screen, waitFor } from '@testing-library/react';
import { expect, test } from 'vitest';
import { renderPage, type Answers } from '@test/helpers/renderPage';

const token = '11111111-2222-4333-8444-555555555555';
const file = { token, fileName: '客户满意度.csv', sizeBytes: 69_000 };
const counts = { read: 207, new: 196, duplicate: 6, rejected: 5, conflict: 0, unattributed: 5 };

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
      ...answers,
    },
  });
}

async function choose() {
  fireEvent.click(screen.getByRole('button', { name: '选择文件…' }));
}

test('shows what would be written before anything is written', async () => {
  const { main } = open();
  await choose();
  await screen.findByRole('button', { name: /写入 196 份评价/ });
  for (const text of ['207', '196', '名单里没有这个人，只计入全店', '0011', '第 209 行']) {
    expect(screen.queryByText(text)).not.toBeNull();
  }
  expect(main.calls.map(({ name }) => name)).not.toContain('import.commit');
});

test('never shows a code that it has no words for', async () => {
  open();
  await choose();
  await screen.findByRole('button', { name: /写入/ });
  expect(document.body.textContent).not.toContain('aShapeOfTomorrow');
  expect(screen.queryByText('普通表格')).not.toBeNull();
});

test('writes, says how much, and takes it back in one step', async () => {
  open();
  await choose();
  fireEvent.click(await screen.findByRole('button', { name: /写入 196 份评价/ }));
  await screen.findByText('已写入 196 份评价');
  fireEvent.click(screen.getByRole('button', { name: '撤销 196 份评价' }));
  expect(await screen.findByText('已撤销，回到导入之前')).toBeDefined();
});

test('offers no way back for a staff list, because appraisals may rest on it', async () => {
  open({}, 'staffList');
  await choose();
  fireEvent.click(await screen.findByRole('button', { name: /写入 196 名员工/ }));
  await screen.findByText('已写入 196 名员工');
  expect(screen.queryByRole('button', { name: /撤销/ })).toBeNull();
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
  expect(screen.queryByText('什么是安全的')).not.toBeNull();
  await choose();
  await screen.findByRole('button', { name: /写入 196 份评价/ });
  expect(screen.queryByRole('alert')).toBeNull();
});

test('nothing new cannot be written, and the page says why', async () => {
  open({ 'import.preview': () => ({ ...preview, counts: { ...counts, new: 0 } }) });
  await choose();
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
  expect(screen.queryByText('核对员工与重复')).not.toBeNull();
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
