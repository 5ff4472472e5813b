import { describe, expect, it } from 'vitest';
import { examineCells } from './knownSurvey';

describe('durations', () => {
  const tickets = (head: string, cells: readonly string[]) =>
    examineCells([
      ['工单编号', '受理时间', '处理人', '状态', head],
      ...cells.map((cell, index) => [
        `G${index}`,
        '2026-03-02 09:00',
        '张伟(A001)',
        '已完结',
        cell,
      ]),
    ]);
  const minutesOf = (found: ReturnType<typeof tickets>) =>
    found.tickets?.plan.tickets.map(({ resolutionSeconds }) =>
      resolutionSeconds === null ? null : resolutionSeconds / 60,
    );

  it.each([
    ['处理时长(秒)', ['43200', '60000', '30000'], [720, 1000, 500]],
    ['处理时长(m)', ['90', '1,440'], [90, 1440]],
    ['Resolution time (h)', ['1.5', '26'], [90, 1560]],
    ['解决时长', ['PT2H5M', 'P1DT2H', '1 day, 2:05:00', '2天3小时'], [125, 1560, 1565, 3060]],
  ])('under %s are read in their unit', (head, cells, minutes) => {
    const found = tickets(head, cells);
    expect(found.confirmations).toEqual([]);
    expect(minutesOf(found)).toEqual(minutes);
  });

  it('as bare numbers without a unit are asked about', () => {
    const found = tickets('处理时长', ['90', '120']);
    expect(found.confirmations.map(({ code }) => code)).toEqual(['headerSimilar']);
    expect(minutesOf(found)).toEqual([90, 120]);
  });

  it.each([
    ['处理时长(天)', ['2', '0.5'], [2880, 720]],
    ['解决时长/天', ['2', '1'], [2880, 1440]],
    ['Resolution time (days)', ['2', '0,5'], [2880, 720]],
    ['处理时长(毫秒)', ['60000', '361959000'], [1, 6032.65]],
    ['Resolution time (ms)', ['60000', '361959000'], [1, 6032.65]],
  ])('under %s are read in that unit, as text and as numbers', (head, cells, minutes) => {
    const found = tickets(head, cells);
    expect(found.confirmations).toEqual([]);
    expect(minutesOf(found)).toEqual(minutes);
  });

  it('in days of work are asked about and not guessed', () => {
    const found = tickets('处理时长(工作日)', ['2', '3']);
    expect(found.confirmations.map(({ code }) => code)).toEqual(['headerSimilar']);
    expect(minutesOf(found)).toEqual([null, null]);
    expect(found.plan.issues.map(({ code }) => code)).toEqual([
      'durationNotUnderstood',
      'durationNotUnderstood',
    ]);
  });

  it('of more than ten years are none', () => {
    const found = tickets('处理时长(分钟)', ['90', '2553234215']);
    expect(minutesOf(found)).toEqual([90, null]);
    expect(found.plan.issues.map(({ code }) => code)).toEqual(['durationNotUnderstood']);
  });
});

describe('times since 1970', () => {
  it.each([1, 1000])('are points in time in UTC, counted by 1/%s of a second', (unit) => {
    const at = (text: string) => String((Date.parse(text) / 1000) * unit);
    const found = examineCells([
      ['工单编号', '受理时间', '首次响应时间', '完结时间', '处理人', '状态'],
      [
        'G1',
        at('2026-03-02T01:00:00Z'),
        at('2026-03-02T01:30:00Z'),
        at('2026-03-02T03:00:00Z'),
        '张伟(A001)',
        '已完结',
      ],
    ]);
    expect(found.confirmations.map(({ code }) => code)).toEqual(['utcTimes']);
    expect(found.tickets?.plan.tickets).toMatchObject([
      { createdAt: '2026-03-02T09:00:00', firstResponseSeconds: 1800, resolutionSeconds: 7200 },
    ]);
  });
});
