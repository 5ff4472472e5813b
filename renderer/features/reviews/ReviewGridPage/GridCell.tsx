import { useText } from '@renderer/text/useText';
import type { Value } from '@shared/domain/value';
import { useState, type FocusEvent, type KeyboardEvent } from 'react';
import { isPicked } from '../ReviewEntryPage/ratingKeys';
import type { ReviewItem } from '../ReviewEntryPage/reviewItems';
import { readCell } from './planRatings';
import styles from './ReviewGridPage.module.css';

export type Direction = 'left' | 'right' | 'up' | 'down';

interface GridCellProps {
  readonly place: { readonly row: number; readonly column: number };
  readonly label: string;
  readonly item: ReviewItem;
  readonly value: Value;
  readonly isReadOnly: boolean;
  readonly onActivate: () => void;
  readonly onRate: (value: Value) => void;
  readonly onMove: (to: Direction) => void;
}

const arrows: Readonly<Record<string, Direction>> = {
  ArrowLeft: 'left',
  ArrowRight: 'right',
  ArrowUp: 'up',
  ArrowDown: 'down',
};

/** One rating as a cell of a spreadsheet: typing replaces it, Enter goes down, Tab to the right. */
export function GridCell(props: GridCellProps) {
  const { place, item, value, isReadOnly, onRate, onMove } = props;
  const { t } = useText();
  const [typed, setTyped] = useState<string | null>(null);
  const read = typed === null ? value : readCell(typed, item.scale);
  const marks = { notApplicable: 'N', declined: 'D', blank: '' } as const;
  const shown = value.kind === 'given' ? value.value : marks[value.kind];

  function finish(): void {
    if (typed === null || read === null) return;
    setTyped(null);
    onRate(read);
  }

  function change(text: string): void {
    const found = readCell(text, item.scale);
    if (found !== null && found.kind !== 'blank' && isAtOnce(text, item)) {
      setTyped(null);
      onRate(found);
      onMove('right');
    } else setTyped(text);
  }

  function onKeyDown(event: KeyboardEvent<HTMLInputElement>): void {
    if (event.nativeEvent.isComposing || event.altKey || event.metaKey || event.ctrlKey) return;
    const input = event.currentTarget;
    const arrow = arrows[event.key];
    if (event.key === 'Enter') {
      event.preventDefault();
      finish();
      onMove(event.shiftKey ? 'up' : 'down');
    } else if (arrow !== undefined) {
      event.preventDefault();
      finish();
      onMove(arrow);
    } else if (event.key === 'F2') {
      event.preventDefault();
      input.setSelectionRange(input.value.length, input.value.length);
    } else if (event.key === 'Escape') setTyped(null);
    else if (!isReadOnly && typed === null && ['Delete', 'Backspace'].includes(event.key)) {
      event.preventDefault();
      onRate({ kind: 'blank' });
    }
  }

  return (
    <input
      className={styles['cell']}
      data-cell={`${place.row} ${place.column}`}
      data-low={isLow(read, item) || undefined}
      aria-label={props.label}
      aria-invalid={read === null}
      title={read === null ? t('review.grid.fault.notOnScale') : undefined}
      inputMode="numeric"
      readOnly={isReadOnly}
      value={typed ?? shown}
      onFocus={(event: FocusEvent<HTMLInputElement>) => {
        event.currentTarget.select();
        props.onActivate();
      }}
      onBlur={finish}
      onChange={(event) => change(event.currentTarget.value)}
      onKeyDown={onKeyDown}
    />
  );
}

/** One key says it all, unless a further digit could follow. */
function isAtOnce(text: string, { scale }: ReviewItem): boolean {
  if (/^\D$/u.test(text)) return true;
  return isPicked(scale) && (text.length > 1 || Number(text) * 10 > scale.max);
}

function isLow(value: Value | null, { scale }: ReviewItem): boolean {
  if (value?.kind !== 'given' || !isPicked(scale)) return false;
  return Number(value.value) - scale.min < (scale.max - scale.min) / 2;
}
