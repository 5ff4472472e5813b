import type { HeadingClaim } from './findColumnUse';
import type { Heading } from './heading';
import { aspectOf, isCodeHeading, questionKeyFor } from './heading';
import { profileAnswers } from './profileAnswers';
import type { AnswerProfile } from './profileAnswers';
import { wordKey } from './normaliseText';
import type { ColumnMapping, ColumnReason, Confidence } from './recognition';
import type { TableShape } from './shapes/tableShape';
import { cellText } from './table';
import type { Cell } from './table';

/** Headings that count or describe something and are therefore no rating, whatever the numbers. */
const plainNumberWords =
  /年龄|年齡|次数|次數|数量|數量|金额|金額|价格|價格|时长|時長|工龄|年份|第几|月份|编码|代码|\bage\b|\d?age$|count|amount|price|duration|tenure|progress|seed|page|num$|id$|code|weight|latitude|longitude|location accuracy|^accuracy$|zip|gender|income|incme|gate|date|day|lang|flight|strata|peak|method|time|home|status|collector|\brank\b|排序|排名|名次/iu;
/** A worded question that no list knows has a few answers that come again and again. */
const worded = { fewest: 3, most: 8, answers: 10 } as const;
const ratingWords =
  /评价|評價|满意|滿意|打分|评分|評分|感受|\brate\b|rating|satisf|how (?:was|were|good)/iu;

/** The column as a question and how many ways of answering it has; null if it holds no ratings. */
export function mapQuestion(
  base: ColumnMapping,
  heading: Heading,
  cells: readonly Cell[],
  shape: TableShape,
  claim: HeadingClaim | null,
): { readonly mapping: ColumnMapping; readonly steps: number } | null {
  if (heading.text === '') return null;
  const aspect = aspectOf(heading);
  const { key, isKnown, isSure } = askedBy(heading, aspect);
  const profile = profileAnswers(cells.map(cellText), heading.text, key === 'recommend');
  // Numbers under "who served you" are the numbers of people, not ratings of them.
  if (!isKnown && claim?.use.startsWith('employee') === true) return null;
  // "很好" under "other suggestions" is a comment, however often it stands there.
  if (!isKnown && claim?.use === 'comment' && !ratingWords.test(heading.text)) return null;
  const isEmpty = cells.length > 0 && profile.answered === 0;
  if (!isEmpty && !isRating(profile, heading, isKnown)) {
    const unranked =
      claim === null ? unrankedQuestion(base, heading, key, profile, isKnown && isSure) : null;
    return unranked === null ? null : { mapping: unranked, steps: profile.distinct };
  }
  if (isEmpty && !isKnown) return null;
  const [confidence, reason] = certainty();
  const mapping: ColumnMapping = {
    ...base,
    use: 'question',
    questionKey: key,
    questionText: heading.item,
    scale: profile.scale ?? { min: 1, max: 5 },
    isReversed: profile.isReversed,
    words: profile.words,
    noAnswers: profile.noAnswers,
    aspect,
    confidence,
    reason,
  };
  return { mapping, steps: profile.distinct };

  function certainty(): readonly [Confidence, ColumnReason] {
    if (shape.writesOptionNumbers && profile.isBare && key !== 'recommend') {
      return ['low', 'optionNumbers'];
    }
    if (isEmpty || profile.scale === null) return ['low', 'scaleUnclear'];
    if (profile.reason !== null) return ['low', profile.reason];
    if (!isKnown && isCodeHeading(heading)) return ['low', 'questionCodes'];
    if (isKnown) return [isSure ? 'high' : 'low', isSure ? 'headerKnown' : 'headerSimilar'];
    return [profile.isBare ? 'low' : 'high', 'valuesLikeRatings'];
  }
}

/** What is expected of a service is no answer about it and never takes the key of one. */
function askedBy(heading: Heading, aspect: ColumnMapping['aspect']) {
  const asked = questionKeyFor(heading);
  if (aspect !== 'expectation') return asked;
  return { key: `q:${wordKey(heading.item).slice(0, 80)}`, isKnown: false, isSure: false };
}

function isRating(profile: AnswerProfile, heading: Heading, isKnown: boolean): boolean {
  if (profile.readableShare < (isKnown ? 0.6 : 0.8)) return false;
  if (isKnown) return profile.scale !== null || (profile.isBare && profile.distinct <= 2);
  if (profile.scale === null || profile.isBinary) return false;
  // Whatever its words count elsewhere, a part of a grid is rated.
  const isInGrid = heading.item !== heading.text && heading.text.endsWith(']');
  return !profile.isBare || isInGrid || !plainNumberWords.test(heading.text);
}

/**
 * A worded scale that no list can rank: left out until the user says what its answers are worth.
 * null for free text and for questions that nothing announces as a rating.
 */
function unrankedQuestion(
  base: ColumnMapping,
  heading: Heading,
  key: string,
  profile: AnswerProfile,
  isKnown: boolean,
): ColumnMapping | null {
  const { distinct, answered, words, noAnswers } = profile;
  const isWorded =
    distinct >= worded.fewest && distinct <= worded.most && answered >= worded.answers;
  const isAnnounced = isKnown || ratingWords.test(heading.text);
  if (!isWorded || !isAnnounced || words.length < distinct) return null;
  return {
    ...base,
    questionKey: key,
    questionText: heading.item,
    scale: { min: 1, max: distinct },
    words,
    noAnswers,
    confidence: 'low',
    reason: 'wordsUnclear',
  };
}
