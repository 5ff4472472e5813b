import { UnstyledButton } from '@mantine/core';
import { IconChevronRight } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import styles from './StartCard.module.css';

interface StartCardProps {
  readonly icon: ReactNode;
  readonly title: string;
  readonly detail: string;
  /** Set on the card that most people want. */
  readonly badge?: string;
  /** The key that does the same. */
  readonly digit: number;
  readonly isBusy: boolean;
  readonly onChoose: () => void;
}

/** One way to start, as a button of card size. */
export function StartCard(props: StartCardProps) {
  return (
    <UnstyledButton
      className={styles['card'] ?? ''}
      data-recommended={props.badge !== undefined || undefined}
      disabled={props.isBusy}
      onClick={props.onChoose}
      aria-keyshortcuts={String(props.digit)}
    >
      <span className={styles['icon']} aria-hidden="true">
        {props.icon}
      </span>
      <span className={styles['words']}>
        <span className={styles['title']}>
          {props.title}
          {props.badge !== undefined && <span className={styles['badge']}>{props.badge}</span>}
        </span>
        <span className={styles['detail']}>{props.detail}</span>
      </span>
      <kbd aria-hidden="true">{props.digit}</kbd>
      <IconChevronRight size={18} stroke={1.7} aria-hidden="true" />
    </UnstyledButton>
  );
}
