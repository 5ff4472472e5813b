import { getCycle } from '@electron/database/queries/cycle';
import { listEmployees } from '@electron/database/queries/employee';
import { listQuestions, listResponses } from '@electron/database/queries/survey';
import type { SurveySummaryRow } from '@shared/contract/survey';
import { displayTier } from '@shared/statistics/displayTier';
import {
  summariseResponses,
  type ResponseSummary,
  type SummarisedQuestion,
} from '@shared/survey/summariseResponses';
import type { Handlers } from './context';

interface Named {
  readonly employeeNo: string | null;
  readonly name: string | null;
}

export const surveyHandlers: Handlers<'survey.summary'> = {
  'survey.summary': async ({ db }, { cycleId }) => {
    const { startsOn, endsOn } = await getCycle(db, cycleId);
    const stored = await listResponses(db, startsOn, endsOn);
    const questions = await listQuestions(db);
    const scales = new Map<string, SummarisedQuestion['scale']>(
      stored.flatMap(({ answers }) => Object.entries(answers)),
    );
    const summarised = questions.flatMap(({ questionKey }) => {
      const scale = scales.get(questionKey);
      return scale === undefined ? [] : [{ key: questionKey, scale }];
    });
    const responses = stored.map(({ employeeId, answers }) => ({
      employeeId,
      answers: Object.entries(answers).map(([questionKey, { value }]) => ({ questionKey, value })),
    }));
    const { all, employees } = summariseResponses(responses, summarised);
    const unattributed = summariseResponses(
      responses.filter(({ employeeId }) => employeeId === null),
      summarised,
    ).all;
    const known = await listEmployees(db);
    const rows = known.flatMap(({ employeeId, employeeNo, name }) => {
      const summary = employees.find((each) => each.employeeId === employeeId);
      return summary === undefined ? [] : [toRow(summary, { employeeNo, name })];
    });
    const nobody = { employeeNo: null, name: null };
    const days = stored.flatMap(({ submittedAt }) => submittedAt?.slice(0, 10) ?? []);
    return {
      questions: questions.filter(({ questionKey }) => scales.has(questionKey)),
      rows: unattributed.responses > 0 ? [...rows, toRow(unattributed, nobody)] : rows,
      all: toRow(all, nobody),
      firstOn: days[0] ?? null,
      lastOn: days.at(-1) ?? null,
    };
  },
};

/** Under three responses only their number is shown. */
function toRow({ responses, questions }: ResponseSummary, named: Named): SurveySummaryRow {
  const { tier } = displayTier({ n: responses, source: 'anonymous' });
  const isHidden = tier === 'none' || tier === 'suppressed';
  return {
    ...named,
    count: responses,
    tier,
    questions: questions.map(({ questionKey, n, mean, sd, top2 }) => ({
      questionKey,
      n,
      mean: isHidden ? null : mean,
      sd: isHidden ? null : sd,
      topTwo: isHidden ? null : top2,
    })),
    netPromoterScore: isHidden ? null : (questions.find(({ nps }) => nps !== null)?.nps ?? null),
  };
}
