import { useText } from '@renderer/text/useText';
import type { Indicator, SchemeContent, SourceKey } from '@shared/domain/scheme';
import { roundHalfUp } from '@shared/scoring/roundHalfUp';
import type {
  DimensionScore,
  IndicatorScore,
  ScoreTree,
  SourceScore,
} from '@shared/scoring/scoreTree';
import { useState, type KeyboardEvent, type ReactNode } from 'react';
import { IndicatorDetail } from './IndicatorDetail';
import { ScoreNode } from './ScoreNode';
import styles from './ScoreTreeView.module.css';
import { weightOf } from './weightOf';

interface ScoreTreeViewProps {
  readonly tree: ScoreTree;
  readonly content: SchemeContent;
}

/** Fewer responses would show what single customers said (measurement spec 8). */
const fewestShown = 3;

/** Source, dimension, indicator, raw value: each level opens with the arrow key to the right. */
export function ScoreTreeView({ tree, content }: ScoreTreeViewProps) {
  const { t, localText } = useText();
  const [open, setOpen] = useState<ReadonlySet<string>>(new Set());

  function setNode(path: string, isOpen: boolean) {
    const paths = new Set(open);
    if (isOpen) paths.add(path);
    else paths.delete(path);
    setOpen(paths);
  }

  function sourceNode(source: SourceScore) {
    const scheme = content.sources.find(({ key }) => key === source.key);
    return (
      <ScoreNode
        key={source.key}
        level={1}
        name={t(`source.${source.key}`)}
        detail={t(countKey(source.key), { count: source.count })}
        node={source}
        weight={weightOf(source, tree.sources)}
        isOpen={open.has(source.key)}
        onToggle={(isOpen) => setNode(source.key, isOpen)}
      >
        {source.key === 'customer' && source.count < fewestShown ? (
          <p className={styles['hidden']}>
            {source.count === 0
              ? t('appraisal.note.fewResponsesLong.none')
              : t('appraisal.whyDrawer.survey.hidden')}
          </p>
        ) : (
          <>
            {source.window !== undefined && (
              <p className={styles['hidden']}>
                {t(`appraisal.whyDrawer.window.${source.window.status}`, {
                  periods: source.window.earlierPeriods,
                  number: source.window.n,
                })}
              </p>
            )}
            {source.dimensions.map((dimension) => dimensionNode(dimension, source, scheme))}
          </>
        )}
      </ScoreNode>
    );
  }

  function dimensionNode(
    dimension: DimensionScore,
    source: SourceScore,
    schemeSource: SchemeContent['sources'][number] | undefined,
  ) {
    const path = `${source.key}.${dimension.key}`;
    const scheme = schemeSource?.dimensions.find(({ key }) => key === dimension.key);
    return (
      <ScoreNode
        key={dimension.key}
        level={2}
        name={scheme === undefined ? dimension.key : localText(scheme.name)}
        detail={null}
        node={dimension}
        weight={weightOf(dimension, source.dimensions)}
        isOpen={open.has(path)}
        onToggle={(isOpen) => setNode(path, isOpen)}
      >
        {dimension.indicators.map((indicator) =>
          indicatorNode(
            indicator,
            dimension,
            path,
            scheme?.indicators.find(({ key }) => key === indicator.key),
          ),
        )}
      </ScoreNode>
    );
  }

  function indicatorNode(
    indicator: IndicatorScore,
    dimension: DimensionScore,
    parent: string,
    scheme: Indicator | undefined,
  ): ReactNode {
    if (scheme === undefined) return null;
    const detail = <IndicatorDetail key={indicator.key} indicator={indicator} scheme={scheme} />;
    // A dimension with one indicator has nothing to add up in between.
    if (dimension.indicators.length === 1) return detail;
    const path = `${parent}.${indicator.key}`;
    return (
      <ScoreNode
        key={indicator.key}
        level={3}
        name={localText(scheme.name)}
        detail={null}
        node={indicator}
        weight={weightOf(indicator, dimension.indicators)}
        isOpen={open.has(path)}
        onToggle={(isOpen) => setNode(path, isOpen)}
      >
        {detail}
      </ScoreNode>
    );
  }

  return (
    <section
      className={styles['tree']}
      aria-label={t('appraisal.whyDrawer.tree')}
      onKeyDown={moveBetweenNodes}
    >
      {tree.sources.map(sourceNode)}
      {tree.total !== null && (
        <div className={styles['sum']}>
          <strong>{t('appraisal.whyDrawer.total')}</strong>
          <strong>{roundHalfUp(tree.total, 4)}</strong>
        </div>
      )}
    </section>
  );
}

function countKey(source: SourceKey) {
  if (source === 'customer') return 'appraisal.whyDrawer.responses';
  return source === 'measurement'
    ? 'appraisal.whyDrawer.measurements'
    : 'appraisal.whyDrawer.reviews';
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
