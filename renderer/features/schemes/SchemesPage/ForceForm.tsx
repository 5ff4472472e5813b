import { useCommand } from '@renderer/api/useCommand';
import { useText } from '@renderer/text/useText';
import { ErrorAlert } from '@renderer/ui/ErrorAlert';
import type { SchemeOverview } from '@shared/contract/scheme';
import type { PositionId } from '@shared/domain/ids';
import { Button } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { useState } from 'react';
import { PositionBoxes } from '../PositionBoxes';
import styles from './ForceForm.module.css';
import type { ShownScheme } from './shownScheme';

interface ForceFormProps {
  readonly shown: ShownScheme;
  readonly overview: SchemeOverview;
}

/** Ticks positions and puts the scheme into force for them. */
export function ForceForm({ shown, overview }: ForceFormProps) {
  const { t, localText } = useText();
  const adopt = useCommand('scheme.adopt');
  const activate = useCommand('scheme.activate');
  const [ticked, setTicked] = useState<readonly PositionId[]>([]);
  const name = localText(shown.content.name);
  const error = adopt.error ?? activate.error;
  if (overview.positions.length === 0) return null;

  function submit() {
    const positionIds = [...ticked];
    const whenDone = {
      onSuccess: () => {
        setTicked([]);
        notifications.show({
          title: t('scheme.adopted', { name }),
          message: t('scheme.adoptedText'),
        });
      },
    };
    const { choice } = shown;
    if ('schemeId' in choice) activate.mutate({ ...choice, positionIds }, whenDone);
    else adopt.mutate({ ...choice, positionIds }, whenDone);
  }

  return (
    <div className={styles['form']}>
      {error !== null && <ErrorAlert error={error} />}
      <div className={styles['line']}>
        <PositionBoxes overview={overview} ticked={ticked} onTick={setTicked} />
        <Button
          disabled={ticked.length === 0}
          loading={adopt.isPending || activate.isPending}
          onClick={submit}
        >
          {ticked.length === 0
            ? t('scheme.adoptNone')
            : t('scheme.adopt', { count: ticked.length })}
        </Button>
      </div>
    </div>
  );
}
