import { useCommand } from '@renderer/api/useCommand';
import { useText } from '@renderer/text/useText';
import type { MeasureColumn, MeasurementCell } from '@shared/contract/measurement';
import type { AppraisalId } from '@shared/domain/ids';
import { ActionIcon } from '@mantine/core';
import { IconAlertTriangle, IconRestore } from '@tabler/icons-react';
import { useId, useState, type FocusEvent, type KeyboardEvent } from 'react';
import { checkRatio, checkValue, type Measured, type TypedFault } from './checkTyped';
import styles from './MeasurementGrid.module.css';

interface MeasurementFieldProps {
  readonly appraisalId: AppraisalId;
  readonly employeeName: string;
  readonly column: MeasureColumn;
  readonly cell: MeasurementCell;
}

/** One measured value: typed numbers are saved on leaving the field or on Enter. */
export function MeasurementField({
  appraisalId,
  employeeName,
  column,
  cell,
}: MeasurementFieldProps) {
  const { t, localText } = useText();
  const save = useCommand('measurement.save');
  const faultId = useId();
  const [numerator, setNumerator] = useState(cell.numerator ?? '');
  const [denominator, setDenominator] = useState(cell.denominator ?? '');
  const [value, setValue] = useState(cell.value ?? '');
  const [fault, setFault] = useState<TypedFault | null>(null);
  const [stored, setStored] = useState(cell);
  if (!isSameValue(cell, stored)) {
    // The store has another value now, so it replaces what the field shows.
    setStored(cell);
    setNumerator(cell.numerator ?? '');
    setDenominator(cell.denominator ?? '');
    setValue(cell.value ?? '');
  }
  const isRatio = column.unit !== 'value';
  const isTouched = isRatio
    ? numerator !== (cell.numerator ?? '') || denominator !== (cell.denominator ?? '')
    : value !== (cell.value ?? '');

  function keep(measured: Measured) {
    save.mutate({ appraisalId, measure: column.measure, measured });
  }

  function check() {
    if (!isTouched) return setFault(null);
    const checked = isRatio
      ? checkRatio({ numerator, denominator }, column.unit)
      : checkValue(value);
    setFault(checked.isOk ? null : checked.fault);
    if (checked.isOk) keep(checked.measured);
  }

  function onBlur(event: FocusEvent<HTMLElement>) {
    if (!event.currentTarget.contains(event.relatedTarget)) check();
  }

  function onKeyDown(event: KeyboardEvent<HTMLElement>) {
    if (event.nativeEvent.isComposing || !(event.target instanceof HTMLInputElement)) return;
    if (event.key === 'Enter') {
      event.preventDefault();
      check();
      focusBelow(event.target, event.shiftKey ? -1 : 1);
    } else if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
      event.preventDefault();
      focusBelow(event.target, event.key === 'ArrowDown' ? 1 : -1);
    } else if (event.key === 'F2') {
      event.preventDefault();
      event.target.setSelectionRange(event.target.value.length, event.target.value.length);
    } else if (event.key === 'ArrowRight' && isAtEnd(event.target)) {
      focusBeside(event, event.target, 1);
    } else if (event.key === 'ArrowLeft' && isAtStart(event.target)) {
      focusBeside(event, event.target, -1);
    }
  }

  const names = { name: employeeName, measure: localText(column.name) };
  const problem = save.error === null ? fault : ('notSaved' as const);
  const common = {
    inputMode: 'decimal' as const,
    className: styles['input'],
    // As in a spreadsheet: typing replaces the cell, F2 goes into it.
    onFocus: (event: FocusEvent<HTMLInputElement>) => event.currentTarget.select(),
    'aria-invalid': problem !== null,
    'aria-describedby': problem === null ? undefined : faultId,
  };
  return (
    <div className={styles['field']} onBlur={onBlur} onKeyDown={onKeyDown}>
      <div className={styles['numbers']}>
        {isRatio ? (
          <>
            <input
              {...common}
              data-column={`${column.measure} numerator`}
              value={numerator}
              aria-label={t('measurement.numerator', names)}
              placeholder={t('measurement.numeratorHint')}
              onChange={(event) => setNumerator(event.currentTarget.value)}
            />
            <span aria-hidden="true">/</span>
            <input
              {...common}
              data-column={`${column.measure} denominator`}
              value={denominator}
              aria-label={t('measurement.denominator', names)}
              placeholder={t('measurement.denominatorHint')}
              onChange={(event) => setDenominator(event.currentTarget.value)}
            />
          </>
        ) : (
          <input
            {...common}
            data-column={`${column.measure} value`}
            value={value}
            aria-label={t('measurement.value', names)}
            onChange={(event) => setValue(event.currentTarget.value)}
          />
        )}
        {isRatio && <Display cell={cell} unit={column.unit} />}
        <Origin cell={cell} label={t('measurement.clearLabel', names)} onClear={() => keep(null)} />
      </div>
      {problem !== null && (
        <div id={faultId} className={styles['fault']} role="alert">
          <IconAlertTriangle size={12} stroke={1.7} aria-hidden="true" />
          {t(`measurement.check.${problem}`)}
        </div>
      )}
      <TicketNotes cell={cell} />
    </div>
  );
}

