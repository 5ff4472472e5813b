import type { EmployeeId, ObjectiveId, UnitId } from '@shared/domain/ids';
import {
  breakDownOrder,
  canBreakDown,
  isObjectiveOverdue,
  uncovered,
  type Objective,
} from '@shared/domain/objective';
import { describe, expect, it } from 'vitest';

const unit = (name: string) => name as UnitId;
const employee = (name: string) => name as EmployeeId;

function objective(objectiveId: string, changes: Partial<Objective> = {}): Objective {
  return {
    objectiveId: objectiveId as ObjectiveId,
    parentId: null,
    unitId: null,
    employeeId: null,
    aim: '客户满意度',
    measure: '每月问卷',
    target: '≥ 4.6 分',
    startsOn: '2026-01-01',
    dueOn: '2026-06-30',
    outcome: null,
    result: '',
    decidedOn: null,
    ...changes,
  };
}

const people = [
  { employeeId: employee('e1'), unitId: unit('front') },
  { employeeId: employee('e2'), unitId: unit('front') },
  { employeeId: employee('e3'), unitId: unit('back') },
  { employeeId: employee('e4'), unitId: null },
];
const shop = objective('shop');
const front = objective('front', { parentId: shop.objectiveId, unitId: unit('front') });
const ofFirst = objective('e1', { parentId: front.objectiveId, employeeId: employee('e1') });

describe('an objective', () => {
  it('of the shop lacks each unit with people, and whoever has no unit', () => {
    expect(uncovered(shop, [shop, front], people)).toEqual({
      unitIds: ['back'],
      employeeIds: ['e4'],
    });
  });

  it('of the shop reaches a unit also by reaching each of its people', () => {
    const direct = objective('direct', { parentId: shop.objectiveId, employeeId: employee('e3') });
    expect(uncovered(shop, [shop, front, direct], people).unitIds).toEqual([]);
  });

  it('of a unit lacks those of its people who have no part in it', () => {
    expect(uncovered(front, [shop, front, ofFirst], people)).toEqual({
      unitIds: [],
      employeeIds: ['e2'],
    });
  });

  it('does not reach anybody by a part that was dropped', () => {
    const dropped = { ...ofFirst, outcome: 'dropped' as const, decidedOn: '2026-03-01' };
    expect(uncovered(front, [shop, front, dropped], people).employeeIds).toEqual(['e1', 'e2']);
  });

  it('needs nobody any more once it has ended, nor below an employee', () => {
    const ended = { ...shop, outcome: 'achieved' as const, decidedOn: '2026-06-30' };
    const nobody = { unitIds: [], employeeIds: [] };
    expect(uncovered(ended, [ended], people)).toEqual(nobody);
    expect(uncovered(ofFirst, [ofFirst], people)).toEqual(nobody);
  });

  it('is broken down only from the shop to units and people, and from a unit to people', () => {
    const levels = [shop, front, ofFirst];
    const allowed = levels.map((parent) => levels.map((child) => canBreakDown(parent, child)));
    expect(allowed).toEqual([
      [false, true, true],
      [false, false, true],
      [false, false, false],
    ]);
  });

  it('is followed by its parts, and stands first where the whole is not shown', () => {
    const other = objective('other');
    const placed = breakDownOrder([ofFirst, other, front, shop]);
    expect(placed.map((each) => [each.objective.objectiveId, each.depth])).toEqual([
      ['other', 0],
      ['shop', 0],
      ['front', 1],
      ['e1', 2],
    ]);
    expect(breakDownOrder([ofFirst])).toMatchObject([{ depth: 0 }]);
  });

  it('is overdue from the day after its last one, until its result is entered', () => {
    expect(isObjectiveOverdue(shop, '2026-06-30')).toBe(false);
    expect(isObjectiveOverdue(shop, '2026-07-01')).toBe(true);
    expect(isObjectiveOverdue({ ...shop, outcome: 'missed' }, '2026-07-01')).toBe(false);
  });
});
