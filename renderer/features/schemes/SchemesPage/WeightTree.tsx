import { useText } from '@renderer/text/useText';
import { ONE, type Fraction } from '@shared/base/fraction';
import type { Dimension, SchemeContent, Source } from '@shared/domain/scheme';
import type { SchemeFinding } from '@shared/scoring/schemeFinding';
import { formatShare } from '@shared/text/formatNumber';
import { Collapse, UnstyledButton } from '@mantine/core';
import { IconChevronDown, IconChevronRight } from '@tabler/icons-react';
import { useId, useState } from 'react';
import type { NodeId } from '../pointing';
import { sharesOf } from '../shares';
import styles from './WeightTree.module.css';

interface WeightTreeProps {
  readonly content: SchemeContent;
  /** Opens the branch in which this was found. */
  readonly pointedAt: SchemeFinding | null;
  readonly nodeId: NodeId;
}

/** Sources, their dimensions and indicators, each with its part of the total. */
export function WeightTree({ content, pointedAt, nodeId }: WeightTreeProps) {
  const { t, localText } = useText();
  const shares = sharesOf(content.sources, ONE);
  return (
    <ul
      className={styles['tree']}
      aria-label={t('scheme.tree', { name: localText(content.name) })}
      id={nodeId([])}
      tabIndex={-1}
    >
      {content.sources.map((source, index) => (
        <SourceBranch
          key={source.key}
          source={source}
          share={shares[index] ?? ONE}
          isPointedAt={pointedAt?.path[0] === source.key}
          nodeId={nodeId}
        />
      ))}
    </ul>
  );
}

interface SourceBranchProps {
  readonly source: Source;
  readonly share: Fraction;
  readonly isPointedAt: boolean;
  readonly nodeId: NodeId;
}

function SourceBranch({ source, share, isPointedAt, nodeId }: SourceBranchProps) {
  const { t } = useText();
  const [isOpen, setOpen] = useState(source.key === 'customer' || source.key === 'measurement');
  // What is pointed at must be on screen before it can be scrolled to.
  if (isPointedAt && !isOpen) setOpen(true);
  const branchId = useId();
  const shares = sharesOf(source.dimensions, share);
  const Chevron = isOpen ? IconChevronDown : IconChevronRight;
  return (
    <li>
      <UnstyledButton
        className={styles['source'] ?? ''}
        id={nodeId([source.key])}
        aria-expanded={isOpen}
        aria-controls={branchId}
        onClick={() => setOpen(!isOpen)}
      >
        <Chevron size={16} stroke={1.7} aria-hidden="true" />
        <strong>{t(`source.${source.key}`)}</strong>
        <span className={styles['note']}>
          {t('scheme.dimensions', { count: source.dimensions.length })}
        </span>
        <strong className={styles['share']}>{formatShare(share)}</strong>
      </UnstyledButton>
      <Collapse expanded={isOpen} id={branchId} transitionDuration={0}>
        <ul className={styles['branch']}>
          {source.dimensions.map((dimension, index) => (
            <DimensionBranch
              key={dimension.key}
              dimension={dimension}
              share={shares[index] ?? share}
              path={[source.key, dimension.key]}
              nodeId={nodeId}
            />
          ))}
        </ul>
      </Collapse>
    </li>
  );
}

interface DimensionBranchProps {
  readonly dimension: Dimension;
  readonly share: Fraction;
  readonly path: readonly string[];
  readonly nodeId: NodeId;
}

function DimensionBranch({ dimension, share, path, nodeId }: DimensionBranchProps) {
  const { localText } = useText();
  const shares = sharesOf(dimension.indicators, share);
  const [first] = dimension.indicators;
  // A dimension of one indicator of the same name needs saying only once.
  const isSingle = dimension.indicators.length === 1;
  return (
    <li>
      <Line
        name={localText(dimension.name)}
        share={share}
        ids={[path, ...(isSingle && first !== undefined ? [[...path, first.key]] : [])].map(nodeId)}
      />
      {!isSingle && (
        <ul className={styles['branch']}>
          {dimension.indicators.map((indicator, index) => (
            <li key={indicator.key} className={styles['indicator']}>
              <Line
                name={localText(indicator.name)}
                share={shares[index] ?? share}
                ids={[nodeId([...path, indicator.key])]}
              />
            </li>
          ))}
        </ul>
      )}
    </li>
  );
}

interface LineProps {
  readonly name: string;
  readonly share: Fraction;
  /** Under which ids the line can be pointed at: of a dimension, and of its only indicator. */
  readonly ids: readonly string[];
}

function Line({ name, share, ids: [id, innerId] }: LineProps) {
  const { t } = useText();
  return (
    <div className={styles['line']} id={id} tabIndex={-1}>
      <span id={innerId} tabIndex={-1}>
        {name}
      </span>
      <span className={styles['share']}>
        {t('scheme.ofTotal', { share: formatShare(share).replace('%', '') })}
      </span>
    </div>
  );
}
