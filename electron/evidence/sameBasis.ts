import type { Basis, Scheme } from '@shared/domain/scheme';

/** The bases of rated indicators by source and key. */
export function basesOf({ content }: Scheme): ReadonlyMap<string, Basis> {
  return new Map(
    content.sources.flatMap((source) =>
      source.dimensions.flatMap(({ indicators }) =>
        indicators.map(({ key, basis }): [string, Basis] => [`${source.key} ${key}`, basis]),
      ),
    ),
  );
}

/** Whether a place is rated on the same scale in both. */
export function isSameBasis(
  now: ReadonlyMap<string, Basis>,
  then: ReadonlyMap<string, Basis>,
  place: string,
): boolean {
  const [a, b] = [now.get(place), then.get(place)];
  if (a?.kind !== 'rating' || b?.kind !== 'rating') return false;
  const shape = ({ scale: { min, max, conversion } }: typeof a) =>
    JSON.stringify([min, max, conversion]);
  return shape(a) === shape(b);
}
