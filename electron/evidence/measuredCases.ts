import type { LocalText } from '@shared/domain/locale';
import type { SchemeContent } from '@shared/domain/scheme';
import type { ScoreTree } from '@shared/scoring/scoreTree';

/** x of n cases behind one indicator that is a share of one another. */
export interface MeasuredCases {
  /** Source and indicator; unique in a scheme. */
  readonly key: string;
  readonly name: LocalText;
  readonly x: number;
  readonly n: number;
}

/** The cases behind every indicator of a result that measures a share and has data. */
export function measuredCases(content: SchemeContent, tree: ScoreTree): readonly MeasuredCases[] {
  return content.sources.flatMap((source, s) =>
    source.dimensions.flatMap((dimension, d) =>
      dimension.indicators.flatMap(({ key, name, basis }, i): readonly MeasuredCases[] => {
        const input = tree.sources[s]?.dimensions[d]?.indicators[i]?.input;
        if (basis.kind !== 'measurement' || basis.unit === 'value') return [];
        if (input?.kind !== 'measurement') return [];
        const { numerator, denominator } = input;
        if (numerator === null || denominator === null) return [];
        const [x, n] = [Number(numerator), Number(denominator)];
        return n === 0 || x > n ? [] : [{ key: `${source.key} ${key}`, name, x, n }];
      }),
    ),
  );
}
