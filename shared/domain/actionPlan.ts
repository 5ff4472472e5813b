import { z } from 'zod';
import { addDays, localDateSchema } from '../base/localDate';

/** A draft may still change; a running one is agreed: only progress is added to it. */
export const actionPlanStatusSchema = z.enum(['draft', 'running', 'closed']);
export type ActionPlanStatus = z.infer<typeof actionPlanStatusSchema>;

/** How a plan ended; one that needs more time is extended and goes on. Source: domain C.8 sheet 3. */
export const planOutcomes = ['achieved', 'moved', 'other'] as const;
export const planOutcomeSchema = z.enum(planOutcomes);
export type PlanOutcome = z.infer<typeof planOutcomeSchema>;

/** What a checkpoint found. */
export const judgements = ['met', 'onTrack', 'behind'] as const;
export const judgementSchema = z.enum(judgements);
export type Judgement = z.infer<typeof judgementSchema>;

const words = z.string().max(4000);
const shortWords = z.string().max(1000);
const name = z.string().max(100);
const day = localDateSchema.nullable();
export const mostActions = 20;
export const mostCheckpoints = 40;

export const actionSchema = z.strictObject({
  improvement: shortWords,
  situation: shortWords,
  target: shortWords,
  measure: shortWords,
  ownerName: name,
  dueOn: day,
  doneOn: day,
});
export type Action = Readonly<z.infer<typeof actionSchema>>;

export const checkpointSchema = z.strictObject({
  dueOn: localDateSchema,
  heldOn: day,
  progress: shortWords,
  judgement: judgementSchema.nullable(),
  employeeSignedOn: day,
  superiorSignedOn: day,
});
export type Checkpoint = Readonly<z.infer<typeof checkpointSchema>>;

/** Everything that is written on a plan. */
export const actionPlanContentSchema = z.strictObject({
  startsOn: localDateSchema,
  endsOn: localDateSchema,
  shortfall: words,
  reason: words,
  support: words,
  superiorName: name,
  employeeSignedOn: day,
  superiorSignedOn: day,
  actions: z.array(actionSchema).max(mostActions),
  checkpoints: z.array(checkpointSchema).max(mostCheckpoints),
});
export type ActionPlanContent = Readonly<z.infer<typeof actionPlanContentSchema>>;

/** What must be there before a plan can be agreed on. */
export type ActionPlanGap = 'dates' | 'superiorName' | 'actions' | 'checkpoints';

/**
 * What a plan lacks before it can be agreed on: days in order, who checks it, at least one action
 * with what, target, measure, person and day, at least one checkpoint, all of them inside the plan.
 * Source: domain C.8 sheet 3.
 */
export function actionPlanGaps(content: ActionPlanContent): readonly ActionPlanGap[] {
  const { startsOn, endsOn, superiorName, actions, checkpoints } = content;
  const isWhole = (action: Action) =>
    [action.improvement, action.target, action.measure, action.ownerName].every(
      (text) => text.trim() !== '',
    ) && action.dueOn !== null;
  const isInside = ({ dueOn }: Checkpoint) => dueOn >= startsOn && dueOn <= endsOn;
  const gaps: readonly (readonly [ActionPlanGap, boolean])[] = [
    ['dates', startsOn > endsOn],
    ['superiorName', superiorName.trim() === ''],
    ['actions', actions.length === 0 || !actions.every(isWhole)],
    ['checkpoints', checkpoints.length === 0 || !checkpoints.every(isInside)],
  ];
  return gaps.flatMap(([gap, isOpen]) => (isOpen ? [gap] : []));
}

/** Whether only progress differs: what was agreed on is the same word for word. */
export function keepsAgreement(before: ActionPlanContent, after: ActionPlanContent): boolean {
  return JSON.stringify(agreedPart(before)) === JSON.stringify(agreedPart(after));
}

function agreedPart(content: ActionPlanContent) {
  const { startsOn, endsOn, shortfall, reason, support, superiorName, actions } = content;
  return [
    startsOn,
    endsOn,
    shortfall,
    reason,
    support,
    superiorName,
    actions.map(({ improvement, situation, target, measure, ownerName, dueOn }) => [
      improvement,
      situation,
      target,
      measure,
      ownerName,
      dueOn,
    ]),
  ];
}

/** Something of a running plan whose day has passed. */
export interface OverdueItem {
  readonly kind: 'plan' | 'checkpoint' | 'action';
  /** Of the checkpoint or action, from 1; null for the plan itself. */
  readonly number: number | null;
  readonly dueOn: string;
}

/**
 * What is overdue in a running plan, oldest first: checkpoints not held, actions not done, and the
 * plan itself once its end has passed. A day is kept until its evening. Source: domain B 26.
 * @param today local day, `yyyy-mm-dd`.
 */
export function overdueItems(
  status: ActionPlanStatus,
  content: ActionPlanContent,
  today: string,
): readonly OverdueItem[] {
  if (status !== 'running') return [];
  const items: readonly OverdueItem[] = [
    ...content.checkpoints.flatMap(({ dueOn, heldOn }, i) =>
      heldOn === null ? [{ kind: 'checkpoint' as const, number: i + 1, dueOn }] : [],
    ),
    ...content.actions.flatMap(({ dueOn, doneOn }, i) =>
      doneOn === null && dueOn !== null ? [{ kind: 'action' as const, number: i + 1, dueOn }] : [],
    ),
    { kind: 'plan', number: null, dueOn: content.endsOn },
  ];
  return items
    .filter(({ dueOn }) => dueOn < today)
    .toSorted((a, b) => Number(a.dueOn > b.dueOn) - Number(a.dueOn < b.dueOn));
}

/** The next day of a running plan on which something is due; null if nothing is left but its end. */
export function nextDueOn({ checkpoints, actions, endsOn }: ActionPlanContent): string {
  const days = [
    ...checkpoints.flatMap(({ dueOn, heldOn }) => (heldOn === null ? [dueOn] : [])),
    ...actions.flatMap(({ dueOn, doneOn }) => (doneOn === null && dueOn !== null ? [dueOn] : [])),
    endsOn,
  ];
  return days.toSorted()[0] ?? endsOn;
}

/** A new plan lasts so long, and is checked so often. Source: domain C.8 sheet 3 (1–3 months). */
const planDays = 60;
const checkpointDays = 14;

/** A plan to start from: two months from `startsOn` with a checkpoint every two weeks. */
export function startingPlan(startsOn: string, superiorName: string): ActionPlanContent {
  const endsOn = addDays(startsOn, planDays);
  const checkpoints: Checkpoint[] = [];
  for (let days = checkpointDays; days <= planDays; days += checkpointDays) {
    checkpoints.push({
      dueOn: addDays(startsOn, days),
      heldOn: null,
      progress: '',
      judgement: null,
      employeeSignedOn: null,
      superiorSignedOn: null,
    });
  }
  return {
    startsOn,
    endsOn,
    shortfall: '',
    reason: '',
    support: '',
    superiorName,
    employeeSignedOn: null,
    superiorSignedOn: null,
    actions: [],
    checkpoints,
  };
}
