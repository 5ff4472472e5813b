import { useText } from '@renderer/text/useText';
import type { ReviewEntry } from '@shared/contract/review';
import type { Value } from '@shared/domain/value';
import { formatShare } from '@shared/text/formatNumber';
import { divide, parseFraction, sum } from '@shared/base/fraction';
import type { KeyboardEvent, Ref } from 'react';
import { readRatingKey } from './ratingKeys';
import styles from './RatingGrid.module.css';
import { RatingRow } from './RatingRow';
import { isBlank, type ReviewItem } from './reviewItems';

interface RatingGridProps {
  readonly gridRef: Ref<HTMLDivElement>;
  readonly label: string;
  readonly dimensions: ReviewEntry['dimensions'];
  readonly items: readonly ReviewItem[];
  readonly values: Readonly<Record<string, Value>>;
  readonly failedKeys: readonly string[];
  readonly activeNumber: number;
  readonly isReadOnly: boolean;
  readonly onActivate: (number: number) => void;
  readonly onRate: (item: ReviewItem, value: Value) => void;
  readonly onComment: () => void;
  readonly onPerson: (to: 'previous' | 'next') => void;
}

/** All items of one review; digits rate the item that has the focus and move on. */
export function RatingGrid(props: RatingGridProps) {
  const { items, values, activeNumber, isReadOnly } = props;
  const { t, localText } = useText();
  const all = sum(props.dimensions.map(({ weight }) => parseFraction(weight)));

  function moveTo(number: number) {
    props.onActivate(Math.min(items.length, Math.max(1, number)));
  }

  function move(to: 'previous' | 'next' | 'first' | 'last' | 'nextBlank') {
    if (to === 'first') return moveTo(1);
    if (to === 'last') return moveTo(items.length);
    if (to !== 'nextBlank') return moveTo(activeNumber + (to === 'next' ? 1 : -1));
    const blank = items.find(
      ({ number, indicator }) => number > activeNumber && isBlank(values[indicator.key]),
    );
    if (blank !== undefined) moveTo(blank.number);
  }

  function onKeyDown(event: KeyboardEvent<HTMLDivElement>) {
    const item = items[activeNumber - 1];
    if (item === undefined || event.target instanceof HTMLInputElement) return;
    const key = readRatingKey(
      {
        code: event.code,
        ctrlKey: event.ctrlKey,
        altKey: event.altKey,
        metaKey: event.metaKey,
        isComposing: event.nativeEvent.isComposing,
      },
      item.scale,
    );
    if (key === null) return;
    event.preventDefault();
    if (key.kind === 'move') move(key.to);
    else if (key.kind === 'person') props.onPerson(key.to);
    else if (key.kind === 'comment') props.onComment();
    else if (!isReadOnly) {
      props.onRate(item, key.kind === 'clear' ? { kind: 'blank' } : key.value);
      if (key.kind === 'rate') move('next');
    }
  }

  return (
    <div
      ref={props.gridRef}
      role="grid"
      aria-label={props.label}
      aria-readonly={isReadOnly}
      className={styles['grid']}
      onKeyDown={onKeyDown}
    >
      {props.dimensions.map((dimension) => (
        <div key={dimension.key} role="rowgroup" aria-label={localText(dimension.name)}>
          <div className={styles['dimension']}>
            <strong>{localText(dimension.name)}</strong>
            <span>
              {t('review.entry.weight', {
                weight: formatShare(divide(parseFraction(dimension.weight), all)),
              })}
            </span>
          </div>
          {items
            .filter(({ dimensionKey }) => dimensionKey === dimension.key)
            .map((item) => (
              <RatingRow
                key={item.indicator.key}
                item={item}
                value={values[item.indicator.key] ?? { kind: 'blank' }}
                isFailed={props.failedKeys.includes(item.indicator.key)}
                isActive={item.number === activeNumber}
                isReadOnly={isReadOnly}
                onActivate={() => props.onActivate(item.number)}
                onRate={(value) => props.onRate(item, value)}
              />
            ))}
        </div>
      ))}
    </div>
  );
}
