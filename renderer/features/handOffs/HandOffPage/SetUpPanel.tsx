import { useCommand } from '@renderer/api/useCommand';
import { useText } from '@renderer/text/useText';
import { ErrorAlert } from '@renderer/ui/ErrorAlert';
import { Panel } from '@renderer/ui/Panel';
import { Button, Group, TextInput } from '@mantine/core';
import { useState } from 'react';
import styles from './HandOffPage.module.css';

/** Gives this computer the name by which others will know it. */
export function SetUpPanel() {
  const { t } = useText();
  const setUp = useCommand('handOff.setUp');
  const [name, setName] = useState('');
  return (
    <Panel title={t('handOff.device.title')}>
      <ol className={styles['steps']}>
        {(['name', 'exchange', 'compare', 'send'] as const).map((step) => (
          <li key={step}>{t(`handOff.steps.${step}`)}</li>
        ))}
      </ol>
      {setUp.error !== null && <ErrorAlert error={setUp.error} />}
      <form
        onSubmit={(event) => {
          event.preventDefault();
          setUp.mutate({ name });
        }}
      >
        <Group align="flex-end" gap="sm">
          <TextInput
            label={t('handOff.device.name')}
            description={t('handOff.device.nameHint')}
            value={name}
            maxLength={100}
            w={360}
            data-autofocus
            onChange={(event) => setName(event.currentTarget.value)}
          />
          <Button type="submit" disabled={name.trim() === ''} loading={setUp.isPending}>
            {t('handOff.device.setUp')}
          </Button>
        </Group>
      </form>
    </Panel>
  );
}
