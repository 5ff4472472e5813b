import { joinNames } from '@renderer/text/joinNames';
import { useText } from '@renderer/text/useText';
import { Panel } from '@renderer/ui/Panel';
import { StatusText } from '@renderer/ui/StatusText';
import type { ImportPreview } from '@shared/contract/import';
import type { ColumnMapping } from '@shared/import/recognition';
import {
  confirmationCodeOf,
  partsOfConfirmation,
  type Confirmation,
  type ConfirmationCode,
} from '@shared/import/requiredConfirmations';
import { Button } from '@mantine/core';
import { useState } from 'react';
import { changeColumns } from './columnChoices';
import { ColumnFields, type FieldName } from './ColumnFields';
import styles from './ColumnsPanel.module.css';

/** What the user can set right in the question; other columns are changed in the table. */
const askedFields: Readonly<Record<ConfirmationCode, readonly FieldName[]>> = {
  employeeMissing: [],
  ratingMissing: [],
  tableUnclear: [],
  employeeAmbiguous: [],
  employeeOptionNumbers: [],
  questionCodes: [],
  optionNumbers: ['direction', 'scale'],
  directionUnclear: ['direction'],
  scaleUnclear: ['scale', 'direction'],
  percentUnclear: ['scale'],
  wordsUnclear: ['words'],
  noAnswersUnclear: ['noAnswers'],
  valuesLikeRatings: ['scale', 'direction'],
  headerSimilar: [],
  valuesLikeEmployees: [],
  dayMonthUnclear: ['dateOrder'],
  utcTimes: ['utcOffset'],
};

interface ConfirmationCardProps {
  readonly preview: ImportPreview;
  readonly confirmation: Confirmation;
  readonly onColumns: (columns: readonly ColumnMapping[]) => void;
}

type Drafts = Readonly<Record<string, Partial<ColumnMapping>>>;

/** One question about the file; its answer settles every column that raises it. */
export function ConfirmationCard({ preview, confirmation, onColumns }: ConfirmationCardProps) {
  const { t } = useText();
  const { code, isBlocking } = confirmation;
  const [drafts, setDrafts] = useState<Drafts>({});
  const parts = partsOfConfirmation(confirmation, preview.columns);
  const isAnswered = parts.every(([first]) => first !== undefined && !isOpen(draftOf(first)));

  function draftOf(first: ColumnMapping): ColumnMapping {
    return { ...first, ...drafts[first.index] };
  }

  function confirm() {
    onColumns(
      parts.reduce<readonly ColumnMapping[]>((columns, part) => {
        const places = part.map(({ index }) => index);
        return changeColumns(columns, places, changeOf(part[0], drafts[part[0]?.index ?? '']));
      }, preview.columns),
    );
  }

  return (
    <Panel
      title={t(`mapping.ask.${code}`)}
      actions={
        <StatusText isPill tone={isBlocking ? 'bad' : 'warn'}>
          {t(isBlocking ? 'mapping.blocking' : 'mapping.toConfirm')}
        </StatusText>
      }
    >
      <div className={styles['card']}>
        {parts.length === 0 && <p className={styles['why']}>{t(`mapping.askWhy.${code}`)}</p>}
        {parts.map((part) => {
          const [first] = part;
          return first === undefined ? null : (
            <ConfirmationPart
              key={first.index}
              part={part}
              code={confirmationCodeOf(first)}
              column={draftOf(first)}
              onChange={(change) =>
                setDrafts((before) => ({
                  ...before,
                  [first.index]: { ...before[first.index], ...change },
                }))
              }
            />
          );
        })}
        {parts.length > 0 && (
          <Button
            className={styles['confirm'] ?? ''}
            variant="light"
            disabled={!isAnswered}
            onClick={confirm}
          >
            {t('mapping.confirm')}
          </Button>
        )}
      </div>
    </Panel>
  );
}

interface ConfirmationPartProps {
  readonly part: readonly ColumnMapping[];
  /** The first of them with what was chosen so far. */
  readonly column: ColumnMapping;
  readonly code: ConfirmationCode;
  readonly onChange: (change: Partial<ColumnMapping>) => void;
}

/** Columns that are read alike: their headings, a few cells, and what can be set. */
function ConfirmationPart({ part, column, code, onChange }: ConfirmationPartProps) {
  const { t, locale } = useText();
  const headers = joinNames(
    locale,
    part.map(({ header }) => header),
  );
  const samples = column.samples.filter((sample) => sample !== '').join(' / ');
  return (
    <>
      <strong className={styles['headers']} title={headers}>
        {headers}
      </strong>
      <p className={styles['why']}>
        {t(`mapping.askWhy.${code}`)}
        {samples !== '' && <span className={styles['sample']}>{samples}</span>}
      </p>
      <ColumnFields column={column} fields={askedFields[code]} onChange={onChange} />
    </>
  );
}

/** Words that were given a value make a question of a column that was left out until then. */
function changeOf(
  first: ColumnMapping | undefined,
  draft: Partial<ColumnMapping> = {},
): Partial<ColumnMapping> {
  const isRanked = draft.words?.some(({ value }) => value !== null) === true;
  return first?.use === 'ignored' && isRanked ? { ...draft, use: 'question' } : draft;
}

/** True while a word still has no value. */
function isOpen({ words, reason }: ColumnMapping): boolean {
  return reason === 'wordsUnclear' && words.some(({ value }) => value === null);
}
