import type { Place } from '../domain/place';
import type { Translate } from '../text/translate';

/** What is wrong with a place and what to do about it; null where a store may lie. */
export function placeWords(place: Place, t: Translate): string | null {
  if (place.kind === 'local') return null;
  const happened =
    place.kind === 'sync' ? t('place.sync', { product: place.product }) : t(`place.${place.kind}`);
  return t('place.warning', { happened, next: t('place.next') });
}
