import { useText } from '@renderer/text/useText';
import { approximate, parseFraction } from '@shared/base/fraction';
import { roundHalfUp } from '@shared/scoring/roundHalfUp';
import type { ExactText, NodeStatus } from '@shared/scoring/scoreTree';
import { IconChevronRight } from '@tabler/icons-react';
import { useId, type KeyboardEvent, type ReactNode } from 'react';
import styles from './ScoreTreeView.module.css';
import type { NodeWeight } from './weightOf';

interface ScoreNodeProps {
  readonly level: 1 | 2 | 3;
  readonly name: string;
  readonly detail: string | null;
  readonly node: {
    readonly score: ExactText | null;
    readonly contribution: ExactText | null;
    readonly status: NodeStatus;
  };
  readonly weight: NodeWeight;
  readonly isOpen: boolean;
  readonly onToggle: (isOpen: boolean) => void;
  readonly children: ReactNode;
}

/** One line of the tree: score × weight = contribution, with what is behind it underneath. */
export function ScoreNode(props: ScoreNodeProps) {
  const { level, name, detail, node, weight, isOpen, onToggle, children } = props;
  const { t } = useText();
  const id = useId();

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
        <span className={styles['name']}>{name}</span>
        <span className={styles['detail']}>{detail}</span>
        {level === 1 && <Bar score={node.score} />}
        {node.score === null || node.contribution === null || weight.used === null ? (
          <span className={styles['missing']}>
            {t(`appraisal.status.${node.status}`)} · {t('appraisal.whyDrawer.notCounted')}
          </span>
        ) : (
          <>
            <span className={styles['score']}>{roundHalfUp(node.score, 2)}</span>
            <span className={styles['weight']}>× {weight.used}</span>
            <span className={styles['contribution']}>= {roundHalfUp(node.contribution, 4)}</span>
          </>
        )}
      </button>
      {weight.isConverted && (
        <div className={styles['converted']}>
          {t('appraisal.whyDrawer.weightUsed', {
            weight: weight.planned,
            used: weight.used ?? '',
          })}
        </div>
      )}
      <div id={id} className={styles['children']} hidden={!isOpen}>
        {isOpen && children}
      </div>
    </div>
  );
}

function Bar({ score }: { readonly score: ExactText | null }) {
  if (score === null) return null;
  return (
    <span className={styles['bar']} aria-hidden="true">
      <span style={{ width: `${approximate(parseFraction(score))}%` }} />
    </span>
  );
}
