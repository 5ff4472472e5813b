import { formatFraction, sum } from '@shared/base/fraction';
import type { EventsMethod, Method } from '@shared/domain/method';
import type { Evidence } from '@shared/scoring/evidence';
import { scoreAppraisal } from '@shared/scoring/scoreAppraisal';
import { buildAppraisalSheet } from '@shared/sheets/appraisalSheet';
import { eventsMethodWords, methodWords } from '@shared/sheets/methodWords';
import { placeIndicators } from '@shared/sheets/placedIndicator';
import { measuredRows, ratedRows } from '@shared/sheets/weightedRow';
import { translate } from '@shared/text/translate';
import { anyEvidence, nothing, response, review, wideScheme } from '@test/shared/scoring/buildCase';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { explain, sheetInput } from './sampleSheet';

const t = translate('zh-CN');

const evidence: Evidence = {
  ...nothing,
  reviews: [review({ courtesy: 5, patience: 4 })],
  responses: [response({ overall: 5, tooLong: 1, recommend: 9 }), response({ recommend: 10 })],
  measurements: [{ kind: 'value', measure: 'sales', value: '109', origin: 'typed' }],
  events: [
    { indicatorKey: 'rules', code: 'late', count: '2' },
    { indicatorKey: 'rules', code: 'rude', count: '3' },
  ],
  earlier: [{ responses: [response({ overall: 4, tooLong: 2, recommend: 10 })] }],
  vetoes: [{ code: '重大投诉', capGrade: 'fail' }],
};

const sheet = (known: Evidence = evidence, locale: 'zh-CN' | 'en' = 'zh-CN') =>
  buildAppraisalSheet(sheetInput({ explanation: explain(wideScheme, known), locale }));

describe('a method in words', () => {
  const slope: Method = {
    type: 'slope',
    target: '90',
    base: '100',
    unit: '5',
    unitIsPercentOfTarget: true,
    plusPerUnit: '5',
    minusPerUnit: '2.5',
    cap: '120',
  };

  test('tells what a step above and below the target brings', () => {
    expect(methodWords(t, slope, 'value')).toEqual([
      '90→100 分',
      '每高 5% 加 5 分，每低 5% 减 2.5 分',
      '不足一档按比例',
      '0–120 分之间',
    ]);
    expect(
      methodWords(t, { ...slope, direction: 'lower', partial: 'full' }, 'value').slice(1, 3),
    ).toEqual(['每低 5% 加 5 分，每高 5% 减 2.5 分', '不足一档按一档']);
  });

  test('names the events with their points and limits; without a name the code', () => {
    const method: EventsMethod = {
      type: 'events',
      base: '100',
      bonusCap: '10',
      events: {
        late: {
          kind: 'deduct',
          points: '2',
          maxPoints: '10',
          name: { 'zh-CN': '迟到', 'zh-TW': '遲到', en: 'Late' },
        },
        rude: { kind: 'deduct', points: '50' },
        praised: { kind: 'bonus', points: '4' },
      },
    };
    expect(eventsMethodWords(t, 'zh-CN', method)).toEqual([
      '起始 100 分',
      '迟到 每次扣 2 分，最多扣 10 分',
      'rude 每次扣 50 分',
      'praised 每次加 4 分',
      '加分最多 10 分',
      '0–100 分之间',
    ]);
  });
});

describe('the appraisal sheet', () => {
  test('lists the events with their number and says where the floor was reached', () => {
    const row = sheet().measured?.rows.find(({ method }) => method[0] === '起始 90 分');
    expect(row).toMatchObject({ actual: ['x 2 次', 'rude 3 次', '已触底'], score: '0.00' });
  });

  test('tells no events from events that nobody counted', () => {
    const rowOf = (events: Evidence['events']) => {
      const { events: _events, ...rest } = evidence;
      const known = events === undefined ? rest : { ...rest, events };
      return sheet(known).measured?.rows.find(({ method }) => method[0] === '起始 90 分');
    };
    expect(rowOf([])).toMatchObject({ actual: ['无事例'], score: '90.00' });
    expect(rowOf(undefined)).toMatchObject({ missing: '无数据' });
  });

  test('names the window used and what a veto did, and leaves the score', () => {
    const { result } = sheet();
    expect(result.notes).toContain('客户评：本期份数不足，并入前 1 期，共 3 份。');
    expect(result.notes).toContain(`得分 ${result.total}，因“重大投诉”等级封顶为不合格。`);
    expect(result.grades.filter(({ isReached }) => isReached).map(({ label }) => label)).toEqual([
      '不合格 0.8',
    ]);
  });

  test('says how answers became a score where it is not the mean of points', () => {
    const notes = sheet(evidence, 'en').footnotes.join(' ');
    expect(notes).toContain('Customer: share of answers from 4 upward, in %');
    expect(notes).toContain('Customer: (% of answers 9–10 − % of answers 0–6 + 100) ÷ 2');
  });

  test('adds up to the total whatever the evidence', () => {
    fc.assert(
      fc.property(anyEvidence, (known) => {
        const tree = scoreAppraisal(wideScheme, known);
        const placed = placeIndicators(wideScheme, tree);
        const weighted = [...measuredRows(placed), ...ratedRows(placed)].flatMap((row) =>
          row.weighted === null ? [] : [row.weighted],
        );
        expect(weighted.length === 0 ? null : formatFraction(sum(weighted))).toBe(tree.total);
      }),
    );
  });
});
