import type { SchemeContent } from '@shared/domain/scheme';
import type { SchemeFinding, SchemeFindingCode } from '../schemeFinding';

/** The same measured fact or the same question in two indicators counts one thing twice. */
export function checkRepeats(content: SchemeContent): readonly SchemeFinding[] {
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
