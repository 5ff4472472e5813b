/** A spreadsheet takes text that starts so for a formula; East Asian forms count as well. */
const formulaStart = /^'*(?:\p{Cc}|[\s\p{Cc}\p{Cf}'"]*[=+\-@＝＋－＠])/u;

/** Puts an apostrophe before text that a spreadsheet would evaluate (trust spec I5). */
export function neutraliseFormula(text: string): string {
  return formulaStart.test(text) ? `'${text}` : text;
}

/** Takes that apostrophe away again, so that an export is read back as it was. */
export function restoreFormulaText(text: string): string {
  return text.startsWith("'") && formulaStart.test(text.slice(1)) ? text.slice(1) : text;
}
