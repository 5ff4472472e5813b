import type { SchemeContent } from '../domain/scheme';
import { compileScheme, type CompiledScheme } from './compileScheme';
import type { Evidence } from './evidence';
import { scoreWithScheme } from './scoreAppraisal';
import type { ScoreTree } from './scoreTree';

/**
 * Scores many appraisals at once, in the order given; as `scoreAppraisal` for each, but a scheme
 * that several of them share is read only once.
 */
export function scoreAppraisals(
  appraisals: readonly { readonly content: SchemeContent; readonly evidence: Evidence }[],
): readonly ScoreTree[] {
  const compiled = new Map<SchemeContent, CompiledScheme>();
  return appraisals.map(({ content, evidence }) => {
    const scheme = compiled.get(content) ?? compileScheme(content);
    compiled.set(content, scheme);
    return scoreWithScheme(scheme, evidence);
  });
}
