import { joinNames } from '@renderer/text/joinNames';
import { useText } from '@renderer/text/useText';
import { Panel } from '@renderer/ui/Panel';
import { StatusText } from '@renderer/ui/StatusText';
import type { ImportPreview } from '@shared/contract/import';
import type { ColumnMapping } from '@shared/import/recognition';
import type { Confirmation, ConfirmationCode } from '@shared/import/requiredConfirmations';
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

/** One question about the file; its answer settles every column that raises it. */
export function ConfirmationCard({ preview, confirmation, onColumns }: ConfirmationCardProps) {
  const { t, locale } = useText();
  const { code, columns: indexes, isBlocking } = confirmation;
  const [draft, setDraft] = useState<Partial<ColumnMapping>>({});
  const asked = preview.columns.filter(({ index }) => indexes.includes(index));
  const [first] = asked;
  const headers = joinNames(
    locale,
    asked.map(({ header }) => header),
  );
  const samples = first?.samples.filter((sample) => sample !== '').join(' / ') ?? '';
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
        {headers !== '' && <strong>{headers}</strong>}
        <p className={styles['why']}>
          {t(`mapping.askWhy.${code}`)}
          {samples !== '' && <span className={styles['sample']}>{samples}</span>}
        </p>
        {first !== undefined && (
          <ColumnFields
            column={{ ...first, ...draft }}
            fields={askedFields[code]}
            onChange={(change) => setDraft((before) => ({ ...before, ...change }))}
          />
        )}
        {first !== undefined && (
          <Button
            className={styles['confirm'] ?? ''}
            variant="light"
            disabled={isOpen({ ...first, ...draft }, code)}
            onClick={() => onColumns(changeColumns(preview.columns, indexes, draft))}
          >
            {t('mapping.confirm')}
          </Button>
        )}
      </div>
    </Panel>
  );
}

/** True while a word still has no value. */
function isOpen({ words }: ColumnMapping, code: ConfirmationCode): boolean {
  return code === 'wordsUnclear' && words.some(({ value }) => value === null);
}
