import type { Dimension, Indicator, SchemeContent, Source } from '../domain/scheme';
import type { Path } from './siblings';

/** What of a part can differ, in the order in which it is told. */
export const comparedFields = [
  'name',
  'weight',
  'definition',
  'basis',
  'training',
  'minimumResponses',
  'grades',
  'decimals',
  'gradeMode',
  'minimumCoverage',
  'missingSource',
  'trainingTarget',
] as const;
export type ComparedField = (typeof comparedFields)[number];

/** One difference between two versions; a part that is in one of them only is told as a whole. */
export type SchemeDifference =
  | { readonly kind: 'added' | 'removed'; readonly path: Path }
  | { readonly kind: 'moved'; readonly path: Path }
  | { readonly kind: 'changed'; readonly path: Path; readonly field: ComparedField };

type Part = Source | Dimension | Indicator;

/** What differs between two versions of a scheme, from the scheme itself down to its indicators. */
export function compareSchemes(
  before: SchemeContent,
  after: SchemeContent,
): readonly SchemeDifference[] {
  return [...changedFields(before, after, []), ...compareParts(before.sources, after.sources, [])];
}

function compareParts(
  before: readonly Part[],
  after: readonly Part[],
  parent: Path,
): readonly SchemeDifference[] {
  const keysBefore = before.map(({ key }) => key);
  const keysAfter = after.map(({ key }) => key);
  const stayedBefore = keysBefore.filter((key) => keysAfter.includes(key));
  const stayedAfter = keysAfter.filter((key) => keysBefore.includes(key));
  const hasMoved = stayedBefore.join() !== stayedAfter.join();
  return [
    ...before
      .filter(({ key }) => !keysAfter.includes(key))
      .map(({ key }) => ({ kind: 'removed' as const, path: [...parent, key] })),
    ...after.flatMap((part): readonly SchemeDifference[] => {
      const path = [...parent, part.key];
      const earlier = before.find(({ key }) => key === part.key);
      if (earlier === undefined) return [{ kind: 'added', path }];
      return [
        ...changedFields(earlier, part, path),
        ...compareParts(childrenOf(earlier), childrenOf(part), path),
      ];
    }),
    ...(hasMoved ? [{ kind: 'moved' as const, path: parent }] : []),
  ];
}

function childrenOf(part: Part): readonly Part[] {
  if ('dimensions' in part) return part.dimensions;
  return 'indicators' in part ? part.indicators : [];
}

function changedFields(
  before: SchemeContent | Part,
  after: SchemeContent | Part,
  path: Path,
): readonly SchemeDifference[] {
  return comparedFields
    .filter((field) => textOf(before, field) !== textOf(after, field))
    .map((field) => ({ kind: 'changed', path, field }));
}

function textOf(part: SchemeContent | Part, field: ComparedField): string {
  const value: unknown = Reflect.get(part, field);
  return JSON.stringify(value) ?? '';
}
