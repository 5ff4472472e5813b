import { addDays, localDateSchema } from '../base/localDate';
import { z } from 'zod';

/** A draft may still change; a held one changes only as a new version with a reason. */
const interviewStatuses = ['draft', 'held'] as const;
export const interviewStatusSchema = z.enum(interviewStatuses);
export type InterviewStatus = z.infer<typeof interviewStatusSchema>;

/** The boxes of the record, in the order of the paper. Source: domain C.8 sheet 2. */
export const interviewTopics = [
  'successes',
  'improvements',
  'trainingWanted',
  'opinion',
  'helpWanted',
  'comparison',
  'remark',
] as const;
export type InterviewTopic = (typeof interviewTopics)[number];

const words = z.string().max(4000);
const shortWords = z.string().max(100);
export const mostInterviewSteps = 20;

/** What was agreed for the time after the talk. */
export const interviewStepSchema = z.strictObject({
  target: z.string().max(1000),
  measure: z.string().max(1000),
  dueOn: localDateSchema.nullable(),
  ownerName: shortWords,
});
export type InterviewStep = Readonly<z.infer<typeof interviewStepSchema>>;

/** Everything that is written on the record of one talk; nothing of it is needed while it is a draft. */
export const interviewContentSchema = z.strictObject({
  heldOn: localDateSchema.nullable(),
  place: shortWords,
  interviewerName: shortWords,
  successes: words,
  improvements: words,
  trainingWanted: words,
  opinion: words,
  helpWanted: words,
  comparison: words,
  remark: words,
  steps: z.array(interviewStepSchema).max(mostInterviewSteps),
  employeeSignedOn: localDateSchema.nullable(),
  interviewerSignedOn: localDateSchema.nullable(),
});
export type InterviewContent = Readonly<z.infer<typeof interviewContentSchema>>;

export const emptyInterview: InterviewContent = {
  heldOn: null,
  place: '',
  interviewerName: '',
  successes: '',
  improvements: '',
  trainingWanted: '',
  opinion: '',
  helpWanted: '',
  comparison: '',
  remark: '',
  steps: [],
  employeeSignedOn: null,
  interviewerSignedOn: null,
};

/** What a record of a talk still lacks. The first two must be there before it counts as held. */
export type InterviewGap = 'heldOn' | 'interviewerName' | 'content' | 'steps' | 'signatures';

/**
 * What the record lacks, in the order of the paper: the day, who led the talk, any word on
 * successes or improvements, a next step with target, day and person, both signatures.
 * Source: domain C.8 sheet 2.
 */
export function interviewGaps(content: InterviewContent): readonly InterviewGap[] {
  const { heldOn, interviewerName, successes, improvements, steps } = content;
  const isWhole = ({ target, dueOn, ownerName }: InterviewStep) =>
    target.trim() !== '' && dueOn !== null && ownerName.trim() !== '';
  const gaps: readonly (readonly [InterviewGap, boolean])[] = [
    ['heldOn', heldOn === null],
    ['interviewerName', interviewerName.trim() === ''],
    ['content', successes.trim() === '' && improvements.trim() === ''],
    ['steps', steps.length === 0 || !steps.every(isWhole)],
    ['signatures', content.employeeSignedOn === null || content.interviewerSignedOn === null],
  ];
  return gaps.flatMap(([gap, isOpen]) => (isOpen ? [gap] : []));
}

/**
 * The last day for the talk about a result. Source: domain C.8 sheet 2 ("within a week").
 * @param resultOn local day of the result, `yyyy-mm-dd`.
 * @param days the shop's own rule.
 */
export function interviewDueOn(resultOn: string, days: number): string {
  return addDays(resultOn, days);
}
