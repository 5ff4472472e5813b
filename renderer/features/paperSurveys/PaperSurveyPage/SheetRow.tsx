import { formatDay } from '@renderer/text/formatDate';
import { parseDay } from '@shared/base/parseDay';
import { useText } from '@renderer/text/useText';
import type { PaperSurvey } from '@shared/contract/paperSurvey';
import type { PaperQuestion, PaperResponse } from '@shared/domain/paperSurvey';
import type { SamePaperResponse } from '@shared/survey/paperResponse';
import { ActionIcon, Table, Tooltip } from '@mantine/core';
import { IconAlertTriangle, IconX } from '@tabler/icons-react';
import { useState } from 'react';
import styles from './PaperSurveyPage.module.css';
import { cellName, type Place } from './places';

interface SheetRowProps {
  readonly row: number;
  readonly sheet: PaperResponse;
  readonly questions: readonly (PaperQuestion & { readonly name: string })[];
  readonly cycle: Pick<PaperSurvey, 'startsOn' | 'endsOn'>;
  readonly waiting: (Place & { readonly typed: string }) | null;
  readonly same: SamePaperResponse | null;
  /** The untouched row at the end. */
  readonly isNew: boolean;
  readonly isReadOnly: boolean;
  readonly onChange: (change: Partial<Omit<PaperResponse, 'number'>>) => void;
  readonly onRemove: () => void;
}

/** One filled-in survey. */
export function SheetRow(props: SheetRowProps) {
  const { row, sheet, questions, waiting, same, isNew, isReadOnly, onChange } = props;
  const { t } = useText();
  const { number } = sheet;
  const nameOf = (question: string, value: string) =>
    t('paperSurvey.cell', { number, question, value });
  return (
    <Table.Tr data-new={isNew || undefined}>
      <Table.Th scope="row" className={styles['number'] ?? ''}>
        {number}
      </Table.Th>
      <Table.Td className={styles['cell'] ?? ''}>
        <DayCell {...props} />
      </Table.Td>
      {questions.map(({ questionKey, name }, place) => {
        const column = place + 1;
        const value = waiting?.column === column ? `${waiting.typed}…` : sheet.answers[questionKey];
        return (
          <Table.Td
            key={questionKey}
            role="gridcell"
            tabIndex={0}
            data-cell={cellName({ row, column })}
            aria-label={nameOf(name, value ?? t('paperSurvey.blankCell'))}
            className={styles['answer'] ?? ''}
            data-blank={value === undefined || undefined}
          >
            {value ?? t('program.blank')}
          </Table.Td>
        );
      })}
      <Table.Td className={styles['cell'] ?? ''}>
        <input
          className={styles['words']}
          data-cell={cellName({ row, column: questions.length + 1 })}
          aria-label={nameOf(t('paperSurvey.column.comment'), sheet.comment)}
          maxLength={2000}
          readOnly={isReadOnly}
          value={sheet.comment}
          onChange={(event) => onChange({ comment: event.currentTarget.value })}
        />
      </Table.Td>
      <Table.Td className={styles['tools'] ?? ''}>
        {same !== null && (
          <Tooltip label={sameWords(same)} multiline maw={260} events={allEvents}>
            <span tabIndex={0} className={styles['same']} aria-label={sameWords(same)}>
              <IconAlertTriangle size={16} stroke={1.7} aria-hidden="true" />
            </span>
          </Tooltip>
        )}
        {!isNew && !isReadOnly && (
          <ActionIcon
            variant="subtle"
            color="gray"
            tabIndex={-1}
            aria-label={t('paperSurvey.remove', { number })}
            title={t('paperSurvey.remove', { number })}
            onClick={props.onRemove}
          >
            <IconX size={14} stroke={1.7} aria-hidden="true" />
          </ActionIcon>
        )}
      </Table.Td>
    </Table.Tr>
  );

  function sameWords({ sameAs }: SamePaperResponse): string {
    return sameAs === null
      ? t('paperSurvey.sameKnown')
      : t('paperSurvey.sameAs', { number: sameAs });
  }
}

const allEvents = { hover: true, focus: true, touch: true };

/** The day on the sheet; it must lie in the cycle that the code of the sheet belongs to. */
function DayCell({ row, sheet, cycle, isNew, isReadOnly, onChange }: SheetRowProps) {
  const { t } = useText();
  const [typed, setTyped] = useState<string | null>(null);
  const [fault, setFault] = useState<string | null>(null);
  const shown = sheet.filledOn === null ? '' : formatDay(sheet.filledOn, t);
  const missing = !isNew && shown === '' ? t('paperSurvey.dayMissing') : null;

  function leave(): void {
    if (typed === null) return;
    const day = parseDay(typed, cycle.startsOn);
    const isOutside = day !== null && (day < cycle.startsOn || day > cycle.endsOn);
    if (typed.trim() !== '' && day === null) return setFault(t('paperSurvey.dayWrong'));
    if (isOutside) return setFault(t('paperSurvey.dayOutside'));
    setFault(null);
    setTyped(null);
    onChange({ filledOn: day });
  }

  return (
    <>
      <input
        className={styles['day']}
        data-cell={cellName({ row, column: 0 })}
        aria-label={t('paperSurvey.cell', {
          number: sheet.number,
          question: t('paperSurvey.column.filledOn'),
          value: typed ?? shown,
        })}
        aria-invalid={fault !== null}
        readOnly={isReadOnly}
        value={typed ?? shown}
        onFocus={(event) => event.currentTarget.select()}
        onChange={(event) => setTyped(event.currentTarget.value)}
        onBlur={leave}
      />
      {(fault ?? missing) !== null && <small className={styles['fault']}>{fault ?? missing}</small>}
    </>
  );
}
