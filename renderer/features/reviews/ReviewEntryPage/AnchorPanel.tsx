import { useText } from '@renderer/text/useText';
import { Panel } from '@renderer/ui/Panel';
import styles from './AnchorPanel.module.css';
import { isPicked, pointsOf } from './ratingKeys';
import type { ReviewItem } from './reviewItems';

interface AnchorPanelProps {
  readonly item: ReviewItem;
  readonly source: string;
}

/** What each point of the item in hand looks like in daily work, best first. */
export function AnchorPanel({ item, source }: AnchorPanelProps) {
  const { t, localText } = useText();
  const { indicator, scale, number, share } = item;
  const anchors = indicator.basis.kind === 'rating' ? (indicator.basis.anchors ?? []) : [];
  const words = scale.words ?? [];
  const hasWords = anchors.length + words.length > 0;
  return (
    <Panel
      title={localText(indicator.name)}
      note={t('review.entry.position', { number, source, share })}
    >
      <p className={styles['definition']}>{localText(indicator.definition)}</p>
      {hasWords && isPicked(scale) ? (
        <ul className={styles['anchors']}>
          {pointsOf(scale)
            .map((point, index) => ({ point, word: words[index], anchor: anchors[index] }))
            .toReversed()
            .map(({ point, word, anchor }) => (
              <li key={point}>
                <kbd>{point}</kbd>
                <strong>{word !== undefined && localText(word)}</strong>
                <span>{anchor !== undefined && localText(anchor)}</span>
              </li>
            ))}
        </ul>
      ) : (
        <p className={styles['definition']}>{t('review.entry.noAnchors')}</p>
      )}
    </Panel>
  );
}
