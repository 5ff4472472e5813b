import type { Source } from '../domain/scheme';
import type { IndicatorScore, SourceScore } from '../scoring/scoreTree';
import type { Translate } from '../text/translate';

/** Why indicators of one source have no score, in one or two words. */
export function missingReason(
  t: Translate,
  indicators: readonly IndicatorScore[],
  source: SourceScore,
): string {
  if (source.status === 'insufficientResponses') return t('sheet.missing.tooFew');
  if (indicators.some(({ score }) => score !== null)) return t('sheet.missing.incomplete');
  if (indicators.some(({ status }) => status === 'outOfRange'))
    return t('sheet.missing.outOfRange');
  const reasons = new Set(indicators.map(({ input }) => reasonOf(t, input)));
  const [reason] = reasons;
  return reasons.size === 1 && reason !== undefined ? reason : t('sheet.missing.incomplete');
}

/** Why a whole source does not count, with the number of responses it would need. */
export function missingSourceReason(t: Translate, source: SourceScore, content: Source): string {
  if (source.status === 'insufficientResponses' && content.minimumResponses !== undefined) {
    return t('sheet.missing.insufficientResponses', {
      number: source.count,
      needed: content.minimumResponses,
    });
  }
  return missingReason(
    t,
    source.dimensions.flatMap((dimension) => dimension.indicators),
    source,
  );
}

function reasonOf(t: Translate, input: IndicatorScore['input']): string {
  if (input.kind === 'measurement' || input.kind === 'events') return t('sheet.missing.noData');
  if (input.kind === 'survey') return t('sheet.missing.noAnswer');
  if (input.declined > 0 && input.notApplicable + input.blank === 0) {
    return t('sheet.missing.declined');
  }
  if (input.notApplicable > 0 && input.declined + input.blank === 0) {
    return t('sheet.missing.notApplicable');
  }
  return input.blank > 0 ? t('sheet.missing.blank') : t('sheet.missing.noReview');
}
