import { useText, type Text } from '@renderer/text/useText';
import type { Value } from '@shared/domain/value';
import { TextInput } from '@mantine/core';
import { useEffect, useRef, useState, type KeyboardEvent } from 'react';
import { isPicked, pointsOf } from './ratingKeys';
import styles from './RatingGrid.module.css';
import type { ReviewItem } from './reviewItems';

interface RatingRowProps {
  readonly item: ReviewItem;
  readonly value: Value;
  readonly isFailed: boolean;
  readonly isActive: boolean;
  readonly isReadOnly: boolean;
  readonly onActivate: () => void;
  readonly onRate: (value: Value) => void;
}

/** One item: its points as buttons, and what the chosen point means. */
export function RatingRow(props: RatingRowProps) {
  const { item, value, isActive, isReadOnly } = props;
  const { t, localText } = useText();
  const row = useRef<HTMLDivElement>(null);
  const name = localText(item.indicator.name);

  useEffect(() => {
    const grid = row.current?.closest('[role="grid"]');
    if (!isActive || grid?.contains(document.activeElement) !== true) return;
    if (row.current?.contains(document.activeElement) === true) return;
    row.current?.focus({ preventScroll: true });
    row.current?.scrollIntoView({ block: 'nearest' });
  }, [isActive]);

  return (
    <div
      ref={row}
      role="row"
      tabIndex={isActive ? 0 : -1}
      className={styles['row']}
      data-active={isActive || undefined}
      data-failed={props.isFailed || undefined}
      aria-label={t('review.entry.announce', { item: name, value: valueWords(value, t) })}
      onFocus={props.onActivate}
      onKeyDown={moveBetweenPoints}
    >
      <span className={styles['number']}>{item.number}</span>
      <span role="rowheader" className={styles['name']}>
        {name}
      </span>
      <div role="gridcell">
        <div role="radiogroup" aria-label={name} className={styles['points']}>
          {isPicked(item.scale) ? (
            pointsOf(item.scale).map((point) => (
              <Point
                key={point}
                label={String(point)}
                title={pointWords(item, point, { localText })}
                isChosen={value.kind === 'given' && value.value === String(point)}
                isReadOnly={isReadOnly}
                onChoose={() => props.onRate({ kind: 'given', value: String(point) })}
              />
            ))
          ) : (
            <TypedPoint {...props} key={value.kind === 'given' ? value.value : value.kind} />
          )}
          <Point
            label={t('review.entry.notApplicableKey')}
            title={t('review.entry.notApplicable')}
            isChosen={value.kind === 'notApplicable'}
            isReadOnly={isReadOnly}
            isSpecial
            onChoose={() => props.onRate({ kind: 'notApplicable' })}
          />
        </div>
      </div>
      <span className={styles['words']}>
        {props.isFailed && (
          <strong className={styles['unsaved']}>{t('review.entry.notSaved')}</strong>
        )}
        <ChosenWords {...props} />
      </span>
    </div>
  );
}

function ChosenWords({ item, value, isActive, isReadOnly }: RatingRowProps) {
  const { t, localText } = useText();
  const { scale, indicator } = item;
  if (value.kind !== 'given') {
    if (value.kind === 'blank' && isActive && !isReadOnly) {
      return t('review.entry.rateHere', { from: scale.min, to: scale.max });
    }
    return valueWords(value, t);
  }
  const index = Number(value.value) - scale.min;
  const word = scale.words?.[index];
  const anchor = indicator.basis.kind === 'rating' ? indicator.basis.anchors?.[index] : undefined;
  return (
    <>
      {word !== undefined && <strong>{localText(word)}</strong>}
      {anchor !== undefined && <span title={localText(anchor)}>{localText(anchor)}</span>}
    </>
  );
}

interface PointProps {
  readonly label: string;
  readonly title: string;
  readonly isChosen: boolean;
  readonly isReadOnly: boolean;
  readonly isSpecial?: boolean;
  readonly onChoose: () => void;
}

function Point({ label, title, isChosen, isReadOnly, isSpecial, onChoose }: PointProps) {
  return (
    <button
      type="button"
      role="radio"
      aria-checked={isChosen}
      aria-label={title}
      title={title}
      tabIndex={-1}
      disabled={isReadOnly}
      className={styles['point']}
      data-chosen={isChosen || undefined}
      data-special={isSpecial || undefined}
      onClick={onChoose}
    >
      {label}
    </button>
  );
}

function TypedPoint({ item, value, isReadOnly, onRate }: RatingRowProps) {
  const { t, localText } = useText();
  const { min, max } = item.scale;
  const stored = value.kind === 'given' ? value.value : '';
  const [typed, setTyped] = useState(stored);
  const isWrong = typed !== '' && !isOnScale(typed, min, max);

  function keep() {
    if (typed === stored || isWrong) return;
    onRate(typed === '' ? { kind: 'blank' } : { kind: 'given', value: typed });
  }

  return (
    <TextInput
      size="xs"
      className={styles['typed'] ?? ''}
      inputMode="numeric"
      aria-label={t('review.entry.typedLabel', { name: localText(item.indicator.name) })}
      placeholder={t('review.entry.typed', { from: min, to: max })}
      value={typed}
      error={isWrong && t('review.entry.typed', { from: min, to: max })}
      disabled={isReadOnly}
      onChange={(event) => setTyped(event.currentTarget.value.trim())}
      onBlur={keep}
      onKeyDown={(event) => {
        if (event.key === 'Enter' && !event.ctrlKey) keep();
      }}
    />
  );
}

function isOnScale(typed: string, min: number, max: number): boolean {
  return /^\d{1,3}$/.test(typed) && Number(typed) >= min && Number(typed) <= max;
}

/** The value of an item in words, as assistive technology announces it. */
function valueWords(value: Value, t: Text['t']): string {
  if (value.kind === 'given') return t('review.entry.points', { value: value.value });
  return t(`review.entry.${value.kind}`);
}

function pointWords(item: ReviewItem, point: number, { localText }: Pick<Text, 'localText'>) {
  const word = item.scale.words?.[point - item.scale.min];
  return word === undefined ? String(point) : `${point} ${localText(word)}`;
}

/** Right and left reach every point of every scale; Enter or Space then chooses it. */
function moveBetweenPoints(event: KeyboardEvent<HTMLElement>) {
  const step = { ArrowRight: 1, ArrowLeft: -1 }[event.code];
  if (step === undefined || event.target instanceof HTMLInputElement) return;
  event.preventDefault();
  const row = event.currentTarget;
  const points = [...row.querySelectorAll<HTMLElement>('[role="radio"]')];
  const index = points.findIndex((point) => point === document.activeElement);
  if (index + step >= points.length) return;
  (points[index + step] ?? row).focus();
}
