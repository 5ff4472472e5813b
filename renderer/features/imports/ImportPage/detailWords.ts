import type { ColumnMapping } from '@shared/import/recognition';
import type { Translate } from '@shared/text/translate';
import { isTime } from './columnChoices';

/** How a column is read, in a few words: scale and direction, order of dates, or why it is taken. */
export function detailWords(t: Translate, column: ColumnMapping): string {
  const { use, scale, isReversed, dateOrder, reason, confidence } = column;
  if (use === 'ignored' || confidence === 'low') return t(`import.reason.${reason}`);
  if (scale !== null) {
    const best = isReversed ? scale.min : scale.max;
    return t('mapping.scaleWords', { min: scale.min, max: scale.max, best });
  }
  if (isTime(use) && dateOrder !== null && dateOrder !== 'ymd') {
    return t(`mapping.dateOrder.${dateOrder}`);
  }
  return t(`import.reason.${reason}`);
}
