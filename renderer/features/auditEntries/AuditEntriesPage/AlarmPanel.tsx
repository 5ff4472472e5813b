import { useCallQuery } from '@renderer/api/useCallQuery';
import { useCommand } from '@renderer/api/useCommand';
import { useText } from '@renderer/text/useText';
import { ErrorAlert } from '@renderer/ui/ErrorAlert';
import { Panel } from '@renderer/ui/Panel';
import type { TrailAlarm } from '@shared/contract/auditEntry';
import { alarmWords, problemWords } from '@shared/sheets/auditWords';
import { Button } from '@mantine/core';
import { useLocation } from 'wouter';

/** Says in three parts why changes are held back, and lets an administrator decide. */
export function AlarmPanel({ alarm }: { readonly alarm: TrailAlarm }) {
  const { t } = useText();
  const [, go] = useLocation();
  const anchor = useCommand('auditEntry.anchor');
  const store = useCallQuery('store.current', {});
  const canAnchor = store.data?.user.role === 'admin';
  return (
    <Panel
      title={t('error.storeAltered.title')}
      actions={
        <>
          <Button variant="default" onClick={() => go('/backups')}>
            {t('backup.title')}
          </Button>
          {canAnchor && (
            <Button color="red" loading={anchor.isPending} onClick={() => anchor.mutate({})}>
              {t('auditEntry.alarm.anchor')}
            </Button>
          )}
        </>
      }
    >
      <p>{alarmWords(alarm, t)}</p>
      {alarm.kind === 'altered' && <p>{problemWords(alarm.problem, t)}</p>}
      <p>{t('auditEntry.alarm.safe')}</p>
      <p>{t('auditEntry.alarm.next')}</p>
      {anchor.error !== null && <ErrorAlert error={anchor.error} />}
    </Panel>
  );
}
