import { useText } from '@renderer/text/useText';
import type { ErrorCode, ErrorDetails } from '@shared/contract/result';
import { errorNumbers, errorValues } from '@shared/text/error';
import { Button, CopyButton } from '@mantine/core';
import { IconAlertTriangle, IconInfoCircle, IconShieldCheck, IconTool } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import styles from './ErrorAlert.module.css';

interface ErrorAlertProps {
  readonly error: { readonly code: ErrorCode; readonly details?: ErrorDetails };
  /** What it was about, for example the name of the file. */
  readonly subject?: string;
  /** Buttons that help on: another file, once more. */
  readonly actions?: ReactNode;
}

/** An error in three parts, always in this order: what happened, what is safe, what to do. */
export function ErrorAlert({ error, subject, actions }: ErrorAlertProps) {
  const { t } = useText();
  const words = `error.${error.code}` as const;
  const values = errorValues(error.details);
  const number = errorNumbers[error.code];
  return (
    <section className={styles['alert']} role="alert">
      <header className={styles['head']}>
        <IconAlertTriangle size={22} stroke={1.7} aria-hidden="true" className={styles['sign']} />
        <div>
          <strong className={styles['title']}>{t(`${words}.title`, values)}</strong>
          {subject !== undefined && <div className={styles['subject']}>{subject}</div>}
        </div>
      </header>
      <div className={styles['parts']}>
        <Part icon={<IconInfoCircle size={16} stroke={1.7} />} head={t('error.happened')}>
          {t(`${words}.happened`, values)}
        </Part>
        <Part icon={<IconShieldCheck size={16} stroke={1.7} />} head={t('error.safe')}>
          {t(`${words}.safe`, values)}
        </Part>
        <Part icon={<IconTool size={16} stroke={1.7} />} head={t('error.next')}>
          {t(`${words}.next`, values)}
        </Part>
      </div>
      <footer className={styles['foot']}>
        {actions}
        <CopyButton value={number}>
          {({ copied, copy }) => (
            <Button className={styles['copy'] ?? ''} variant="subtle" size="xs" onClick={copy}>
              {t(copied ? 'error.copied' : 'error.copy', { number })}
            </Button>
          )}
        </CopyButton>
      </footer>
    </section>
  );
}

interface PartProps {
  readonly icon: ReactNode;
  readonly head: string;
  readonly children: ReactNode;
}

function Part({ icon, head, children }: PartProps) {
  return (
    <div className={styles['part']}>
      <div className={styles['partHead']}>
        <span aria-hidden="true">{icon}</span>
        {head}
      </div>
      <div>{children}</div>
    </div>
  );
}
