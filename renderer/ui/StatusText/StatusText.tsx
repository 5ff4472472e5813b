import {
  IconAlertTriangle,
  IconCheck,
  IconCircleDashed,
  IconInfoCircle,
  IconMinus,
} from '@tabler/icons-react';
import type { ReactNode } from 'react';
import styles from './StatusText.module.css';

const icons = {
  plain: null,
  done: IconCheck,
  running: IconCircleDashed,
  none: IconMinus,
  info: IconInfoCircle,
  warn: IconInfoCircle,
  bad: IconAlertTriangle,
} as const;

export type StatusTone = keyof typeof icons;

interface StatusTextProps {
  readonly tone: StatusTone;
  /** True for a filled pill instead of plain words. */
  readonly isPill?: boolean;
  readonly children: ReactNode;
}

/** A state in words, with an icon first and colour last. */
export function StatusText({ tone, isPill, children }: StatusTextProps) {
  const Icon = icons[tone];
  return (
    <span className={styles['status']} data-tone={tone} data-pill={isPill === true || undefined}>
      {Icon !== null && <Icon size={14} stroke={1.7} aria-hidden="true" />}
      <span>{children}</span>
    </span>
  );
}
