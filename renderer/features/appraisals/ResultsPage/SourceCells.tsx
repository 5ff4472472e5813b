import { useText, type Text } from '@renderer/text/useText';
import type { ResultRow } from '@shared/contract/appraisal';
import type { SchemeContent, SourceKey } from '@shared/domain/scheme';
import { formatNumber } from '@shared/text/formatNumber';
import { Table } from '@mantine/core';
import styles from './ResultTable.module.css';

interface SourceCellsProps {
  readonly row: ResultRow;
  readonly source: SourceKey;
  readonly content: SchemeContent;
}

/** The score of one source; a missing one is a dash that says why. */
export function SourceCells({ row, source, content }: SourceCellsProps) {
  const { t } = useText();
  const result = row.sources.find(({ key }) => key === source);
  const isInScheme = content.sources.some(({ key }) => key === source);
  const reason = isInScheme
    ? t('appraisal.noSourceScore', { reason: missingReason(row, source, t) })
    : t('appraisal.notInScheme');
  return (
    <>
      <Table.Td className={styles['number']}>
        {result === undefined || result.display === null ? (
          <Blank reason={reason} />
        ) : (
          formatNumber(result.display, 1)
        )}
      </Table.Td>
      {spanOf(source) === 2 && (
        <Table.Td className={styles['count']}>
          {result !== undefined && t('appraisal.responses', { count: result.count })}
        </Table.Td>
      )}
    </>
  );
}

function missingReason(row: ResultRow, source: SourceKey, t: Text['t']) {
  const result = row.sources.find(({ key }) => key === source);
  const isTooFew = source === 'customer' && (result?.count ?? 0) > 0;
  return t(isTooFew ? 'appraisal.status.insufficientResponses' : 'appraisal.status.noData');
}

/** A field without a value, with the reason in words. */
export function Blank({ reason }: { readonly reason: string }) {
  const { t } = useText();
  return (
    <span className={styles['blank']} title={reason}>
      <span aria-hidden="true">{t('program.blank')}</span>
      <span className="gp-visually-hidden">{reason}</span>
    </span>
  );
}

/** The customer score stands beside its number of responses. */
export function spanOf(source: SourceKey): number {
  return source === 'customer' ? 2 : 1;
}
