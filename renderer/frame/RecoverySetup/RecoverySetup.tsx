import { useCommand } from '@renderer/api/useCommand';
import { useText } from '@renderer/text/useText';
import { ErrorAlert } from '@renderer/ui/ErrorAlert';
import type { NewRecoveryKey } from '@shared/contract/recoveryKey';
import { Button, TextInput } from '@mantine/core';
import { IconPrinter } from '@tabler/icons-react';
import { useEffect, useRef, useState } from 'react';
import styles from './RecoverySetup.module.css';

interface RecoverySetupProps {
  readonly shopName: string;
  readonly isBusy: boolean;
  readonly onProven: (proof: { readonly token: string; readonly groups: string[] }) => void;
  readonly onBack: () => void;
}

/** Shows a recovery key once, and lets go when two of its groups were typed back from the paper. */
export function RecoverySetup({ shopName, isBusy, onProven, onBack }: RecoverySetupProps) {
  const { t, locale } = useText();
  const make = useCommand('recoveryKey.make');
  const print = useCommand('recoveryKey.print');
  const [setup, setSetup] = useState<NewRecoveryKey | null>(null);
  const [isProving, setProving] = useState(false);
  const isAsked = useRef(false);
  const { mutate } = make;
  useEffect(() => {
    if (isAsked.current) return;
    isAsked.current = true;
    mutate({}, { onSuccess: setSetup });
  }, [mutate]);

  const error = make.error ?? print.error;
  return (
    <section className={styles['setup']} aria-label={t('recoveryKey.title')}>
      <h2 className={styles['title']}>{t('recoveryKey.title')}</h2>
      <p className={styles['explains']}>{t('recoveryKey.explains')}</p>
      {error !== null && <ErrorAlert error={error} />}
      {setup !== null &&
        (isProving ? (
          <Proof
            setup={setup}
            isBusy={isBusy}
            onProven={(groups) => onProven({ token: setup.token, groups })}
            onShow={() => setProving(false)}
          />
        ) : (
          <>
            <ol className={styles['groups']}>
              {setup.groups.map((group, place) => (
                <li key={place}>
                  <small>{place + 1}</small>
                  <code>{group}</code>
                </li>
              ))}
            </ol>
            {print.data !== undefined && print.data !== null && (
              <p role="status">{t('recoveryKey.saved', { file: print.data.fileName })}</p>
            )}
            <div className={styles['buttons']}>
              <Button variant="default" onClick={onBack}>
                {t('session.back')}
              </Button>
              <Button
                variant="default"
                leftSection={<IconPrinter size={16} stroke={1.7} />}
                loading={print.isPending}
                onClick={() => print.mutate({ token: setup.token, shopName, locale })}
              >
                {t('recoveryKey.print')}
              </Button>
              <Button onClick={() => setProving(true)}>{t('recoveryKey.seen')}</Button>
            </div>
          </>
        ))}
    </section>
  );
}

interface ProofProps {
  readonly setup: NewRecoveryKey;
  readonly isBusy: boolean;
  readonly onProven: (groups: string[]) => void;
  readonly onShow: () => void;
}

function Proof({ setup, isBusy, onProven, onShow }: ProofProps) {
  const { t } = useText();
  const [groups, setGroups] = useState<string[]>(setup.asked.map(() => ''));
  const [first = 0, second = 0] = setup.asked;
  const field = useRef<HTMLInputElement>(null);
  useEffect(() => field.current?.focus(), []);
  return (
    <form
      className={styles['proof']}
      onSubmit={(event) => {
        event.preventDefault();
        onProven(groups);
      }}
    >
      <p className={styles['explains']}>
        {t('recoveryKey.proof', { first: first + 1, second: second + 1 })}
      </p>
      <div className={styles['fields']}>
        {setup.asked.map((place, index) => (
          <TextInput
            key={place}
            ref={index === 0 ? field : null}
            label={t('recoveryKey.group', { number: place + 1 })}
            value={groups[index] ?? ''}
            maxLength={8}
            autoComplete="off"
            spellCheck={false}
            onChange={(event) => {
              const { value } = event.currentTarget;
              setGroups(groups.map((group, each) => (each === index ? value : group)));
            }}
          />
        ))}
      </div>
      <div className={styles['buttons']}>
        <Button variant="default" onClick={onShow}>
          {t('recoveryKey.showAgain')}
        </Button>
        <Button
          type="submit"
          loading={isBusy}
          disabled={groups.some((group) => group.trim() === '')}
        >
          {t('store.continue')}
        </Button>
      </div>
    </form>
  );
}
