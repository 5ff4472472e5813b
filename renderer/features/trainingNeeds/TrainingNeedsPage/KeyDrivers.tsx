import { useCallQuery } from '@renderer/api/useCallQuery';
import { useText } from '@renderer/text/useText';
import { ErrorAlert } from '@renderer/ui/ErrorAlert';
import { Panel } from '@renderer/ui/Panel';
import type { KeyDriverOverview } from '@shared/contract/trainingNeed';
import type { CycleId } from '@shared/domain/ids';
import { insightSentence } from '@shared/insights/insightSentence';
import { formatNumber } from '@shared/text/formatNumber';
import { Table } from '@mantine/core';
import styles from './TrainingNeedsPage.module.css';

/** What goes most closely with overall satisfaction, as far as the answers can tell. */
export function KeyDrivers({ cycleId }: { readonly cycleId: CycleId }) {
  const { t, locale } = useText();
  const { data, error } = useCallQuery('trainingNeed.keyDrivers', { cycleId, locale });
  return (
    <Panel title={t('trainingNeed.drivers.title')} note={t('trainingNeed.drivers.hint')}>
      {error !== null && <ErrorAlert error={error} />}
      {data !== undefined && (
        <div className={styles['readings']}>
          <strong>{insightSentence(data.insight, t)}</strong>
          {data.overallName !== null && <Questions overview={data} />}
        </div>
      )}
    </Panel>
  );
}

function Questions({ overview }: { readonly overview: KeyDriverOverview }) {
  const { t } = useText();
  const { responses, overallName, questions } = overview;
  const shown = questions.filter(({ correlation }) => correlation !== null);
  const isDerived = shown.some(({ share }) => share !== null);
  return (
    <>
      <p className={styles['words']}>
        {t('trainingNeed.drivers.basis', {
          count: responses,
          overall: overallName ?? '',
          needed: Math.max(50, 10 * questions.length),
        })}
      </p>
      {shown.length > 0 && (
        <Table aria-label={t('trainingNeed.drivers.title')}>
          <Table.Thead>
            <Table.Tr>
              <Table.Th>{t('trainingNeed.drivers.question')}</Table.Th>
              {isDerived && <Table.Th>{t('trainingNeed.drivers.share')}</Table.Th>}
              <Table.Th>{t('trainingNeed.drivers.correlation')}</Table.Th>
            </Table.Tr>
          </Table.Thead>
          <Table.Tbody>
            {shown.map(({ key, name, share, correlation }) => (
              <Table.Tr key={key}>
                <Table.Td>{name}</Table.Td>
                {isDerived && (
                  <Table.Td>
                    {share === null
                      ? t('program.blank')
                      : t('trainingNeed.confidence', { percent: formatNumber(share * 100, 0) })}
                  </Table.Td>
                )}
                <Table.Td>{formatNumber(correlation ?? 0, 2)}</Table.Td>
              </Table.Tr>
            ))}
          </Table.Tbody>
        </Table>
      )}
    </>
  );
}
