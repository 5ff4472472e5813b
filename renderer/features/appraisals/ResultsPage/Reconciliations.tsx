import { formatCycle } from '@renderer/text/formatDate';
import { useText } from '@renderer/text/useText';
import type { Results, ResultRow, TotalReconciliation } from '@shared/contract/appraisal';
import type { SchemeContent } from '@shared/domain/scheme';
import { differenceText, reconciliationSentence } from '@shared/explanation/reconciliationWords';
import { trimmed } from '@shared/scoring/trimmed';
import { Button, Modal, Table } from '@mantine/core';
import { IconScale } from '@tabler/icons-react';
import { useState } from 'react';
import styles from './Reconciliations.module.css';

interface Reconciled {
  readonly row: ResultRow;
  readonly content: SchemeContent;
  readonly reconciliation: TotalReconciliation;
}

/** A window with the totals of a quarter or year beside those of the cycles inside it. */
export function Reconciliations({ groups }: { readonly groups: Results['groups'] }) {
  const { t } = useText();
  const [isOpen, setOpen] = useState(false);
  const reconciled = groups.flatMap(({ rows, content }) =>
    rows.flatMap((row): Reconciled[] =>
      row.reconciliation === null ? [] : [{ row, content, reconciliation: row.reconciliation }],
    ),
  );
  if (reconciled.length === 0) return null;
  return (
    <>
      <Button
        variant="default"
        leftSection={<IconScale size={16} stroke={1.7} aria-hidden="true" />}
        onClick={() => setOpen(true)}
      >
        {t('appraisal.reconciliation.open')}
      </Button>
      <Modal
        centered
        size={1100}
        opened={isOpen}
        title={t('explanation.reconciliation.title')}
        onClose={() => setOpen(false)}
      >
        <p className={styles['lead']}>{t('explanation.reconciliation.lead')}</p>
        <ReconciliationTable reconciled={reconciled} />
      </Modal>
    </>
  );
}

function ReconciliationTable({ reconciled }: { readonly reconciled: readonly Reconciled[] }) {
  const { t } = useText();
  const cycles = new Map(
    reconciled
      .flatMap(({ reconciliation }) => reconciliation.cycles)
      .map((cycle) => [`${cycle.kind} ${cycle.startsOn}`, formatCycle(cycle, t)]),
  );
  const shown = [...cycles].toSorted(([a], [b]) => (a < b ? -1 : 1));
  return (
    <div className={styles['scroll']}>
      <Table>
        <Table.Thead>
          <Table.Tr>
            <Head text={t('appraisal.reconciliation.person')} />
            {shown.map(([key, name]) => (
              <Head key={key} text={name} isNumber />
            ))}
            <Head text={t('explanation.reconciliation.mean')} isNumber />
            <Head text={t('explanation.reconciliation.total')} isNumber />
            <Head text={t('explanation.reconciliation.difference')} isNumber />
            <Head text={t('appraisal.reconciliation.why')} />
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {reconciled.map((each) => (
            <Row key={each.row.appraisalId} {...each} keys={shown.map(([key]) => key)} />
          ))}
        </Table.Tbody>
      </Table>
    </div>
  );
}

function Head({ text, isNumber = false }: { readonly text: string; readonly isNumber?: boolean }) {
  return (
    <Table.Th scope="col" className={(isNumber ? styles['number'] : undefined) ?? ''}>
      {text}
    </Table.Th>
  );
}

function Row({
  row,
  content,
  reconciliation,
  keys,
}: Reconciled & { readonly keys: readonly string[] }) {
  const { t, locale } = useText();
  const { cycles, mean, difference } = reconciliation;
  const blank = t('program.blank');
  const numbers = [
    ...keys.map((key) => {
      const cycle = cycles.find(({ kind, startsOn }) => `${kind} ${startsOn}` === key);
      return { key, text: cycle?.display ?? blank, isOut: cycle?.isOtherPosition === true };
    }),
    { key: 'mean', text: mean === null ? blank : trimmed(mean), isOut: false },
    { key: 'total', text: row.display ?? blank, isOut: false },
    {
      key: 'difference',
      text: difference === null ? blank : differenceText(difference),
      isOut: false,
    },
  ];
  return (
    <Table.Tr>
      <Table.Td>
        {row.name} <span className={styles['lead']}>{row.employeeNo}</span>
      </Table.Td>
      {numbers.map(({ key, text, isOut }) => (
        <Table.Td key={key} className={styles['number'] ?? ''} data-out={isOut || undefined}>
          {text}
        </Table.Td>
      ))}
      <Table.Td className={styles['why'] ?? ''}>
        {reconciliationSentence(reconciliation, content, locale)}
      </Table.Td>
    </Table.Tr>
  );
}
