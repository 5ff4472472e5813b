import { userIdSchema } from '@shared/domain/ids';
import {
  cappedGrade,
  isSecondPerson,
  keepsAppealTime,
  vetoAllows,
  vetoStatuses,
  type VetoStep,
} from '@shared/domain/veto';
import { describe, expect, it } from 'vitest';

const one = userIdSchema.parse('00000000-0000-4000-8000-000000000001');
const other = userIdSchema.parse('00000000-0000-4000-8000-000000000002');

describe('a veto', () => {
  it('is confirmed, told and upheld in this order only, and never again once withdrawn', () => {
    const steps: readonly VetoStep[] = ['confirm', 'notice', 'uphold', 'withdraw'];
    const possible = vetoStatuses.map((status) => steps.filter((step) => vetoAllows(status, step)));
    expect(possible).toEqual([
      ['confirm', 'withdraw'],
      ['notice', 'withdraw'],
      ['uphold', 'withdraw'],
      ['withdraw'],
      [],
    ]);
  });

  it('waits for the last day for objections, unless one was made and decided', () => {
    const veto = { appealUntil: '2026-03-24' };
    expect(keepsAppealTime(veto, { decidedOn: '2026-03-24', objection: '' })).toBe(false);
    expect(keepsAppealTime(veto, { decidedOn: '2026-03-25', objection: '' })).toBe(true);
    expect(keepsAppealTime(veto, { decidedOn: '2026-03-20', objection: '不是我接的' })).toBe(true);
    expect(
      keepsAppealTime({ appealUntil: null }, { decidedOn: '2026-03-25', objection: 'x' }),
    ).toBe(false);
  });

  it('comes to the best grade of the scheme that is not above the cap', () => {
    expect(cappedGrade('good', ['excellent', 'good', 'pass', 'fail'])).toBe('good');
    expect(cappedGrade('good', ['excellent', 'pass', 'fail'])).toBe('pass');
    expect(cappedGrade('fail', ['excellent', 'pass'])).toBe('pass');
  });
});

describe('a second person', () => {
  const first = { name: '孙丽', userId: one };

  it('has another name, however it is written', () => {
    expect(isSecondPerson(first, { name: ' 孙 丽 ', userId: other }, 2)).toBe(false);
    expect(isSecondPerson(first, { name: '何慧', userId: other }, 2)).toBe(true);
  });

  it('signs in as another user where there are several, and on paper where there is one', () => {
    expect(isSecondPerson(first, { name: '何慧', userId: one }, 2)).toBe(false);
    expect(isSecondPerson(first, { name: '何慧', userId: one }, 1)).toBe(true);
  });
});
