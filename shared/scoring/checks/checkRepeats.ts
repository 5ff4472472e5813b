import type { SchemeContent, Source } from '@shared/domain/scheme';
import type { SchemeFinding, SchemeFindingCode } from '../schemeFinding';

/**
 * The same measured fact or the same question in two indicators counts one thing twice. What is rated
 * and what is counted as an event is kept under the key of its indicator: the same key in two
 * dimensions of a source would count one rating twice, unseen.
 */
export function checkRepeats(content: SchemeContent): readonly SchemeFinding[] {
  return [...repeatedFacts(content), ...content.sources.flatMap(repeatedKeys)];
}

function repeatedKeys(source: Source): readonly SchemeFinding[] {
  const places = source.dimensions.flatMap((dimension) =>
    dimension.indicators.map(({ key }) => ({ key, dimension: dimension.key })),
  );
  const groups = Map.groupBy(places, ({ key }) => key);
  return [...groups].flatMap(([key, [first, ...others]]) =>
    others
      .filter(({ dimension }) => dimension !== first?.dimension)
      .map(({ dimension }) => ({
        code: 'keyRepeated' as const,
        severity: 'error' as const,
        path: [source.key, dimension, key],
        values: { key },
      })),
  );
}

function repeatedFacts(content: SchemeContent): readonly SchemeFinding[] {
  const places = content.sources.flatMap((source) =>
    source.dimensions.flatMap((dimension) =>
      dimension.indicators.flatMap(({ key, basis }) => {
        const path = [source.key, dimension.key, key];
        if (basis.kind === 'measurement') return [{ fact: `measure:${basis.measure}`, path }];
        if (basis.kind !== 'survey') return [];
        return basis.questions.map((question) => ({ fact: `question:${question}`, path }));
      }),
    ),
  );
  const groups = Map.groupBy(places, ({ fact }) => fact);
  return [...groups].flatMap(([fact, found]) => {
    if (found.length < 2) return [];
    const [kind, key = ''] = fact.split(':');
    const code: SchemeFindingCode =
      kind === 'measure' ? 'measureCountedTwice' : 'questionCountedTwice';
    const path = found[1]?.path ?? [];
    const first = (found[0]?.path ?? []).join('/');
    return [{ code, severity: 'warning' as const, path, values: { key, first } }];
  });
}
