import type { Cycle } from '@shared/domain/cycle';
import { unreachable } from '@shared/base/unreachable';
import { formatMonth } from './formatDay';
import type { Text } from './useText';

/** What a cycle is called: by its month, quarter or year, taken from its first day. */
export function cycleName(
  { t, locale }: Pick<Text, 't' | 'locale'>,
  { kind, startsOn }: Pick<Cycle, 'kind' | 'startsOn'>,
): string {
  const year = startsOn.slice(0, 4);
  switch (kind) {
    case 'month':
      return formatMonth(locale, startsOn);
    case 'quarter':
      return t('cycle.name.quarter', {
        year,
        quarter: Math.ceil(Number(startsOn.slice(5, 7)) / 3),
      });
    case 'year':
      return t('cycle.name.year', { year });
    default:
      return unreachable(kind);
  }
}
