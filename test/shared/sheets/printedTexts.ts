import type { AppraisalSheet } from '@shared/sheets/appraisalSheet';
import type { PrintedCell } from '@shared/sheets/ratedPart';

/** Every text of a sheet that must be found on paper, the number in the page margin left out. */
export function printedTexts(sheet: AppraisalSheet): readonly string[] {
  return [
    sheet.title,
    ...sheet.facts.flatMap(({ label, value }) => [label, value]),
    ...measuredTexts(sheet),
    ...ratedTexts(sheet),
    ...sheet.result.sources.flatMap(({ head, score, contribution, missing }) => [
      head,
      score,
      missing ?? contribution,
    ]),
    sheet.result.total,
    sheet.result.totalStatus ?? '',
    ...sheet.result.grades.map(({ label }) => label),
    ...sheet.result.notes,
    ...Object.values(sheet.result.review ?? {}),
    ...sheet.comments.rows.flatMap(({ label, text }) => [label, text]),
    ...sheet.sign.signatures.flatMap(({ title, choices, witness }) => [
      title,
      ...choices,
      witness ?? '',
    ]),
    ...sheet.footnotes,
  ].filter((text) => text !== '');
}

function measuredTexts({ measured }: AppraisalSheet): readonly string[] {
  if (measured === null) return [];
  return [
    measured.title,
    measured.note ?? '',
    ...measured.head,
    ...measured.rows.flatMap((row) => [
      row.number,
      row.name,
      row.definition,
      row.target,
      ...row.actual,
      ...row.method,
      row.weight,
      row.score,
      row.missing ?? '',
      row.weighted,
    ]),
    ...Object.values(measured.subtotal),
  ];
}

function ratedTexts({ rated }: AppraisalSheet): readonly string[] {
  if (rated === null) return [];
  const { head, rows, subtotal } = rated;
  return [
    rated.title,
    rated.note ?? '',
    head.number ?? '',
    head.dimension,
    head.content ?? '',
    ...head.sources,
    head.weighted,
    head.remark ?? '',
    ...rows.flatMap((row) => [
      head.number === null ? '' : row.number,
      row.dimension,
      row.content,
      ...row.cells.flatMap(cellTexts),
      row.weighted,
    ]),
    subtotal.label,
    ...subtotal.cells.flatMap(cellTexts),
    subtotal.weighted,
  ];
}

function cellTexts({ score, weight, missing }: PrintedCell): readonly string[] {
  return [score, weight ?? '', missing ?? ''];
}
