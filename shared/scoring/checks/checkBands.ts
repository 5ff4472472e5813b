import { compare, parseFraction, type Fraction } from '@shared/base/fraction';
import type { MeasurementBasis } from '@shared/domain/scheme';
import { measuredRange } from '../measuredRange';
import type { SchemeFinding } from '../schemeFinding';

type Bands = Extract<MeasurementBasis['method'], { type: 'bands' }>['bands'];
type Band = Bands[number];
type Found = Pick<SchemeFinding, 'code' | 'values'>;

/**
 * Whether the bands are a partition of the range in which the measurement can lie: walks over it
 * from its low end; each band must begin where the last one ended. Source: measurement spec 1.1.
 */
export function checkBands(bands: Bands, unit: MeasurementBasis['unit']): readonly Found[] {
  const empty = bands.filter(isEmpty);
  if (empty.length > 0) {
    return empty.map(({ min, max }) => ({
      code: 'bandEmpty',
      values: { from: min ?? '', to: max ?? '' },
    }));
  }
  const sorted = bands.toSorted(compareStart);
  const first = sorted[0];
  const last = sorted.at(-1);
  if (first === undefined || last === undefined) return [];
  const { lowest, highest } = measuredRange(unit);
  const findings: Found[] = [];
  if (!reachesDown(first, lowest)) findings.push(gap(null, first.min));
  sorted.slice(1).forEach((band, place) => {
    const below = sorted[place];
    if (below === undefined) return;
    const found = meeting(below, band);
    if (found === 'gap') findings.push(gap(below.max, band.min));
    if (found === 'overlap') {
      const values = { from: band.min ?? '', to: below.max ?? '' };
      findings.push({ code: 'bandsOverlap', values });
    }
  });
  if (!reachesUp(last, highest)) findings.push(gap(last.max, null));
  return findings;
}

/** A band that no value can lie in. */
function isEmpty(band: Band): boolean {
  if (band.min === null || band.max === null) return false;
  const order = compare(parseFraction(band.min), parseFraction(band.max));
  return order > 0 || (order === 0 && !(includesMinimum(band) && includesMaximum(band)));
}

function meeting(below: Band, above: Band): 'gap' | 'overlap' | 'exact' {
  if (below.max === null || above.min === null) return 'overlap';
  const order = compare(parseFraction(below.max), parseFraction(above.min));
  if (order !== 0) return order < 0 ? 'gap' : 'overlap';
  const holders = Number(includesMaximum(below)) + Number(includesMinimum(above));
  return holders === 1 ? 'exact' : holders === 0 ? 'gap' : 'overlap';
}

function reachesDown(band: Band, lowest: Fraction | null): boolean {
  if (band.min === null) return true;
  if (lowest === null) return false;
  const order = compare(parseFraction(band.min), lowest);
  return order < 0 || (order === 0 && includesMinimum(band));
}

function reachesUp(band: Band, highest: Fraction | null): boolean {
  if (band.max === null) return true;
  if (highest === null) return false;
  const order = compare(parseFraction(band.max), highest);
  return order > 0 || (order === 0 && includesMaximum(band));
}

/** By the lower end; a band that holds its end goes before one that begins just above it. */
function compareStart(a: Band, b: Band): number {
  if (a.min === null || b.min === null) return Number(b.min === null) - Number(a.min === null);
  const order = compare(parseFraction(a.min), parseFraction(b.min));
  return order === 0 ? Number(includesMinimum(b)) - Number(includesMinimum(a)) : order;
}

function includesMinimum({ minIncl = true }: Band): boolean {
  return minIncl;
}

function includesMaximum({ maxIncl = false }: Band): boolean {
  return maxIncl;
}

function gap(from: string | null, to: string | null): Found {
  return { code: 'bandsGap', values: { from: from ?? '', to: to ?? '' } };
}
