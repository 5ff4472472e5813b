import { useText } from '@renderer/text/useText';
import type { ReviewSource } from '@shared/domain/scheme';
import type { Value } from '@shared/domain/value';
import type { ReviewItem } from '../ReviewEntryPage/reviewItems';
import styles from './ReviewGridPage.module.css';

interface NameBoxProps {
  readonly name: string;
  readonly item: ReviewItem;
  readonly source: ReviewSource;
  readonly value: Value;
}

/** Which cell the cursor is on, and what its value looks like in daily work. */
export function NameBox({ name, item, source, value }: NameBoxProps) {
  const { t, localText } = useText();
  const { indicator, scale, share } = item;
  const place = value.kind === 'given' ? Number(value.value) - scale.min : -1;
  const word = scale.words?.[place];
  const anchor = indicator.basis.kind === 'rating' ? indicator.basis.anchors?.[place] : undefined;
  const plain = value.kind === 'given' ? value.value : t(`review.entry.${value.kind}`);
  return (
    <div className={styles['nameBox']} aria-live="polite">
      <span className={styles['place']}>
        {name} · {localText(indicator.name)}
      </span>
      <strong>{plain}</strong>
      {word !== undefined && <strong>{localText(word)}</strong>}
      {anchor !== undefined && <span>{localText(anchor)}</span>}
      <span className={styles['share']}>
        {t('review.grid.share', { source: t(`source.${source}`), share })}
      </span>
    </div>
  );
}
