import { useText } from '@renderer/text/useText';
import { Panel } from '@renderer/ui/Panel';
import type { TrainingNeedOverview } from '@shared/contract/trainingNeed';
import { formatNumber } from '@shared/text/formatNumber';
import { Table } from '@mantine/core';
import { confidenceWords } from './needWords';
import styles from './TrainingNeedsPage.module.css';

interface PrioritiesProps {
  readonly priorities: TrainingNeedOverview['priorities'];
}

/** What each person should start with, most urgent first. */
export function Priorities({ priorities }: PrioritiesProps) {
  const { t, localText } = useText();
  const column = 'trainingNeed.column';
  return (
    <Panel title={t('trainingNeed.priorities')} note={t('trainingNeed.prioritiesHint')} isFlush>
      {priorities.length === 0 ? (
        <p className={styles['none']}>{t('trainingNeed.noPriorities')}</p>
      ) : (
        <Table className={styles['priorities'] ?? ''}>
          <Table.Thead>
            <Table.Tr>
              <Table.Th className={styles['number']}>{t(`${column}.number`)}</Table.Th>
              <Table.Th>{t(`${column}.employee`)}</Table.Th>
              <Table.Th>{t(`${column}.dimension`)}</Table.Th>
              <Table.Th className={styles['number']}>{t(`${column}.score`)}</Table.Th>
              <Table.Th>{t(`${column}.reason`)}</Table.Th>
              <Table.Th>{t(`${column}.priority`)}</Table.Th>
              <Table.Th>{t(`${column}.course`)}</Table.Th>
              <Table.Th>{t(`${column}.form`)}</Table.Th>
            </Table.Tr>
          </Table.Thead>
          <Table.Tbody>
            {priorities.map((priority, index) => (
              <Table.Tr key={`${priority.appraisalId} ${localText(priority.dimensionName)}`}>
                <Table.Td className={styles['number']}>{index + 1}</Table.Td>
                <Table.Td>
                  <strong>{priority.name}</strong>
                </Table.Td>
                <Table.Td>{localText(priority.dimensionName)}</Table.Td>
                <Table.Td className={styles['number']}>{formatNumber(priority.score, 1)}</Table.Td>
                <Table.Td>
                  {t('trainingNeed.reason', {
                    gap: formatNumber(priority.gap, 1),
                    confidence: confidenceWords(priority.confidence, t),
                  })}
                </Table.Td>
                <Table.Td>
                  <PriorityBar share={priority.relativePriority} />
                </Table.Td>
                <Table.Td>
                  {priority.course === null
                    ? t('trainingNeed.noCourse')
                    : localText(priority.course.course)}
                </Table.Td>
                <Table.Td>{priority.course !== null && localText(priority.course.form)}</Table.Td>
              </Table.Tr>
            ))}
          </Table.Tbody>
        </Table>
      )}
    </Panel>
  );
}

function PriorityBar({ share }: { readonly share: number }) {
  const { t } = useText();
  const words = t('trainingNeed.priorityShare', { percent: Math.round(share * 100) });
  return (
    <span className={styles['share']} role="img" aria-label={words} title={words}>
      <span style={{ width: `${share * 100}%` }} />
    </span>
  );
}
