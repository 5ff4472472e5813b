import { describe, expect, it } from 'vitest';
import { examineCells } from './knownSurvey';

const head = ['序号', '提交时间', '员工', '服务态度', '响应速度'];

/** So many responses whose points are those of a contented customer, or the other way round. */
function survey(rows: number, isTurned: boolean, further: (points: number) => readonly string[]) {
  return Array.from({ length: rows }, (_, index) => {
    const points = [5, 4, 5, 3, 4, 1, 2, 5][index % 8] ?? 5;
    const written = String(isTurned ? 6 - points : points);
    const time = `2026-03-${String((index % 28) + 1).padStart(2, '0')} 09:${String(10 + (index % 50))}`;
    return [String(index + 1), time, '张伟(A001)', written, written, ...further(points)];
  });
}

const codesOf = (found: ReturnType<typeof examineCells>) =>
  found.confirmations.map(({ code }) => code);

describe('bare points of 1 to 5', () => {
  it.each([false, true])(
    'alone do not show which end is good, and are asked about (turned: %s)',
    (isTurned) => {
      const found = examineCells([head, ...survey(40, isTurned, () => [])]);
      expect(found.confirmations).toEqual([
        { code: 'directionUnclear', columns: [3, 4], isBlocking: false },
      ]);
      expect(found.recognition.columns.map(({ isReversed }) => isReversed)).not.toContain(true);
    },
  );

  it('are sure where they agree with a recommendation, and turned where they run against it', () => {
    const recommend = (points: number) => [String(points * 2)];
    const columns = [...head, '推荐意愿(0-10)'];
    expect(codesOf(examineCells([columns, ...survey(40, false, recommend)]))).toEqual([]);
    const turned = examineCells([columns, ...survey(40, true, recommend)]);
    expect(codesOf(turned)).toEqual(['directionUnclear']);
    expect(turned.recognition.columns.filter(({ isReversed }) => isReversed)).toHaveLength(2);
  });

  it('are sure beside a question in words, and under a heading with anchors', () => {
    const words = ['', '非常不满意', '不满意', '一般', '满意', '非常满意'];
    const worded = (points: number) => [words[points] ?? ''];
    expect(codesOf(examineCells([[...head, '整体满意度'], ...survey(40, false, worded)]))).toEqual(
      [],
    );
    const anchored = head.map((text) => (text === '服务态度' ? `${text}（1=很差，5=很好）` : text));
    expect(codesOf(examineCells([anchored, ...survey(40, false, () => [])]))).toEqual([]);
  });

  it('of a few customers are asked about only where they lie low', () => {
    expect(codesOf(examineCells([head, ...survey(8, false, () => [])]))).toEqual([]);
    expect(codesOf(examineCells([head, ...survey(8, true, () => [])]))).toEqual([
      'directionUnclear',
    ]);
  });
});

describe('a few numbers above five points', () => {
  it('leave open whether they are slips or the scale is longer', () => {
    const rows = survey(40, false, (points) => [String(points * 2)]);
    const strayed = rows.map((row, index) => (index < 3 ? row.with(3, '7') : row));
    const found = examineCells([[...head, '推荐意愿(0-10)'], ...strayed]);
    expect(found.confirmations).toEqual([
      { code: 'scaleUnclear', columns: [3], isBlocking: false },
    ]);
  });
});

describe('the header', () => {
  it('is not a row of data with a known word in its comment', () => {
    const found = examineCells([
      ['Lfd', 'Wann', 'Wer', 'Punkte', 'Bemerktes'],
      ['1', '2026-03-02 09:00', '张伟(A001)', '4', ''],
      ['2', '2026-03-02 10:00', '张伟(A001)', '5', '有点慢, 请改进'],
    ]);
    expect(found.recognition).toMatchObject({ headerRow: 1, dataRows: 2 });
  });
});
