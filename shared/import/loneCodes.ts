import { blankMapping, type ColumnDraft } from './columnDraft';
import { isCodeHeading, readHeading } from './heading';
import type { ColumnMapping } from './recognition';
import type { TableShape } from './shapes/tableShape';

/** So many columns of one prefix and scale are a grid of ratings and not a code book. */
const smallestGrid = 3;

/**
 * In a table of coded columns, bare numbers are ratings only in a grid: several columns of one
 * prefix and one scale, on which most steps were chosen. Any other may be a code for anything.
 */
export function withoutLoneCodes(
  drafts: readonly ColumnDraft[],
  shape: TableShape,
): readonly ColumnDraft[] {
  const gridOf = ({ mapping }: ColumnDraft) =>
    [gridPrefix(mapping.header), mapping.scale?.min, mapping.scale?.max].join(' ');
  const isLoose = ({ mapping }: ColumnDraft) =>
    mapping.use === 'question' &&
    mapping.words.length === 0 &&
    mapping.questionKey?.startsWith('q:') === true &&
    isCodeHeading(readHeading(mapping.header));
  const grids = Map.groupBy(drafts.filter(isLoose), gridOf);
  const recommend = shape.id === 'limeSurveyCodes' ? loneTenPoints(drafts.filter(isLoose)) : null;
  return drafts.map((draft) => {
    if (!isLoose(draft)) return draft;
    const isGrid = (grids.get(gridOf(draft))?.length ?? 0) >= smallestGrid;
    const isWide = draft.mapping.scale?.max === 100;
    if (draft === recommend) return { ...draft, mapping: asRecommend(draft.mapping) };
    if (isGrid && !isWide && draft.steps >= smallestGrid + 1) return draft;
    const { index, header, samples } = draft.mapping;
    const mapping = { ...blankMapping(index, header, samples), reason: 'notUnderstood' as const };
    return { ...draft, mapping };
  });
}

/** Answers on 0 to 10 use most of its steps. */
const stepsOfTenPoints = 6;

/** The only coded column on 0 to 10: such a survey asks just one thing in this way. */
function loneTenPoints(drafts: readonly ColumnDraft[]): ColumnDraft | null {
  const [first, ...others] = drafts.filter(
    ({ mapping: { scale }, steps }) => scale?.max === 10 && steps >= stepsOfTenPoints,
  );
  return others.length === 0 ? (first ?? null) : null;
}

function asRecommend(mapping: ColumnMapping): ColumnMapping {
  const scale = { min: 0, max: 10 };
  return {
    ...mapping,
    questionKey: 'recommend',
    scale,
    confidence: 'low',
    reason: 'questionCodes',
  };
}

/** `Q7ART` and `Q7FOOD` have the prefix q7, `Q1` and `Q2` have q, `Q2_1` has q2. */
function gridPrefix(header: string): string {
  const key = header.toLowerCase();
  const numbered = /^([a-z]+\d+)[^\d]/u.exec(key)?.[1];
  return numbered ?? key.replace(/[\W_]*\d*$/u, '');
}
