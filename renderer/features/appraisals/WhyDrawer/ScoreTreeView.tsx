import { useText } from '@renderer/text/useText';
import type { ExplainedStep } from '@shared/explanation/explainedStep';
import { Button } from '@mantine/core';
import { useState, type KeyboardEvent } from 'react';
import { ScoreNode } from './ScoreNode';
import styles from './ScoreTreeView.module.css';
import { StepDetail } from './StepDetail';

interface ScoreTreeViewProps {
  readonly steps: readonly ExplainedStep[];
}

/** Source, dimension, indicator, raw value: each level opens with the arrow key to the right. */
export function ScoreTreeView({ steps }: ScoreTreeViewProps) {
  const { t } = useText();
  const nodes = steps.filter(({ level }) => level > 0);
  const childrenOf = Map.groupBy(nodes, ({ path }) => parentOf(path));
  // An only child opens with the step above it; the set then holds the closed ones.
  const isOnly = (path: string) => childrenOf.get(parentOf(path))?.length === 1;
  const paths = nodes.map(({ path }) => path).filter((path) => !isOnly(path));
  const [turned, setTurned] = useState<ReadonlySet<string>>(new Set());
  const areAllOpen = paths.every((path) => turned.has(path));

  function setNode(path: string, isOpen: boolean) {
    const next = new Set(turned);
    if (isOpen === isOnly(path)) next.delete(path);
    else next.add(path);
    setTurned(next);
  }

  function node(step: ExplainedStep) {
    const { path } = step;
    return (
      <ScoreNode
        key={path}
        step={step}
        isOpen={turned.has(path) !== isOnly(path)}
        onToggle={(isOpen) => setNode(path, isOpen)}
      >
        {childrenOf.get(path)?.map(node)}
        <StepDetail step={step} />
      </ScoreNode>
    );
  }

  return (
    <section aria-label={t('appraisal.whyDrawer.tree')} onKeyDown={moveBetweenNodes}>
      <div className={styles['bar-above']}>
        <Button
          variant="subtle"
          size="compact-xs"
          onClick={() => setTurned(new Set(areAllOpen ? [] : paths))}
        >
          {areAllOpen ? t('appraisal.whyDrawer.closeAll') : t('appraisal.whyDrawer.openAll')}
        </Button>
      </div>
      <div className={styles['tree']}>{nodes.filter(({ level }) => level === 1).map(node)}</div>
    </section>
  );
}

function parentOf(path: string): string {
  return path.slice(0, Math.max(0, path.lastIndexOf('/')));
}

function moveBetweenNodes(event: KeyboardEvent<HTMLElement>) {
  const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
  if (step === undefined) return;
  const nodes = [...event.currentTarget.querySelectorAll<HTMLElement>('[aria-expanded]')];
  const index = nodes.findIndex((node) => node === document.activeElement);
  const next = nodes[index + step];
  if (index < 0 || next === undefined) return;
  event.preventDefault();
  next.focus();
}
