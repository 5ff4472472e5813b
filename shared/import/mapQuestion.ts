import type { HeadingClaim } from './findColumnUse';
import type { Heading } from './heading';
import { questionKeyFor } from './heading';
import { inferScale } from './inferScale';
import type { ColumnMapping, ColumnReason, Confidence } from './recognition';
import type { TableShape } from './shapes/tableShape';
import { cellText } from './table';
import type { Cell } from './table';

/** Headings that count or describe something and are therefore no rating, whatever the numbers. */
const plainNumberWords =
  /年龄|年齡|次数|次數|数量|數量|金额|金額|价格|價格|时长|時長|工龄|年份|\bage\b|count|amount|price|duration|tenure|progress|seed|page/iu;

/** The column as a question, or null if its answers are no ratings. */
export function mapQuestion(
  base: ColumnMapping,
  heading: Heading,
  cells: readonly Cell[],
  shape: TableShape,
  claim: HeadingClaim | null,
): ColumnMapping | null {
  if (heading.text === '') return null;
  const { key, isKnown, isSure } = questionKeyFor(heading);
  const profile = inferScale(cells.map(cellText), heading.text, key === 'recommend');
  // Bare numbers under "who served you" are the numbers of people, not ratings of them.
  if (!isKnown && profile.isBare && claim?.use.startsWith('employee') === true) return null;
  const isEmpty = cells.length > 0 && profile.answered === 0;
  if (profile.answered > 0 && profile.readableShare < 0.6) return null;
  if (!isKnown && (profile.scale === null || profile.readableShare < 0.8)) return null;
  if (!isKnown && profile.isBare && plainNumberWords.test(heading.text)) return null;
  if (profile.answered > 0 && profile.scale === null) return null;
  const [confidence, reason] = certainty();
  return {
    ...base,
    use: 'question',
    questionKey: key,
    questionText: heading.item,
    scale: profile.scale ?? { min: 1, max: 5 },
    confidence,
    reason,
  };

  function certainty(): readonly [Confidence, ColumnReason] {
    if (shape.writesOptionNumbers && profile.isBare && key !== 'recommend') {
      return ['low', 'optionNumbers'];
    }
    if (isEmpty || !profile.isSure) return ['low', 'scaleUnclear'];
    if (isKnown) return [isSure ? 'high' : 'low', isSure ? 'headerKnown' : 'headerSimilar'];
    return [profile.isBare ? 'low' : 'high', 'valuesLikeRatings'];
  }
}
