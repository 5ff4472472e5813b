import type { SchemeContent } from '../domain/scheme';
import { compileScheme, type CompiledScheme } from './compileScheme';
import type { Evidence } from './evidence';
import { scoreEvidence } from './scoreEvidence';
import type { ScoreTree } from './scoreTree';

/**
 * Scores many appraisals at once, in the order given; as `scoreEvidence` for each, but a scheme
 * that several of them share is read only once.
 */
export function scoreAppraisals(
  appraisals: readonly { readonly content: SchemeContent; readonly evidence: Evidence }[],
): readonly ScoreTree[] {
  const compiled = new Map<SchemeContent, CompiledScheme>();
  function compile(content: SchemeContent): CompiledScheme {
    const scheme = compiled.get(content) ?? compileScheme(content);
    compiled.set(content, scheme);
    return scheme;
  }
  return appraisals.map(({ content, evidence }) => scoreEvidence(content, evidence, compile));
}