interface CellProps {
  readonly cell: MeasurementCell;
}

function Display({ cell, unit }: CellProps & { readonly unit: MeasureColumn['unit'] }) {
  const { t } = useText();
  if (cell.display === null) {
    return (
      <span className={styles['display']} title={t('measurement.noData')}>
        <span aria-hidden="true">{t('program.blank')}</span>
        <span className="gp-visually-hidden">{t('measurement.noData')}</span>
      </span>
    );
  }
  return (
    <span className={styles['display']}>
      {t(`measurement.unit.${unit}`, { value: cell.display })}
    </span>
  );
}

interface OriginProps extends CellProps {
  readonly label: string;
  readonly onClear: () => void;
}

function Origin({ cell, label, onClear }: OriginProps) {
  const { t } = useText();
  return (
    <span className={styles['origin']}>
      {cell.origin !== null && t(`measurement.origin.${cell.origin}`)}
      {cell.origin === 'typed' && (
        <ActionIcon variant="subtle" size={24} aria-label={label} title={label} onClick={onClear}>
          <IconRestore size={14} stroke={1.7} />
        </ActionIcon>
      )}
    </span>
  );
}

function TicketNotes({ cell }: CellProps) {
  const { t } = useText();
  if (cell.pending + cell.impossible === 0) return null;
  return (
    <div className={styles['notes']}>
      {cell.pending > 0 && (
        <span title={t('measurement.pendingHint')}>
          {t('measurement.pending', { count: cell.pending })}
        </span>
      )}
      {cell.impossible > 0 && (
        <span title={t('measurement.impossibleHint')} data-tone="warn">
          {t('measurement.impossible', { count: cell.impossible })}
        </span>
      )}
    </div>
  );
}

function isSameValue(a: MeasurementCell, b: MeasurementCell): boolean {
  return a.numerator === b.numerator && a.denominator === b.denominator && a.value === b.value;
}

/** The same field of the row below or above, as in a spreadsheet. */
function focusBelow(input: HTMLInputElement, step: number) {
  const inputs = [
    ...(input
      .closest('table')
      ?.querySelectorAll<HTMLInputElement>(`[data-column="${input.dataset['column']}"]`) ?? []),
  ];
  const next = inputs[inputs.indexOf(input) + step];
  if (next === undefined) return;
  next.focus();
  next.select();
}

/** The cursor stands behind the text, or all of it is selected. */
function isAtEnd({ value, selectionEnd }: HTMLInputElement): boolean {
  return selectionEnd === value.length;
}

function isAtStart({ selectionStart }: HTMLInputElement): boolean {
  return selectionStart === 0;
}

/** The next field of the row to the right or left. */
function focusBeside(event: KeyboardEvent<HTMLElement>, input: HTMLInputElement, step: number) {
  const inputs = [...(input.closest('tr')?.querySelectorAll<HTMLInputElement>('input') ?? [])];
  const next = inputs[inputs.indexOf(input) + step];
  if (next === undefined) return;
  event.preventDefault();
  next.focus();
}
