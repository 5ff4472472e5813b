// @vitest-environment jsdom
import { ImportsPage } from '@renderer/features/imports/ImportsPage';
import type { ImportDetails, ImportRecord } from '@shared/contract/import';
import type { RememberedAttribution } from '@shared/contract/attribution';
import type { RememberedMapping } from '@shared/contract/mapping';
import { employeeIdSchema, importIdSchema, mappingIdSchema } from '@shared/domain/ids';
import { fireEvent, screen, waitFor, within } from '@testing-library/react';
import { expect, test } from 'vitest';
import { renderPage } from '@test/helpers/renderPage';

const record: ImportRecord = {
  importId: importIdSchema.parse('00000000-0000-0000-0000-000000000009'),
  kind: 'survey',
  fileName: '满意度_11月.csv',
  importedAt: '2026-11-27T02:00:00.000Z',
  counts: { read: 200, new: 196, duplicate: 3, rejected: 1, conflict: 0, unattributed: 8 },
  replaced: 0,
  undoneAt: null,
};

const details: ImportDetails = {
  ...record,
  fileHash: 'a'.repeat(64),
  shape: 'wenjuanxing',
  sheetName: '',
  headerRow: 1,
  columns: [],
  attributions: [{ text: '小张', employeeId: null, employeeName: null }],
  conflicts: [
    { row: 3, decision: 'take' },
    { row: 4, decision: 'keep' },
  ],
};

const mapping: RememberedMapping = {
  mappingId: mappingIdSchema.parse('00000000-0000-0000-0000-000000000010'),
  kind: 'survey',
  shape: 'wenjuanxing',
  fileName: '满意度_10月.csv',
  rememberedAt: '2026-10-27T02:00:00.000Z',
  columns: [],
};

const attribution: RememberedAttribution = {
  text: '小李',
  employeeId: employeeIdSchema.parse('00000000-0000-0000-0000-000000000011'),
  employeeNo: '0002',
  employeeName: '李娜',
  fileName: '满意度_10月.csv',
  decidedAt: '2026-10-27T02:00:00.000Z',
};

async function open() {
  const view = renderPage(<ImportsPage />, {
    answers: {
      'import.list': () => [record],
      'import.details': () => details,
      'import.undo': () => ({ ...record, undoneAt: '2026-11-27T03:00:00.000Z' }),
      'mapping.list': () => [mapping],
      'mapping.delete': () => null,
      'attribution.list': () => [attribution],
      'attribution.revoke': () => null,
    },
  });
  await screen.findByText('满意度_11月.csv');
  return view;
}

test('an import is taken back only after the dialog said what goes', async () => {
  const { main } = await open();
  fireEvent.click(screen.getByRole('button', { name: '撤销 196 份' }));
  const dialog = await screen.findByRole('dialog');
  expect(dialog.textContent).toContain('“满意度_11月.csv”带来的 196 份会从本店取走');
  expect(main.calls.map(({ name }) => name)).not.toContain('import.undo');
  fireEvent.click(within(dialog).getByRole('button', { name: '撤销 196 份' }));
  await waitFor(() =>
    expect(main.calls).toContainEqual({
      name: 'import.undo',
      input: { importId: record.importId },
    }),
  );
});

test('what was kept of an import can be looked at', async () => {
  await open();
  fireEvent.click(screen.getByRole('button', { name: '查看“满意度_11月.csv”的导入' }));
  const drawer = await screen.findByRole('dialog');
  await within(drawer).findByText('a'.repeat(64));
  expect(drawer.textContent).toContain('小张');
  expect(drawer.textContent).toContain('保留原来的 1 行，用文件的 1 行');
});

test('remembered mappings and people can be forgotten', async () => {
  const { main } = await open();
  fireEvent.click(await screen.findByRole('button', { name: '删除“满意度_10月.csv”的对应' }));
  fireEvent.click(await screen.findByRole('button', { name: '忘掉“小李”的对应' }));
  await waitFor(() => {
    expect(main.calls).toContainEqual({
      name: 'mapping.delete',
      input: { mappingId: mapping.mappingId },
    });
    expect(main.calls).toContainEqual({ name: 'attribution.revoke', input: { text: '小李' } });
  });
});
