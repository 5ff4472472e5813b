/** One response as the summary needs it; `employeeId` null = counted for the shop only. */
export interface SummarisedResponse {
  readonly employeeId: string | null;
  readonly answers: readonly { readonly questionKey: string; readonly value: string | null }[];
}

export interface SummarisedQuestion {
  readonly key: string;
  readonly scale: { readonly min: number; readonly max: number };
}

export interface QuestionSummary {
  readonly questionKey: string;
  /** Answers given; missing ones are not counted. */
  readonly n: number;
  readonly mean: number | null;
  /** Sample standard deviation (n−1); null below two answers. */
  readonly sd: number | null;
  /** Per cent of answers on the two highest steps of the scale. */
  readonly top2: number | null;
  /** Net promoter score −100…100; only on a scale 0–10. */
  readonly nps: number | null;
}

export interface ResponseSummary {
  /** null in the row of the whole shop. */
  readonly employeeId: string | null;
  readonly responses: number;
  readonly questions: readonly QuestionSummary[];
}

/**
 * Counts, means and shares of customer answers, per employee (in order of first appearance) and
 * for the whole shop, unattributed responses included. Evidence path: doubles, for display only;
 * the record path takes the answers themselves (measurement 0, 1.4, 3.2).
 */
export function summariseResponses(
  responses: readonly SummarisedResponse[],
  questions: readonly SummarisedQuestion[],
): { readonly all: ResponseSummary; readonly employees: readonly ResponseSummary[] } {
  const groups = new Map<string, SummarisedResponse[]>();
  for (const response of responses) {
    if (response.employeeId === null) continue;
    const group = groups.get(response.employeeId);
    if (group === undefined) groups.set(response.employeeId, [response]);
    else group.push(response);
  }
  return {
    all: summarise(null, responses, questions),
    employees: [...groups].map(([id, group]) => summarise(id, group, questions)),
  };
}

function summarise(
  employeeId: string | null,
  responses: readonly SummarisedResponse[],
  questions: readonly SummarisedQuestion[],
): ResponseSummary {
  return {
    employeeId,
    responses: responses.length,
    questions: questions.map((question) => summariseQuestion(question, responses)),
  };
}

function summariseQuestion(
  { key, scale }: SummarisedQuestion,
  responses: readonly SummarisedResponse[],
): QuestionSummary {
  const values = responses.flatMap(({ answers }) => {
    const value = answers.find(({ questionKey }) => questionKey === key)?.value ?? null;
    return value === null ? [] : [Number(value)];
  });
  const n = values.length;
  if (n === 0) return { questionKey: key, n, mean: null, sd: null, top2: null, nps: null };
  const mean = values.reduce((sum, value) => sum + value, 0) / n;
  const squares = values.reduce((sum, value) => sum + (value - mean) ** 2, 0);
  const isNps = scale.min === 0 && scale.max === 10;
  const promoters = count(values, (value) => value >= 9);
  const detractors = count(values, (value) => value <= 6);
  return {
    questionKey: key,
    n,
    mean,
    sd: n < 2 ? null : Math.sqrt(squares / (n - 1)),
    top2: (100 * count(values, (value) => value >= topFrom(scale))) / n,
    nps: isNps ? (100 * (promoters - detractors)) / n : null,
  };
}

/** Of two steps only the better one is good; of more, the two highest. */
function topFrom({ min, max }: SummarisedQuestion['scale']): number {
  return max - min === 1 ? max : max - 1;
}

function count(values: readonly number[], holds: (value: number) => boolean): number {
  return values.filter(holds).length;
}
