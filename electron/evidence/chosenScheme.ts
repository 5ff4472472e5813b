import type { StoreHandle } from '@electron/database/open';
import { getScheme } from '@electron/database/queries/scheme';
import { AppError } from '@shared/contract/result';
import type { SchemeChoice } from '@shared/contract/scheme';
import type { SchemeContent } from '@shared/domain/scheme';
import { checkScheme, hasErrors } from '@shared/scoring/checkScheme';
import type { SchemeFinding } from '@shared/scoring/schemeFinding';
import { readyMadeSchemes } from '@shared/schemes/index';
import { gradeWords } from '@shared/text/gradeWords';

/** The rules of a scheme of the shop, or of one that comes with the program. */
export async function readChosenScheme(
  db: StoreHandle,
  choice: SchemeChoice,
): Promise<SchemeContent> {
  if ('schemeId' in choice) return (await getScheme(db, choice.schemeId)).content;
  const found = readyMadeSchemes.find(({ key }) => key === choice.readyMadeKey);
  if (found === undefined) throw new AppError('notFound');
  return found.content;
}

export function findingsOf(content: SchemeContent): readonly SchemeFinding[] {
  return checkScheme(content, gradeWords);
}

/**
 * Lets only a scheme through in which nothing has to be mended.
 * @throws AppError `schemeInvalid` with the first finding.
 */
export function requireSoundScheme(content: SchemeContent): void {
  const findings = findingsOf(content);
  if (!hasErrors(findings)) return;
  const errors = findings.filter(({ severity }) => severity === 'error');
  const [first] = errors;
  throw new AppError('schemeInvalid', {
    count: errors.length,
    finding: first?.code ?? '',
    path: first?.path.join('.') ?? '',
  });
}
