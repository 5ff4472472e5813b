import { useCallQuery } from '@renderer/api/useCallQuery';
import { useCommand } from '@renderer/api/useCommand';
import { useMay } from '@renderer/api/useMay';
import { formatDay } from '@renderer/text/formatDate';
import { joinNames } from '@renderer/text/joinNames';
import { useText } from '@renderer/text/useText';
import { ErrorAlert } from '@renderer/ui/ErrorAlert';
import { StatusText } from '@renderer/ui/StatusText';
import type { SignedStandard } from '@shared/contract/standardAcknowledgement';
import type { CycleId } from '@shared/domain/ids';
import { Button, Group, Stack, TextInput } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { useState } from 'react';
import styles from './CycleStateDrawer.module.css';
import { PrintStandards } from './PrintStandards';

/** Who has signed the standard of the cycle, and the day on which the others did. */
export function StandardsSection({ cycleId }: { readonly cycleId: CycleId }) {
  const { t, locale } = useText();
  const mayRecord = useMay('standardAcknowledgement.record');
  const { data = [] } = useCallQuery('standardAcknowledgement.list', { cycleId });
  const open = data.filter(({ signedOn }) => signedOn === null);
  const signed = data.filter(({ signedOn }) => signedOn !== null);
  return (
    <section>
      <h3 className={styles['head']}>{t('standardAcknowledgement.title')}</h3>
      <Stack gap="sm">
        <StatusText tone={open.length === 0 ? 'done' : 'warn'}>
          {t('standardAcknowledgement.counted', { done: signed.length, total: data.length })}
        </StatusText>
        <div className={styles['quiet']}>{t('standardAcknowledgement.why')}</div>
        <div>
          {open.length === 0
            ? t('standardAcknowledgement.all')
            : t('standardAcknowledgement.open', {
                names: joinNames(
                  locale,
                  open.map(({ name }) => name),
                ),
              })}
        </div>
        {data.length > 0 && <PrintStandards cycleId={cycleId} hasOpen={open.length > 0} />}
        {mayRecord && open.length > 0 && <RecordForm cycleId={cycleId} open={open} />}
        <ul className={styles['findings']}>
          {signed.map((standard) => (
            <SignedEntry
              key={standard.employeeId}
              cycleId={cycleId}
              standard={standard}
              mayRecord={mayRecord}
            />
          ))}
        </ul>
      </Stack>
    </section>
  );
}

interface RecordFormProps {
  readonly cycleId: CycleId;
  readonly open: readonly SignedStandard[];
}

function RecordForm({ cycleId, open }: RecordFormProps) {
  const { t } = useText();
  const record = useCommand('standardAcknowledgement.record');
  const [signedOn, setSignedOn] = useState('');
  const [note, setNote] = useState('');
  const [isTried, setTried] = useState(false);

  function run() {
    setTried(true);
    if (signedOn === '') return;
    record.mutate(
      { cycleId, employeeIds: open.map(({ employeeId }) => employeeId), signedOn, note },
      {
        onSuccess: () =>
          notifications.show({
            message: t('standardAcknowledgement.recorded', { count: open.length }),
          }),
      },
    );
  }

  return (
    <>
      <Group align="flex-start" wrap="nowrap">
        <TextInput
          type="date"
          label={t('standardAcknowledgement.signedOn')}
          value={signedOn}
          error={isTried && signedOn === '' && t('standardAcknowledgement.dayMissing')}
          onChange={(event) => setSignedOn(event.currentTarget.value)}
        />
        <TextInput
          flex={1}
          label={t('standardAcknowledgement.note')}
          value={note}
          maxLength={500}
          onChange={(event) => setNote(event.currentTarget.value)}
        />
      </Group>
      {record.error !== null && <ErrorAlert error={record.error} />}
      <Group justify="flex-end">
        <Button variant="default" loading={record.isPending} onClick={run}>
          {t('standardAcknowledgement.record', { count: open.length })}
        </Button>
      </Group>
    </>
  );
}

interface SignedEntryProps {
  readonly cycleId: CycleId;
  readonly standard: SignedStandard;
  readonly mayRecord: boolean;
}

function SignedEntry({ cycleId, standard, mayRecord }: SignedEntryProps) {
  const { t, localText } = useText();
  const record = useCommand('standardAcknowledgement.record');
  const { employeeId, name, schemeName, schemeVersion, signedOn, note } = standard;
  return (
    <li>
      <Group justify="space-between" wrap="nowrap">
        <span>
          {t('standardAcknowledgement.entry', {
            name,
            scheme: localText(schemeName),
            version: schemeVersion,
            day: signedOn === null ? '' : formatDay(signedOn, t),
          })}
          {note !== '' && <span className={styles['quiet']}> {note}</span>}
        </span>
        {mayRecord && (
          <Button
            variant="subtle"
            size="xs"
            loading={record.isPending}
            onClick={() =>
              record.mutate({ cycleId, employeeIds: [employeeId], signedOn: null, note })
            }
          >
            {t('standardAcknowledgement.takeBack', { name })}
          </Button>
        )}
      </Group>
    </li>
  );
}
