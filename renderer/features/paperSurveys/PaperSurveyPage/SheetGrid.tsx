import { useText } from '@renderer/text/useText';
import type { PaperSurvey } from '@shared/contract/paperSurvey';
import { isUsualQuestion } from '@shared/text/question';
import type { PaperQuestion, PaperResponse } from '@shared/domain/paperSurvey';
import type { SamePaperResponse } from '@shared/survey/paperResponse';
import { Table } from '@mantine/core';
import { useEffect, useEffectEvent, useRef, useState, type KeyboardEvent } from 'react';
import { readAnswerKey } from './answerKeys';
import styles from './PaperSurveyPage.module.css';
import { cellName, stepFrom, type Place, type Step } from './places';
import { readDigit, readWaiting } from './readDigit';
import { SheetRow } from './SheetRow';

interface SheetGridProps {
  readonly survey: PaperSurvey;
  readonly sheets: readonly PaperResponse[];
  readonly same: readonly SamePaperResponse[];
  readonly isReadOnly: boolean;
  readonly onChange: (number: number, change: Partial<Omit<PaperResponse, 'number'>>) => void;
  readonly onRemove: (number: number) => void;
}

/** A digit that may become a number of two. */
interface Waiting extends Place {
  readonly typed: string;
}

/** One row per sheet; a digit rates and goes on, Enter begins the next sheet. */
export function SheetGrid(props: SheetGridProps) {
  const { survey, sheets, isReadOnly, onChange } = props;
  const { t, localText } = useText();
  const table = useRef<HTMLTableElement>(null);
  const waiting = useRef<Waiting | null>(null);
  const [shownWaiting, showWaiting] = useState<Waiting | null>(null);
  const { questions } = survey;
  const lastColumn = questions.length + 1;
  const lastRow = sheets.length - 1;

  const begin = useEffectEvent(() => focusOn(table.current, { row: lastRow, column: 1 }));
  useEffect(() => void begin(), []);

  function wait(at: Waiting | null): void {
    waiting.current = at;
    showWaiting(at);
  }

  function answer(at: Place, value: string | null): void {
    const sheet = sheets[at.row];
    const question = questions[at.column - 1];
    if (sheet === undefined || question === undefined) return;
    const { [question.questionKey]: _before, ...others } = sheet.answers;
    const answers = value === null ? others : { ...others, [question.questionKey]: value };
    onChange(sheet.number, { answers });
  }

  function finish(): void {
    const at = waiting.current;
    if (at === null) return;
    wait(null);
    const value = readWaiting(at.typed, questions[at.column - 1] ?? { min: 0 });
    if (value !== null) answer(at, value);
  }

  function move(from: Place, step: Step): void {
    finish();
    const next = stepFrom(from, step, lastColumn);
    // At once, so that the next key is not taken by this cell; a row that the change just now has
    // made is drawn a moment later.
    if (!focusOn(table.current, next)) requestAnimationFrame(() => focusOn(table.current, next));
  }

  function typeDigit(at: Place, digit: number): void {
    const question = questions[at.column - 1];
    if (question === undefined) return;
    const before = waiting.current;
    const step = readDigit(before === null ? '' : before.typed, digit, question);
    if (step.kind === 'refuse') return;
    if (step.kind === 'wait') return wait({ ...at, typed: step.typed });
    wait(null);
    answer(at, step.value);
    const next = stepFrom(at, 'right', lastColumn);
    focusOn(table.current, next);
    if (step.kind === 'carry') typeDigit(next, digit);
  }

  function onKeyDown(event: KeyboardEvent<HTMLTableElement>): void {
    const at = placeOf(event.target);
    if (at === null || event.nativeEvent.isComposing) return;
    const hasModifier = event.ctrlKey || event.altKey || event.metaKey;
    const key = readAnswerKey({ code: event.code, shiftKey: event.shiftKey, hasModifier });
    const isText = at.column === 0 || at.column === lastColumn;
    if (key === null || (isText && !leavesText(key.kind, event.code))) return;
    if (key.kind === 'move') {
      const { row, column } = stepFrom(at, key.to, lastColumn);
      // Beyond the grid the key belongs to the page.
      if (row < 0 || row > lastRow + 1 || column < 0) return;
      event.preventDefault();
      return move(at, key.to);
    }
    event.preventDefault();
    if (isReadOnly) return;
    if (key.kind === 'digit') return typeDigit(at, key.digit);
    wait(null);
    answer(at, null);
    if (key.goesOn) move(at, 'right');
  }

  return (
    <div className={styles['scroll']}>
      <Table
        ref={table}
        role="grid"
        aria-label={t('paperSurvey.stack')}
        className={styles['grid'] ?? ''}
        onKeyDown={onKeyDown}
        onBlur={finish}
      >
        <Table.Thead>
          <Table.Tr>
            <Table.Th className={styles['number'] ?? ''}>{t('paperSurvey.column.number')}</Table.Th>
            <Table.Th className={styles['date'] ?? ''}>{t('paperSurvey.column.filledOn')}</Table.Th>
            {questions.map((question, place) => (
              <Table.Th key={question.questionKey} className={styles['question'] ?? ''}>
                {place + 1} {questionName(question)}
                <small>{t('paperSurvey.scale', { min: question.min, max: question.max })}</small>
              </Table.Th>
            ))}
            <Table.Th>{t('paperSurvey.column.comment')}</Table.Th>
            <Table.Th />
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {sheets.map((sheet, row) => (
            <SheetRow
              key={sheet.number}
              row={row}
              sheet={sheet}
              questions={questions.map((question) => ({
                ...question,
                name: questionName(question),
              }))}
              cycle={survey}
              waiting={shownWaiting?.row === row ? shownWaiting : null}
              same={props.same.find(({ number }) => number === sheet.number) ?? null}
              isNew={row === lastRow}
              isReadOnly={isReadOnly}
              onChange={(change) => onChange(sheet.number, change)}
              onRemove={() => props.onRemove(sheet.number)}
            />
          ))}
        </Table.Tbody>
      </Table>
    </div>
  );

  function questionName({ questionKey, indicator }: PaperQuestion): string {
    // As it is printed on the sheet.
    const isAlone = indicator.basis.kind === 'survey' && indicator.basis.questions.length === 1;
    return isAlone || !isUsualQuestion(questionKey)
      ? localText(indicator.name)
      : t(`question.${questionKey}`);
  }
}

function leavesText(kind: 'digit' | 'move' | 'clear', code: string): boolean {
  return kind === 'move' && ['Tab', 'Enter', 'NumpadEnter', 'ArrowUp', 'ArrowDown'].includes(code);
}

function placeOf(target: EventTarget): Place | null {
  if (!(target instanceof HTMLElement)) return null;
  const [row, column] = (target.dataset['cell'] ?? '').split(' ').map(Number);
  return row === undefined || column === undefined ? null : { row, column };
}

/** Whether there is such a cell. */
function focusOn(table: HTMLTableElement | null, place: Place): boolean {
  const cell = table?.querySelector<HTMLElement>(`[data-cell="${cellName(place)}"]`) ?? null;
  cell?.focus();
  return cell !== null;
}
