import { useCommand } from '@renderer/api/useCommand';
import { useText } from '@renderer/text/useText';
import type { PointsCell } from '@shared/contract/courseTest';
import { readPoints } from '@shared/domain/courseTest';
import { useId, useState, type KeyboardEvent } from 'react';
import styles from './CourseGrid.module.css';

interface PointsFieldProps {
  /** Which points, and what the store holds. */
  readonly cell: PointsCell;
  readonly label: string;
}

/** Points of one test: kept on leaving the field or on Enter; what cannot be read stays and says so. */
export function PointsField({ cell, label }: PointsFieldProps) {
  const { t } = useText();
  const save = useCommand('courseTest.save');
  const faultId = useId();
  const stored = cell.points ?? '';
  const [typed, setTyped] = useState(stored);
  const [known, setKnown] = useState(stored);
  if (known !== stored) {
    // The store has other points now, so they replace what the field shows.
    setKnown(stored);
    setTyped(stored);
  }
  const found = readPoints(typed);
  const isWrong = found.kind === 'wrong';
  const problem = isWrong ? t('courseTest.wrong') : save.error && t('courseTest.notSaved');

  function keep() {
    const points = found.kind === 'points' ? found.points : null;
    if (isWrong || points === cell.points) return;
    save.mutate({ cells: [{ ...cell, points }] });
  }

  function move(event: KeyboardEvent<HTMLInputElement>) {
    if (event.nativeEvent.isComposing) return;
    const isUp = event.key === 'ArrowUp' || (event.key === 'Enter' && event.shiftKey);
    if (!isUp && event.key !== 'Enter' && event.key !== 'ArrowDown') return;
    event.preventDefault();
    const next = fieldBeside(event.currentTarget, isUp ? -1 : 1);
    // Leaving the field keeps it; where there is no other, Enter does.
    if (next !== undefined) next.focus();
    else if (event.key === 'Enter') keep();
  }

  return (
    <>
      <input
        className={styles['input']}
        inputMode="decimal"
        data-field={`${cell.kind} ${cell.time}`}
        aria-label={label}
        aria-invalid={problem !== null}
        aria-describedby={problem === null ? undefined : faultId}
        value={typed}
        onChange={(event) => setTyped(event.currentTarget.value)}
        // As in a spreadsheet: typing replaces the cell.
        onFocus={(event) => event.currentTarget.select()}
        onBlur={keep}
        onKeyDown={move}
      />
      {problem !== null && (
        <span id={faultId} role="alert" className={styles['fault']}>
          {problem}
        </span>
      )}
    </>
  );
}

/** The same field of the row above or below. */
function fieldBeside(input: HTMLInputElement, step: number): HTMLInputElement | undefined {
  const fields = input
    .closest('table')
    ?.querySelectorAll<HTMLInputElement>(`[data-field="${input.dataset['field'] ?? ''}"]`);
  const column = [...(fields ?? [])];
  return column[column.indexOf(input) + step];
}
