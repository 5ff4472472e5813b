import type { ExplainedStep } from '@shared/explanation/explainedStep';
import { IconChevronRight } from '@tabler/icons-react';
import { useId, type KeyboardEvent, type ReactNode } from 'react';
import styles from './ScoreTreeView.module.css';

interface ScoreNodeProps {
  readonly step: ExplainedStep;
  readonly isOpen: boolean;
  readonly onToggle: (isOpen: boolean) => void;
  readonly children: ReactNode;
}

/** One line of the tree: score × weight = contribution, with what is behind it underneath. */
export function ScoreNode({ step, isOpen, onToggle, children }: ScoreNodeProps) {
  const id = useId();
  const { level, label, detail, share, missing } = step;

  function onKeyDown(event: KeyboardEvent) {
    if (event.key === 'ArrowRight' && !isOpen) onToggle(true);
    else if (event.key === 'ArrowLeft' && isOpen) onToggle(false);
    else return;
    event.preventDefault();
  }

  return (
    <div className={styles['node']} data-level={level} data-open={isOpen || undefined}>
      <button
        type="button"
        className={styles['line']}
        aria-expanded={isOpen}
        aria-controls={id}
        onClick={() => onToggle(!isOpen)}
        onKeyDown={onKeyDown}
      >
        <IconChevronRight size={14} stroke={1.7} className={styles['chevron']} aria-hidden="true" />
        <span className={styles['name']}>{label}</span>
        <span className={styles['detail']}>{detail}</span>
        {share !== null && (
          <>
            {level === 1 && <Bar score={share.score} />}
            <span className={styles['score']}>{share.score}</span>
            <span className={styles['weight']}>× {share.weight}</span>
            <span className={styles['contribution']}>= {share.contribution}</span>
          </>
        )}
        {missing !== null && <span className={styles['missing']}>{missing}</span>}
      </button>
      <div id={id} className={styles['children']} hidden={!isOpen}>
        {isOpen && children}
      </div>
    </div>
  );
}

function Bar({ score }: { readonly score: string }) {
  return (
    <span className={styles['bar']} aria-hidden="true">
      <span style={{ width: `${Math.min(100, Number(score))}%` }} />
    </span>
  );
}
