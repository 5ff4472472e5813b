import { useEnterKey } from '@renderer/ui/useEnterKey';
import { Button } from '@mantine/core';
import { IconArrowRight, IconCheck } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import styles from './EmptyState.module.css';

export interface EmptyStateStep {
  readonly title: string;
  readonly detail: string;
  readonly state: 'done' | 'current' | 'later';
  /** Only on the current step. */
  readonly action?: { readonly label: string; readonly onRun: () => void };
}

interface EmptyStateProps {
  readonly title: string;
  readonly text: string;
  readonly steps: readonly EmptyStateStep[];
  readonly footer?: ReactNode;
}

/** A page without content that teaches what comes first; Enter takes the current step. */
export function EmptyState({ title, text, steps, footer }: EmptyStateProps) {
  useEnterKey(steps.find((step) => step.state === 'current')?.action?.onRun);
  return (
    <section className={styles['empty']} aria-label={title}>
      <EmptySheet />
      <h2 className={styles['title']}>{title}</h2>
      <p className={styles['text']}>{text}</p>
      <ol className={styles['steps']}>
        {steps.map((step, index) => (
          <Step key={step.title} step={step} number={index + 1} />
        ))}
      </ol>
      {footer !== undefined && <div className={styles['footer']}>{footer}</div>}
    </section>
  );
}

function Step({ step, number }: { readonly step: EmptyStateStep; readonly number: number }) {
  const isCurrent = step.state === 'current';
  return (
    <li
      className={styles['step']}
      data-state={step.state}
      aria-current={isCurrent ? 'step' : undefined}
    >
      <span className={styles['number']} aria-hidden="true">
        {step.state === 'done' && <IconCheck size={16} stroke={1.7} />}
        {isCurrent && <IconArrowRight size={16} stroke={1.7} />}
        {step.state === 'later' && number}
      </span>
      <span className={styles['stepTitle']}>{step.title}</span>
      <span className={styles['detail']}>{step.detail}</span>
      {isCurrent && step.action !== undefined && (
        <Button
          onClick={step.action.onRun}
          rightSection={<kbd className={styles['key']}>Enter</kbd>}
          aria-keyshortcuts="Enter"
        >
          {step.action.label}
        </Button>
      )}
    </li>
  );
}

function EmptySheet() {
  return (
    <svg width="92" height="84" viewBox="0 0 92 84" aria-hidden="true" fill="none">
      <g stroke="#9CC7CB" strokeWidth="2">
        <rect x="1" y="1" width="70" height="80" rx="4" />
        <path d="M12 17h30M12 28h48M12 39h48M12 50h48" />
        <rect x="12" y="60" width="18" height="11" rx="2" />
        <rect x="42" y="60" width="18" height="11" rx="2" />
      </g>
      <circle cx="74" cy="16" r="15" fill="#E3F0F1" stroke="#0B6570" strokeWidth="2" />
      <path d="M66 16h16M74 8v16" stroke="#0B6570" strokeWidth="2" />
    </svg>
  );
}
