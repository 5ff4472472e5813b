import type { Board, BoardRow } from '@shared/contract/cycle';
import { appraisalIdSchema, cycleIdSchema } from '@shared/domain/ids';
import { sameInEveryLocale } from '@shared/domain/locale';

/** A row of the board on which everything is done. */
export function buildBoardRow(number: number, given: Partial<BoardRow> = {}): BoardRow {
  return {
    appraisalId: appraisalIdSchema.parse(`0190bbbb-000${number}`),
    employeeNo: `000${number}`,
    name: `员工${number}`,
    positionName: '前台客服',
    movedTo: [],
    reviews: [
      { source: 'self', status: 'submitted', given: 5, total: 5 },
      { source: 'superior', status: 'submitted', given: 5, total: 5 },
    ],
    responses: { count: 20, tier: 'adequate', enough: true },
    measurements: { given: 2, total: 2 },
    isReady: true,
    ...given,
  };
}

export function buildBoard(given: Partial<Board> = {}): Board {
  return {
    cycle: {
      cycleId: cycleIdSchema.parse('0190cccc-0001'),
      kind: 'month',
      startsOn: '2026-11-01',
      endsOn: '2026-11-30',
      status: 'collecting',
      version: 1,
      scoredAt: null,
    },
    rows: [buildBoardRow(1), buildBoardRow(2)],
    responseCount: 40,
    nextStep: { kind: 'score' },
    findings: [],
    schemeNames: [{ name: sameInEveryLocale('前台客服'), version: 3 }],
    ...given,
  };
}
