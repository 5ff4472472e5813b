import { useCallQuery } from '@renderer/api/useCallQuery';
import { useText } from '@renderer/text/useText';
import { ErrorAlert } from '@renderer/ui/ErrorAlert';
import { Panel } from '@renderer/ui/Panel';
import type { KeyDriverOverview } from '@shared/contract/trainingNeed';
import type { CycleId } from '@shared/domain/ids';
import { keyDriverWords } from '@shared/sheets/keyDriverWords';
import { Table } from '@mantine/core';
import styles from './TrainingNeedsPage.module.css';

/** What goes most closely with overall satisfaction, as far as the answers can tell. */
export function KeyDrivers({ cycleId }: { readonly cycleId: CycleId }) {
  const { t, locale } = useText();
  const { data, error } = useCallQuery('trainingNeed.keyDrivers', { cycleId, locale });
  return (
    <Panel title={t('trainingNeed.drivers.title')} note={t('trainingNeed.drivers.hint')}>
      {error !== null && <ErrorAlert error={error} />}
      {data !== undefined && <Drivers overview={data} />}
    </Panel>
  );
}

function Drivers({ overview }: { readonly overview: KeyDriverOverview }) {
  const { t } = useText();
  const { sentences, basis, head, rows } = keyDriverWords(t, overview);
  const [first, ...others] = sentences;
  return (
    <>
      <strong>{first}</strong>
      {[...others, ...(basis === null ? [] : [basis])].map((sentence) => (
        <p key={sentence} className={styles['words']}>
          {sentence}
        </p>
      ))}
      {rows.length > 0 && (
        <Table aria-label={t('trainingNeed.drivers.title')}>
          <Table.Thead>
            <Table.Tr>
              {head.map((title) => (
                <Table.Th key={title}>{title}</Table.Th>
              ))}
            </Table.Tr>
          </Table.Thead>
          <Table.Tbody>
            {rows.map((cells) => (
              <Table.Tr key={cells[0]}>
                {cells.map((cell, place) => (
                  <Table.Td key={head[place]}>{cell}</Table.Td>
                ))}
              </Table.Tr>
            ))}
          </Table.Tbody>
        </Table>
      )}
    </>
  );
}
