import { unreachable } from '../base/unreachable';
import { sameInEveryLocale, type LocalText } from '../domain/locale';
import type { Method } from '../domain/method';
import type {
  Basis,
  Dimension,
  Indicator,
  Scale,
  SchemeContent,
  Source,
  SourceKey,
} from '../domain/scheme';
import { changeDimension, changeSiblings, changeSource, findSource, type Path } from './siblings';

/** The scheme without the part at a path, and everything below it. */
export function removePart(content: SchemeContent, path: Path): SchemeContent {
  return changeSiblings(content, path.slice(0, -1), (parts) =>
    parts.filter(({ key }) => key !== path.at(-1)),
  );
}

/** The part at a path one place up (−1) or down (1) among its siblings; the ends stay where they are. */
export function movePart(content: SchemeContent, path: Path, by: -1 | 1): SchemeContent {
  return changeSiblings(content, path.slice(0, -1), (parts) => {
    const from = parts.findIndex(({ key }) => key === path.at(-1));
    const to = from + by;
    const [part, other] = [parts[from], parts[to]];
    if (part === undefined || other === undefined) return parts;
    return parts.map((each, place) => (place === from ? other : place === to ? part : each));
  });
}

/** A source that the scheme does not have yet, with weight 0 and nothing in it. */
export function addSource(content: SchemeContent, key: SourceKey): SchemeContent {
  const source: Source = { key, weight: '0', dimensions: [] };
  return { ...content, sources: [...content.sources, source] };
}

/** A new dimension with weight 0 at the end of a source, and the path to it. */
export function addDimension(
  content: SchemeContent,
  path: Path,
  name: LocalText,
): readonly [SchemeContent, Path] {
  const taken = findSource(content, path)?.dimensions.map((each) => each.key) ?? [];
  const key = freeKey('dimension', taken);
  const dimension: Dimension = { key, name, weight: '0', indicators: [] };
  const changed = changeSource(content, path, (source) => ({
    ...source,
    dimensions: [...source.dimensions, dimension],
  }));
  return [changed, [...path, key]];
}

/**
 * An indicator with weight 0 at the end of a dimension, and the path to it. Its key stays unless
 * the source has it already: ratings are kept by the key of the indicator inside a source.
 */
export function addIndicator(
  content: SchemeContent,
  path: Path,
  indicator: Omit<Indicator, 'weight'>,
): readonly [SchemeContent, Path] {
  const taken = (findSource(content, path)?.dimensions ?? []).flatMap(({ indicators }) =>
    indicators.map((each) => each.key),
  );
  const key = freeKey(indicator.key, taken);
  const changed = changeDimension(content, path, (dimension) => ({
    ...dimension,
    indicators: [...dimension.indicators, { ...indicator, key, weight: '0' }],
  }));
  return [changed, [...path, key]];
}

/**
 * An indicator with nothing in it yet, of the kind that its source usually has, under a key that
 * nothing in the scheme has.
 */
export function emptyIndicator(
  content: SchemeContent,
  source: SourceKey,
  name: LocalText,
): Omit<Indicator, 'weight'> {
  const key = freeKey(
    'indicator',
    indicatorsOf(content).map((each) => each.key),
  );
  return {
    key,
    name,
    definition: sameInEveryLocale(''),
    basis: emptyBasis(usualKind(source), key),
  };
}

function usualKind(source: SourceKey): Basis['kind'] {
  if (source === 'customer') return 'survey';
  return source === 'measurement' ? 'measurement' : 'rating';
}

/** What an indicator is scored from, still to be filled; `key` also names what is measured. */
export function emptyBasis(kind: Basis['kind'], key: string): Basis {
  const scale: Scale = { min: 1, max: 5, conversion: { kind: 'pomp' } };
  switch (kind) {
    case 'rating':
      return { kind, scale };
    case 'survey':
      return { kind, questions: [], scale };
    case 'measurement':
      return {
        kind,
        measure: key,
        unit: 'percent',
        target: sameInEveryLocale(''),
        method: emptyMethod('linear'),
      };
    case 'events':
      return { kind, method: { type: 'events', base: '100', floor: '0', cap: '100', events: {} } };
    default:
      return unreachable(kind);
  }
}

/** A method with the numbers that are usual and those that depend on the shop left empty. */
export function emptyMethod(type: Method['type']): Method {
  switch (type) {
    case 'linear':
      return {
        type,
        direction: 'higher',
        anchors: [
          { x: '', s: '60' },
          { x: '', s: '100' },
        ],
      };
    case 'ratio':
      return { type, direction: 'higher', target: '', floor: '0', cap: '100' };
    case 'slope':
      return {
        type,
        direction: 'higher',
        target: '',
        base: '100',
        unit: '1',
        plusPerUnit: '0',
        minusPerUnit: '',
        partial: 'proportional',
        floor: '0',
        cap: '100',
      };
    case 'bands':
      return {
        type,
        bands: [
          { min: '', max: null, minIncl: true, maxIncl: false, score: '100' },
          { min: null, max: '', minIncl: true, maxIncl: false, score: '0' },
        ],
      };
    default:
      return unreachable(type);
  }
}

function indicatorsOf(content: SchemeContent): readonly Indicator[] {
  return content.sources.flatMap(({ dimensions }) =>
    dimensions.flatMap(({ indicators }) => indicators),
  );
}

/** The key itself, or with the first number that nobody has. */
function freeKey(wanted: string, taken: readonly string[]): string {
  if (!taken.includes(wanted)) return wanted;
  for (let number = 2; ; number += 1) {
    const key = `${wanted.slice(0, 36)}${number}`;
    if (!taken.includes(key)) return key;
  }
}
