import type { Cycle } from '../domain/cycle';
import type { Translate } from '../text/translate';

/** A cycle as sheets print it: both days and the kind. */
export function cycleText(
  t: Translate,
  { kind, startsOn, endsOn }: Pick<Cycle, 'kind' | 'startsOn' | 'endsOn'>,
): string {
  return t('sheet.cycle', { startsOn, endsOn, kind: t(`sheet.cycleKind.${kind}`) });
}

/** `2026-11` → `202611`; a quarter or year carries its kind, so that numbers never repeat. */
export function cycleNumber({ kind, startsOn }: Pick<Cycle, 'kind' | 'startsOn'>): string {
  const month = startsOn.slice(0, 7).replace('-', '');
  return kind === 'month' ? month : `${month}${kind === 'quarter' ? 'Q' : 'Y'}`;
}
