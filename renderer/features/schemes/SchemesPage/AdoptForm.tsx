import { useCommand } from '@renderer/api/useCommand';
import { useText } from '@renderer/text/useText';
import { ErrorAlert } from '@renderer/ui/ErrorAlert';
import type { ReadyMadeScheme, SchemeOverview } from '@shared/contract/scheme';
import type { PositionId } from '@shared/domain/ids';
import { Button, Checkbox } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { useState } from 'react';
import styles from './AdoptForm.module.css';

interface AdoptFormProps {
  readonly readyMade: ReadyMadeScheme;
  readonly overview: SchemeOverview;
}

/** Ticks positions and takes the scheme over for them. */
export function AdoptForm({ readyMade, overview }: AdoptFormProps) {
  const { t, localText } = useText();
  const adopt = useCommand('scheme.adopt');
  const { positions, schemes } = overview;
  const [ticked, setTicked] = useState<readonly PositionId[]>([]);
  const name = localText(readyMade.content.name);
  if (positions.length === 0) return null;

  function submit() {
    adopt.mutate(
      { readyMadeKey: readyMade.key, positionIds: [...ticked] },
      {
        onSuccess: () => {
          setTicked([]);
          notifications.show({
            title: t('scheme.adopted', { name }),
            message: t('scheme.adoptedText'),
          });
        },
      },
    );
  }

  return (
    <div className={styles['form']}>
      {adopt.error !== null && <ErrorAlert error={adopt.error} />}
      <div className={styles['line']}>
        <Checkbox.Group
          className={styles['positions'] ?? ''}
          label={t('scheme.adoptFor')}
          value={[...ticked]}
          onChange={(ids) =>
            setTicked(positions.map((each) => each.positionId).filter((id) => ids.includes(id)))
          }
        >
          <div className={styles['boxes']}>
            {positions.map((position) => {
              const current = schemes.find(({ schemeId }) => schemeId === position.schemeId);
              return (
                <Checkbox
                  key={position.positionId}
                  size="xs"
                  value={position.positionId}
                  label={position.name}
                  description={
                    current === undefined
                      ? t('scheme.none')
                      : t('scheme.replaces', { name: localText(current.content.name) })
                  }
                />
              );
            })}
          </div>
        </Checkbox.Group>
        <Button disabled={ticked.length === 0} loading={adopt.isPending} onClick={submit}>
          {ticked.length === 0
            ? t('scheme.adoptNone')
            : t('scheme.adopt', { count: ticked.length })}
        </Button>
      </div>
    </div>
  );
}
