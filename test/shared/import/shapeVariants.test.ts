import { describe, expect, it } from 'vitest';
import { readTable } from '@electron/files/readTable';
import type { Examination } from '@shared/examination/examineTable';
import type { QuestionSummary } from '@shared/survey/summariseResponses';
import { randomFrom } from '@test/helpers/randomFrom';
import { dressTable } from './dressTable';
import { examine } from './knownSurvey';
import { variantShapes } from './variantShapes';
import {
  drawSurvey,
  rounded,
  variantTruth,
  type VariantFigures,
  type VariantSurvey,
} from './variantSurvey';

/** `VARIANTS=200` tries as many of every shape; `VARIANT_SEED` repeats a run. */
const count = Number(process.env['VARIANTS'] ?? 12);
const seed = Number(process.env['VARIANT_SEED'] ?? 1);

describe.each(variantShapes)('exports in the shape of $id', ({ id, write, languages, scales }) => {
  it.each(Array.from({ length: count }, (_, index) => seed + index))(
    'drawn from %i come to their own numbers',
    async (from) => {
      const random = randomFrom(from * 7919 + id.length);
      const language = random.pick(languages);
      const survey = drawSurvey(random, language, random.pick(scales));
      const rows = write(survey, language, random);
      const headerRows = { surveyMonkey: 2, qualtrics: 3 }[id] ?? 1;
      const { bytes, fileName, how, copies } = dressTable(rows, random, headerRows);
      const found = examine(await readTable(bytes, fileName));
      expect(found.plan.counts, how).toMatchObject({
        read: survey.forms.length + copies,
        new: survey.forms.length,
        duplicate: copies,
      });
      expect(found.confirmations.filter(({ isBlocking }) => isBlocking)).toEqual([]);
      expect(found.confirmations.length).toBeLessThanOrEqual(3);
      expect(figuresOf(found, survey), how).toEqual(variantTruth(survey));
    },
  );
});

/** What the program made of it, by the names that the survey itself has. */
function figuresOf(found: Examination, survey: VariantSurvey) {
  const headers = new Map(
    found.recognition.columns.map((column) => [column.questionKey, column.header]),
  );
  const isCodes = found.recognition.shape === 'limeSurveyCodes';
  const rated = found.recognition.columns.filter(
    ({ use, questionKey }) => use === 'question' && questionKey !== 'recommend',
  );
  const nameOf = (key: string): string => {
    const header = headers.get(key) ?? '';
    const place = rated.findIndex(({ questionKey }) => questionKey === key);
    if (isCodes) return survey.questions[place] ?? key;
    const named = survey.questions.filter((question) => header.includes(question));
    return named.toSorted((a, b) => b.length - a.length)[0] ?? key;
  };
  const numbers = new Map(
    found.employees.map(({ employeeId, employeeNo }) => [employeeId, employeeNo]),
  );
  const groups = [
    ...(found.survey?.employees ?? []),
    ...(found.survey === null ? [] : [found.survey.all]),
  ];
  return Object.fromEntries(
    groups.flatMap(({ employeeId, questions }) =>
      questions.map((question): [string, VariantFigures | number] => {
        const no = employeeId === null ? 'ALL' : (numbers.get(employeeId) ?? employeeId);
        if (question.questionKey === 'recommend')
          return [`${no} NPS`, rounded(question.nps ?? Number.NaN)];
        return [`${no} ${nameOf(question.questionKey)}`, asFigures(question, survey.max)];
      }),
    ),
  );
}

function asFigures({ n, mean, sd, top2 }: QuestionSummary, max: number): VariantFigures {
  const value = (figure: number | null) => (figure === null ? null : rounded(figure));
  return { n, mean: value(mean), sd: value(sd), top2: max === 5 ? value(top2) : null };
}
