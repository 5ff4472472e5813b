import { z } from 'zod';
import { localDateSchema } from '../base/localDate';
import { employeeIdSchema, objectiveIdSchema, unitIdSchema } from './ids';
import type { EmployeeId, ObjectiveId, UnitId } from './ids';

/** How an objective ended; a dropped one no longer counts. */
export const objectiveOutcomes = ['achieved', 'missed', 'dropped'] as const;
export const objectiveOutcomeSchema = z.enum(objectiveOutcomes);
export type ObjectiveOutcome = z.infer<typeof objectiveOutcomeSchema>;

/**
 * What is to be reached (specific), how it is measured, how much, from when until when (SMART).
 * Without unit and employee it is the shop's. Source: domain A.2.
 */
export const objectiveContentSchema = z.strictObject({
  parentId: objectiveIdSchema.nullable(),
  unitId: unitIdSchema.nullable(),
  employeeId: employeeIdSchema.nullable(),
  aim: z.string().trim().min(1).max(200),
  measure: z.string().trim().max(500),
  target: z.string().trim().min(1).max(200),
  startsOn: localDateSchema,
  dueOn: localDateSchema,
});
export type ObjectiveContent = Readonly<z.infer<typeof objectiveContentSchema>>;

export interface Objective extends ObjectiveContent {
  readonly objectiveId: ObjectiveId;
  /** Null while it is open. */
  readonly outcome: ObjectiveOutcome | null;
  readonly result: string;
  readonly decidedOn: string | null;
}

export type ObjectiveLevel = 'shop' | 'unit' | 'employee';

/** Whose objective it is. */
export function objectiveLevel({
  unitId,
  employeeId,
}: Pick<ObjectiveContent, 'unitId' | 'employeeId'>): ObjectiveLevel {
  if (employeeId !== null) return 'employee';
  return unitId === null ? 'shop' : 'unit';
}

const depths: Readonly<Record<ObjectiveLevel, number>> = { shop: 0, unit: 1, employee: 2 };

/**
 * Whether an objective may be broken down into another: only from the shop to units and people, and
 * from a unit to people; so it can never be part of itself.
 */
export function canBreakDown(
  parent: Pick<ObjectiveContent, 'unitId' | 'employeeId'>,
  child: Pick<ObjectiveContent, 'unitId' | 'employeeId'>,
): boolean {
  return depths[objectiveLevel(parent)] < depths[objectiveLevel(child)];
}

/** Whether its day has passed without a result. A day is kept until its evening. */
export function isObjectiveOverdue(
  { outcome, dueOn }: Pick<Objective, 'outcome' | 'dueOn'>,
  today: string,
): boolean {
  return outcome === null && dueOn < today;
}

/** A person who works here, with the unit. */
export interface ObjectivePerson {
  readonly employeeId: EmployeeId;
  readonly unitId: UnitId | null;
}

export interface Uncovered {
  readonly unitIds: readonly UnitId[];
  readonly employeeIds: readonly EmployeeId[];
}

/**
 * To whom an objective is not broken down yet. One of the shop should reach every unit that has
 * people, or else each of them, and whoever has no unit; one of a unit should reach its people.
 * What was dropped reaches nobody; one that has ended needs nobody any more. Source: domain A.2.
 * @param people who works here now.
 */
export function uncovered(
  objective: Objective,
  all: readonly Objective[],
  people: readonly ObjectivePerson[],
): Uncovered {
  const level = objectiveLevel(objective);
  if (level === 'employee' || objective.outcome !== null) return { unitIds: [], employeeIds: [] };
  const children = all.filter(
    ({ parentId, outcome }) => parentId === objective.objectiveId && outcome !== 'dropped',
  );
  const hasOwn = ({ employeeId }: ObjectivePerson) =>
    children.some((child) => child.employeeId === employeeId);
  const lacking = people.filter((person) => !hasOwn(person));
  if (level === 'unit') {
    const own = lacking.filter(({ unitId }) => unitId === objective.unitId);
    return { unitIds: [], employeeIds: own.map(({ employeeId }) => employeeId) };
  }
  const units = new Set(lacking.flatMap(({ unitId }) => (unitId === null ? [] : [unitId])));
  return {
    unitIds: [...units].filter((unitId) => !children.some((child) => child.unitId === unitId)),
    employeeIds: lacking.flatMap(({ unitId, employeeId }) => (unitId === null ? [employeeId] : [])),
  };
}

interface PlacedObjective {
  readonly objective: Objective;
  /** How many others it is part of, of those that are listed. */
  readonly depth: number;
}

/** Objectives in the order of a broken-down list: each is followed by its own parts. */
export function breakDownOrder(all: readonly Objective[]): readonly PlacedObjective[] {
  const known = new Set(all.map(({ objectiveId }) => objectiveId));
  const parts = Map.groupBy(all, ({ parentId }) =>
    parentId !== null && known.has(parentId) ? parentId : null,
  );
  const follow = (objective: Objective, depth: number): readonly PlacedObjective[] => [
    { objective, depth },
    ...(parts.get(objective.objectiveId) ?? []).flatMap((part) => follow(part, depth + 1)),
  ];
  return (parts.get(null) ?? []).flatMap((objective) => follow(objective, 0));
}
