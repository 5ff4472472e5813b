import { useText, type Text } from '@renderer/text/useText';
import type { QuestionSummary, SurveySummary, SurveySummaryRow } from '@shared/contract/survey';
import { formatNumber } from '@shared/text/formatNumber';
import { questionText } from '@shared/text/question';
import { Table } from '@mantine/core';
import styles from './SurveyTable.module.css';

type KnownQuestion = keyof (typeof questionText)['zh-CN'];

/** Every employee and question, with the shop below; small numbers of responses stay hidden. */
export function SurveyTable({ summary }: { readonly summary: SurveySummary }) {
  const { t } = useText();
  const named = summary.rows.filter(({ employeeNo }) => employeeNo !== null);
  const unattributed = summary.rows.filter(({ employeeNo }) => employeeNo === null);
  return (
    <div className={styles['scroller']} tabIndex={0} role="group" aria-label={t('survey.summary')}>
      <Table className={styles['table'] ?? ''}>
        <Table.Thead>
          <Table.Tr>
            <Table.Th className={styles['number']}>{t('survey.column.employeeNo')}</Table.Th>
            <Table.Th className={styles['name']}>{t('survey.column.name')}</Table.Th>
            <Table.Th className={styles['number']}>{t('survey.column.count')}</Table.Th>
            {summary.questions.map((question) => (
              <Table.Th key={question.questionKey} className={styles['question']}>
                <span title={question.text}>{questionName(question, t)}</span>
              </Table.Th>
            ))}
            <Table.Th className={styles['number']} title={t('survey.netPromoterScoreHint')}>
              {t('survey.column.netPromoterScore')}
            </Table.Th>
            <Table.Th>{t('survey.column.trust')}</Table.Th>
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {named.map((row) => (
            <Row key={row.employeeNo} row={row} name={row.name ?? ''} summary={summary} />
          ))}
        </Table.Tbody>
        <Table.Tbody className={styles['shop'] ?? ''}>
          {unattributed.map((row) => (
            <Row
              key="unattributed"
              row={row}
              name={t('survey.unattributed')}
              hint={t('survey.unattributedHint')}
              summary={summary}
            />
          ))}
          <Row row={summary.all} name={t('survey.all')} summary={summary} />
        </Table.Tbody>
      </Table>
    </div>
  );
}

interface RowProps {
  readonly row: SurveySummaryRow;
  readonly name: string;
  readonly hint?: string;
  readonly summary: SurveySummary;
}

function Row({ row, name, hint, summary }: RowProps) {
  const { t } = useText();
  const tier = t(`survey.tier.${row.tier}`, { n: row.count });
  return (
    <Table.Tr>
      <Table.Td className={styles['number']}>{row.employeeNo}</Table.Td>
      <Table.Th scope="row" className={styles['name']} title={hint}>
        {name}
      </Table.Th>
      <Table.Td className={styles['number']}>{row.count}</Table.Td>
      {summary.questions.map((question) => (
        <Table.Td key={question.questionKey} className={styles['number']}>
          <Answers
            question={questionName(question, t)}
            result={row.questions.find(({ questionKey }) => questionKey === question.questionKey)}
            hidden={row.tier === 'suppressed' || row.tier === 'none' ? tier : null}
          />
        </Table.Td>
      ))}
      <Table.Td className={styles['number']}>
        {row.netPromoterScore === null ? (
          <Blank reason={t('survey.noScore')} />
        ) : (
          formatNumber(row.netPromoterScore, 0)
        )}
      </Table.Td>
      <Table.Td className={styles['tier']} data-tier={row.tier}>
        {tier}
      </Table.Td>
    </Table.Tr>
  );
}

interface AnswersProps {
  readonly question: string;
  readonly result: QuestionSummary | undefined;
  /** Why nothing of this row may be shown; null if it may. */
  readonly hidden: string | null;
}

function Answers({ question, result, hidden }: AnswersProps) {
  const { t } = useText();
  if (result === undefined || result.mean === null) {
    return <Blank reason={hidden ?? t('survey.noAnswers')} />;
  }
  const words = {
    n: result.n,
    mean: formatNumber(result.mean, 2),
    sd: numberOrBlank(result.sd, 2, t),
    topTwo: numberOrBlank(result.topTwo, 0, t),
  };
  return (
    <span title={t('survey.cellLabel', { question, ...words })}>
      <strong className={styles['mean']}>{words.mean}</strong>
      <span className={styles['details']}>{t('survey.cell', words)}</span>
    </span>
  );
}

function Blank({ reason }: { readonly reason: string }) {
  const { t } = useText();
  return (
    <span className={styles['blank']} title={reason}>
      <span aria-hidden="true">{t('program.blank')}</span>
      <span className="gp-visually-hidden">{reason}</span>
    </span>
  );
}

function numberOrBlank(value: number | null, decimals: number, t: Text['t']): string {
  return value === null ? t('program.blank') : formatNumber(value, decimals);
}

/** Questions that the program knows have a short name; others keep the words of the file. */
function questionName(
  { questionKey, text }: SurveySummary['questions'][number],
  t: Text['t'],
): string {
  return isKnownQuestion(questionKey) ? t(`question.${questionKey}`) : text;
}

function isKnownQuestion(key: string): key is KnownQuestion {
  return Object.hasOwn(questionText['zh-CN'], key);
}
