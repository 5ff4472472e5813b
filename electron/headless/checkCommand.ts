import { findingsOf } from '@electron/evidence/chosenScheme';
import { readyMadeKeys } from '@shared/contract/scheme';
import type { SchemeContent } from '@shared/domain/scheme';
import { hasErrors } from '@shared/scoring/checkScheme';
import type { SchemeFinding } from '@shared/scoring/schemeFinding';
import { readyMadeSchemes } from '@shared/schemes/index';
import { findingWords } from '@shared/sheets/findingWords';
import type { HeadlessProgram } from './headlessProgram';
import { RefusedAnswer, UsageError } from './output';
import { readCaseSchemes } from './readCase';

/** Checks the scheme of a case file, or one that comes with the program; refused with an error in it. */
export async function runCheck(headless: HeadlessProgram): Promise<unknown> {
  const schemes = await chosenSchemes(headless);
  const checked = schemes.map((content) => ({ content, findings: findingsOf(content) }));
  for (const { content, findings } of checked) printFindings(headless, content, findings);
  const answer = {
    schemes: checked.map(({ content: { name }, findings }) => ({ name, findings })),
  };
  if (checked.some(({ findings }) => hasErrors(findings))) throw new RefusedAnswer(answer);
  return answer;
}

async function chosenSchemes({
  input: { file },
  t,
}: HeadlessProgram): Promise<readonly SchemeContent[]> {
  if (file === null) {
    const problem = t('headless.checkWhat', { keys: readyMadeKeys.join(', ') });
    throw new UsageError(problem);
  }
  const readyMade = readyMadeSchemes.find(({ key }) => key === file);
  return readyMade === undefined ? readCaseSchemes(file) : [readyMade.content];
}

function printFindings(
  { output, t, input: { locale } }: HeadlessProgram,
  content: SchemeContent,
  findings: readonly SchemeFinding[],
): void {
  const scheme = content.name[locale];
  output.line(t('headless.checked', { scheme, count: findings.length }));
  for (const finding of findings) {
    const { title, hint, place } = findingWords(finding, content, locale);
    const severity = t(`headless.severity.${finding.severity}`);
    output.line(`  ${severity} ${title} (${place})`);
    output.line(`    ${hint}`);
  }
}
