import type { ExplainedStep } from './explainedStep';

/** The steps of an explanation as lines of plain text, indented by what they belong to. */
export function explanationLines(steps: readonly ExplainedStep[]): readonly string[] {
  return steps.flatMap((step) => {
    const indent = '  '.repeat(Math.max(0, step.level - 1));
    return [
      `${indent}${headLine(step)}`,
      ...step.answers.map(
        ({ answer, points, count }) => `${indent}    ${answer}: ${points} × ${count}`,
      ),
      ...step.notes.map((note) => `${indent}    ${note}`),
    ];
  });
}

function headLine({ label, detail, arithmetic, share, missing }: ExplainedStep): string {
  const head = detail === null ? label : `${label} (${detail})`;
  const parts = [
    ...(arithmetic === null ? [] : [arithmetic]),
    ...(share === null ? [] : [`${share.score} × ${share.weight} = ${share.contribution}`]),
    ...(missing === null ? [] : [missing]),
  ];
  return parts.length === 0 ? head : `${head}: ${parts.join('; ')}`;
}
