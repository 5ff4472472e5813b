import type { StoreHandle } from '@electron/database/open';
import { getCycle } from '@electron/database/queries/cycle';
import {
  listQuestions,
  listResponses,
  type StoredResponse,
} from '@electron/database/queries/survey';
import type { KeyDriverOverview } from '@shared/contract/trainingNeed';
import type { CycleId } from '@shared/domain/ids';
import {
  keyDriverCheckInsight,
  keyDriverInsight,
  keyDriverUnknownInsight,
} from '@shared/insights/keyDriver';
import { questionName } from '@shared/insights/questionName';
import { keyDrivers, type RespondentAnswers } from '@shared/statistics/keyDrivers';
import type { Translate } from '@shared/text/translate';

/** Questions that say how a customer feels about everything together, the first one asked wins. */
const overallQuestions = ['overall', 'recommend'] as const;

/**
 * What goes most closely with overall satisfaction in the responses of a cycle, those of nobody in
 * particular included. It is read from the answers as imported, for no score is made of them here.
 * Source: measurement spec 5.4.
 */
export async function readKeyDrivers(
  db: StoreHandle,
  cycleId: CycleId,
  t: Translate,
): Promise<KeyDriverOverview> {
  const { startsOn, endsOn } = await getCycle(db, cycleId);
  const responses = (await listResponses(db, startsOn, endsOn)).map(numbersOf);
  const texts = new Map(
    (await listQuestions(db)).map(({ questionKey, text }) => [questionKey, text]),
  );
  const nameOf = (key: string) => questionName(key, texts.get(key) ?? key, t);
  const overall = overallQuestions.find((key) =>
    responses.some((answers) => (answers[key] ?? null) !== null),
  );
  const found = overall === undefined ? null : keyDrivers({ responses, overall });
  if (overall === undefined || found === null || found.names.length === 0) {
    const insight = keyDriverUnknownInsight();
    return { overallName: null, responses: found?.n ?? 0, insight, check: null, questions: [] };
  }
  const { gate, n, names, correlations, importance, crossCheck } = found;
  const isShown = gate.method !== 'stated';
  return {
    overallName: nameOf(overall),
    responses: n,
    insight: keyDriverInsight({ gate, importance, correlations }, nameOf),
    check:
      importance === null || crossCheck === null
        ? null
        : keyDriverCheckInsight(importance, crossCheck, nameOf),
    questions: names
      .map((key) => ({
        key,
        name: nameOf(key),
        share: importance?.share[key] ?? null,
        checkShare:
          crossCheck === null || crossCheck.r2 <= 0
            ? null
            : (crossCheck.raw[key] ?? 0) / crossCheck.r2,
        correlation: isShown ? (correlations[key] ?? null) : null,
      }))
      .toSorted((a, b) => (b.share ?? b.correlation ?? 0) - (a.share ?? a.correlation ?? 0)),
  };
}

function numbersOf({ answers }: StoredResponse): RespondentAnswers {
  return Object.fromEntries(
    Object.entries(answers).map(([key, { value }]) => [key, Number(value)]),
  );
}
