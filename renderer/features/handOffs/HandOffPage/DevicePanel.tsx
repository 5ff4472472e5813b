import { useCommand } from '@renderer/api/useCommand';
import { useText } from '@renderer/text/useText';
import { ErrorAlert } from '@renderer/ui/ErrorAlert';
import { Panel } from '@renderer/ui/Panel';
import { StatusText } from '@renderer/ui/StatusText';
import type { HandOffState } from '@shared/contract/handOff';
import { Button } from '@mantine/core';
import styles from './HandOffPage.module.css';

interface DevicePanelProps {
  readonly device: NonNullable<HandOffState['device']>;
}

/** This computer as others know it, with the number to read out when pairing. */
export function DevicePanel({ device }: DevicePanelProps) {
  const { t } = useText();
  const identity = useCommand('handOff.exportIdentity');
  return (
    <Panel title={t('handOff.device.title')} note={device.name}>
      <div className={styles['label']}>{t('handOff.device.number')}</div>
      <ol className={styles['number']} aria-label={t('handOff.device.number')}>
        {device.checkNumber.map((group, index) => (
          <li key={`${index} ${group}`}>{group}</li>
        ))}
      </ol>
      <p className={styles['hint']}>{t('handOff.device.numberHint')}</p>
      {identity.error !== null && <ErrorAlert error={identity.error} />}
      <Button variant="default" loading={identity.isPending} onClick={() => identity.mutate({})}>
        {t('handOff.device.exportIdentity')}
      </Button>
      {identity.data !== undefined && identity.data !== null && (
        <div className={styles['done']} role="status">
          <StatusText tone="done">
            {t('handOff.device.exported', { fileName: identity.data.fileName })}
          </StatusText>
        </div>
      )}
    </Panel>
  );
}
