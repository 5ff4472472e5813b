import { compare, formatFraction, ONE, parseFraction, sum, ZERO } from '@shared/base/fraction';
import type { SchemeContent } from '@shared/domain/scheme';
import type { SchemeFinding } from '../schemeFinding';

/** Sibling weights must add up to exactly 1 at each level (measurement spec 0). */
export function checkWeights(content: SchemeContent): readonly SchemeFinding[] {
  const coverage = parseFraction(content.minimumCoverage);
  const isCoverageRight = compare(coverage, ZERO) > 0 && compare(coverage, ONE) <= 0;
  return [
    ...checkSiblings(content.sources, []),
    ...content.sources.flatMap((source) => [
      ...checkSiblings(source.dimensions, [source.key]),
      ...source.dimensions.flatMap((dimension) =>
        checkSiblings(dimension.indicators, [source.key, dimension.key]),
      ),
    ]),
    ...(isCoverageRight
      ? []
      : [
          {
            code: 'coverageOutside' as const,
            severity: 'error' as const,
            path: [],
            values: { coverage: content.minimumCoverage },
          },
        ]),
  ];
}

function checkSiblings(
  siblings: readonly { readonly key: string; readonly weight: string }[],
  path: readonly string[],
): readonly SchemeFinding[] {
  const findings: SchemeFinding[] = [];
  const total = sum(siblings.map(({ weight }) => parseFraction(weight)));
  if (compare(total, ONE) !== 0) {
    const values = { sum: formatFraction(total) };
    findings.push({ code: 'weightsOff', severity: 'error', path, values });
  }
  const seen = new Set<string>();
  for (const { key } of siblings) {
    if (seen.has(key)) {
      const repeated = [...path, key];
      findings.push({ code: 'keyRepeated', severity: 'error', path: repeated, values: { key } });
    }
    seen.add(key);
  }
  return findings;
}
