import { useEnterKey } from '@renderer/ui/useEnterKey';
import { Button } from '@mantine/core';
import { IconArrowRight } from '@tabler/icons-react';
import styles from './NextStep.module.css';

interface NextStepProps {
  /** The word above the title: 下一步. */
  readonly label: string;
  readonly title: string;
  readonly reason?: string;
  readonly action: string;
  readonly onRun: () => void;
}

/** The one next step of a page; Enter takes it from anywhere on the page. */
export function NextStep({ label, title, reason, action, onRun }: NextStepProps) {
  useEnterKey(onRun);
  return (
    <section className={styles['banner']} aria-label={label}>
      <span className={styles['arrow']} aria-hidden="true">
        <IconArrowRight size={20} stroke={1.7} />
      </span>
      <div className={styles['words']}>
        <div className={styles['label']}>{label}</div>
        <div>
          <strong>{title}</strong>
          {reason !== undefined && <span className={styles['reason']}> — {reason}</span>}
        </div>
      </div>
      <Button
        onClick={onRun}
        rightSection={<kbd className={styles['key']}>Enter</kbd>}
        aria-keyshortcuts="Enter"
      >
        {action}
      </Button>
    </section>
  );
}
