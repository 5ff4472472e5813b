import { useCommand } from '@renderer/api/useCommand';
import { useText } from '@renderer/text/useText';
import { ErrorAlert } from '@renderer/ui/ErrorAlert';
import { Panel } from '@renderer/ui/Panel';
import { StatusText } from '@renderer/ui/StatusText';
import type { KeptPerson } from '@shared/contract/privacy';
import { Button, Table } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { useState } from 'react';
import { EraseDialog } from './EraseDialog';
import styles from './PrivacyPage.module.css';

interface PeoplePanelProps {
  readonly people: readonly KeptPerson[];
  readonly erasures: number;
}

/** Everybody about whom records are kept, with a copy and the way out. */
export function PeoplePanel({ people, erasures }: PeoplePanelProps) {
  const { t, locale } = useText();
  const print = useCommand('privacy.exportEmployee');
  const [erasing, setErasing] = useState<KeptPerson | null>(null);

  function exportEmployee({ employeeId }: KeptPerson) {
    print.mutate(
      { employeeId, locale },
      {
        onSuccess: (printed) => {
          if (printed !== null) notifications.show({ message: printed.fileName });
        },
      },
    );
  }

  return (
    <Panel
      title={t('privacy.people.title')}
      note={t('privacy.people.note', { count: people.length })}
      isFlush
      footer={erasures > 0 ? t('privacy.erasures', { count: erasures }) : undefined}
    >
      {print.error !== null && <ErrorAlert error={print.error} />}
      <div className={styles['scroll']}>
        <Table>
          <Table.Thead>
            <Table.Tr>
              <Table.Th>{t('privacy.people.employeeNo')}</Table.Th>
              <Table.Th>{t('privacy.people.name')}</Table.Th>
              <Table.Th>{t('privacy.people.status')}</Table.Th>
              <Table.Th className={styles['number']}>{t('privacy.people.appraisals')}</Table.Th>
              <Table.Th>{t('privacy.people.lastUsedOn')}</Table.Th>
              <Table.Th>{t('privacy.people.endsOn')}</Table.Th>
              <Table.Th />
            </Table.Tr>
          </Table.Thead>
          <Table.Tbody>
            {people.map((person) => (
              <Table.Tr key={person.employeeId}>
                <Table.Td>{person.employeeNo}</Table.Td>
                <Table.Td>
                  <strong>{person.name}</strong>
                </Table.Td>
                <Table.Td>{t(`privacy.people.${person.status}`)}</Table.Td>
                <Table.Td className={styles['number']}>{person.appraisals}</Table.Td>
                <Table.Td>{person.lastUsedOn}</Table.Td>
                <Table.Td>
                  <Term person={person} />
                </Table.Td>
                <Table.Td className={styles['actions']}>
                  <Button
                    size="xs"
                    variant="default"
                    loading={print.isPending && print.variables.employeeId === person.employeeId}
                    onClick={() => exportEmployee(person)}
                  >
                    {t('privacy.people.export')}
                  </Button>
                  <Button size="xs" variant="subtle" onClick={() => setErasing(person)}>
                    {t('privacy.people.erase')}
                  </Button>
                </Table.Td>
              </Table.Tr>
            ))}
          </Table.Tbody>
        </Table>
      </div>
      {erasing !== null && (
        <EraseDialog key={erasing.employeeId} person={erasing} onClose={() => setErasing(null)} />
      )}
    </Panel>
  );
}

function Term({ person }: { readonly person: KeptPerson }) {
  const { t } = useText();
  if (person.endsOn === null) return <>—</>;
  return person.endsOn <= person.today ? (
    <StatusText tone="warn">{t('privacy.people.ended')}</StatusText>
  ) : (
    <>{person.endsOn}</>
  );
}
