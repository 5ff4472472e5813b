import { describe, expect, it } from 'vitest';
import { applyMapping } from '@shared/import/applyMapping';
import type { ColumnMapping } from '@shared/import/recognition';
import {
  applySavedMapping,
  fitsMapping,
  mappingKey,
  readSavedMapping,
  toSavedMapping,
} from '@shared/import/savedMapping/savedMapping';
import { recognise } from './tables';

const head = ['序号', '提交时间', '客服', '服务态度', '响应速度'];
const rows = [head, ['1', '2026/3/2 9:08:43', '张伟(A001)', '4', '5']];

function confirmed(header: string, changes: Partial<ColumnMapping>) {
  const recognition = recognise(rows, 'survey');
  return applyMapping(
    recognition,
    recognition.columns.map((column) =>
      column.header === header
        ? { ...column, ...changes, confidence: 'high', reason: 'chosenByUser' }
        : column,
    ),
  );
}

describe('a saved mapping', () => {
  const saved = toSavedMapping(confirmed('服务态度', { isReversed: true, noAnswers: ['6'] }), [
    { text: '小张', employeeNo: 'A001' },
  ]);

  it('comes back from its file as it was and holds nothing of the content', () => {
    const text = JSON.stringify(saved);
    expect(readSavedMapping(JSON.parse(text))).toEqual(saved);
    expect(text).not.toContain('张伟(A001)');
  });

  it('is put on a file with other order and further columns by heading', () => {
    const next = recognise(
      [
        ['响应速度', '备用', '服务态度', '客服', '提交时间', '序号'],
        ['5', '', '2', '李娜(A002)', '2026/4/2 9:08:43', '7'],
      ],
      'survey',
    );
    expect(fitsMapping(saved, next)).toBe(true);
    const column = applySavedMapping(saved, next).columns.find(
      ({ header }) => header === '服务态度',
    );
    expect(column).toMatchObject({
      index: 2,
      isReversed: true,
      noAnswers: ['6'],
      confidence: 'high',
    });
  });

  it('has one key whatever the order of the columns', () => {
    const turned = recognise(
      rows.map((row) => row.toReversed()),
      'survey',
    );
    expect(mappingKey(turned)).toBe(mappingKey(saved));
  });

  it('of version 1 is read as it was written', () => {
    expect(readSavedMapping({ ...saved, version: 1 })).toEqual(saved);
  });

  it('refuses a table that lacks one of its columns', () => {
    const other = recognise(
      rows.map((row) => row.filter((_, index) => index !== 3)),
      'survey',
    );
    expect(() => applySavedMapping(saved, other)).toThrow(
      expect.objectContaining({ code: 'mappingOtherShape' }),
    );
  });

  it.each([
    ['of a later version', { ...saved, version: 3 }, 'mappingNewer'],
    ['with a field too many', { ...saved, extra: 1 }, 'mappingUnreadable'],
    ['that is something else', [1, 2], 'mappingUnreadable'],
  ])('is refused when it is a file %s', (_what, content, code) => {
    expect(() => readSavedMapping(content)).toThrow(expect.objectContaining({ code }));
  });
});
