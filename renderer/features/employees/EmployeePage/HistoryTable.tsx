import { useChooseCycle } from '@renderer/frame/useCycle';
import { formatCycle } from '@renderer/text/formatDate';
import { useText } from '@renderer/text/useText';
import { GradeBadge } from '@renderer/ui/GradeBadge';
import { Panel } from '@renderer/ui/Panel';
import type { HistoryResult } from '@shared/contract/employee';
import { Button, Table } from '@mantine/core';
import { useLocation } from 'wouter';
import styles from './EmployeePage.module.css';

/** Every result of one person, newest first, each with the way to its explanation. */
export function HistoryTable({ results }: { readonly results: readonly HistoryResult[] }) {
  const { t } = useText();
  const [, goTo] = useLocation();
  const chooseCycle = useChooseCycle();
  return (
    <Panel isFlush title={t('employee.history.results')} note={t('employee.history.resultsHint')}>
      <Table className={styles['results'] ?? ''}>
        <Table.Thead>
          <Table.Tr>
            <Table.Th>{t('employee.history.cycle')}</Table.Th>
            <Table.Th className={styles['number']}>{t('employee.history.total')}</Table.Th>
            <Table.Th>{t('employee.history.grade')}</Table.Th>
            <Table.Th className={styles['number']}>{t('employee.history.number')}</Table.Th>
            <Table.Th />
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {results.map(({ appraisalId, cycle, display, grade, status, responses }) => (
            <Table.Tr key={appraisalId}>
              <Table.Td>{formatCycle(cycle, t)}</Table.Td>
              <Table.Td className={styles['number']}>
                <strong>{display ?? t('program.blank')}</strong>
              </Table.Td>
              <Table.Td>
                {grade === null ? (
                  t('program.blank')
                ) : (
                  <GradeBadge
                    grade={grade}
                    {...(status === 'provisional' ? { mark: t('appraisal.provisional') } : {})}
                  />
                )}
              </Table.Td>
              <Table.Td className={styles['number']}>
                {responses === null
                  ? t('program.blank')
                  : t('employee.history.responses', { count: responses })}
              </Table.Td>
              <Table.Td>
                <Button
                  size="compact-xs"
                  variant="subtle"
                  onClick={() => {
                    chooseCycle(cycle.cycleId);
                    goTo(`/results/${appraisalId}`);
                  }}
                >
                  {t('employee.history.why')}
                </Button>
              </Table.Td>
            </Table.Tr>
          ))}
        </Table.Tbody>
      </Table>
    </Panel>
  );
}
