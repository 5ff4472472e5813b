import type { Basis, Scheme } from '@shared/domain/scheme';
import type { Evidence } from '@shared/scoring/evidence';
import type { HeldPosition } from './heldPositions';

type Ratings = Evidence['reviews'][number]['ratings'];

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

/** What the form of an appraisal asked: its own scheme, and of other positions what it lacks. */
export function basesAsked({
  scheme,
  segments,
}: {
  readonly scheme: Scheme;
  readonly segments: readonly Pick<HeldPosition, 'scheme'>[];
}): ReadonlyMap<string, Basis> {
  const schemes = [scheme, ...segments.map((segment) => segment.scheme)];
  return new Map(schemes.toReversed().flatMap((each) => [...basesOf(each)]));
}

/** The ratings that were given on the scale that is asked for now. */
export function sameRatings(
  now: ReadonlyMap<string, Basis>,
  asked: ReadonlyMap<string, Basis>,
  source: string,
  ratings: Ratings,
): Ratings {
  return Object.fromEntries(
    Object.entries(ratings).filter(([key]) => isSameBasis(now, asked, `${source} ${key}`)),
  );
}

function isSameBasis(
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
