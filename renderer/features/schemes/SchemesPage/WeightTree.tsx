import { useText } from '@renderer/text/useText';
import { ONE, type Fraction } from '@shared/base/fraction';
import type { Dimension, SchemeContent, Source } from '@shared/domain/scheme';
import { formatShare } from '@shared/text/formatNumber';
import { Collapse, UnstyledButton } from '@mantine/core';
import { IconChevronDown, IconChevronRight } from '@tabler/icons-react';
import { useId, useState } from 'react';
import { sharesOf } from './shares';
import styles from './WeightTree.module.css';

/** Sources, their dimensions and indicators, each with its part of the total. */
export function WeightTree({ content }: { readonly content: SchemeContent }) {
  const { t, localText } = useText();
  const shares = sharesOf(content.sources, ONE);
  return (
    <ul className={styles['tree']} aria-label={t('scheme.tree', { name: localText(content.name) })}>
      {content.sources.map((source, index) => (
        <SourceBranch
          key={source.key}
          source={source}
          share={shares[index] ?? ONE}
          isOpenAtFirst={source.key === 'customer' || source.key === 'measurement'}
        />
      ))}
    </ul>
  );
}

interface SourceBranchProps {
  readonly source: Source;
  readonly share: Fraction;
  readonly isOpenAtFirst: boolean;
}

function SourceBranch({ source, share, isOpenAtFirst }: SourceBranchProps) {
  const { t } = useText();
  const [isOpen, setOpen] = useState(isOpenAtFirst);
  const branchId = useId();
  const shares = sharesOf(source.dimensions, share);
  const Chevron = isOpen ? IconChevronDown : IconChevronRight;
  return (
    <li>
      <UnstyledButton
        className={styles['source'] ?? ''}
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
            />
          ))}
        </ul>
      </Collapse>
    </li>
  );
}

function DimensionBranch({
  dimension,
  share,
}: {
  readonly dimension: Dimension;
  readonly share: Fraction;
}) {
  const { localText } = useText();
  const shares = sharesOf(dimension.indicators, share);
  // A dimension of one indicator of the same name needs saying only once.
  const isSingle = dimension.indicators.length === 1;
  return (
    <li>
      <Line name={localText(dimension.name)} share={share} />
      {!isSingle && (
        <ul className={styles['branch']}>
          {dimension.indicators.map((indicator, index) => (
            <li key={indicator.key} className={styles['indicator']}>
              <Line name={localText(indicator.name)} share={shares[index] ?? share} />
            </li>
          ))}
        </ul>
      )}
    </li>
  );
}

function Line({ name, share }: { readonly name: string; readonly share: Fraction }) {
  const { t } = useText();
  return (
    <div className={styles['line']}>
      <span>{name}</span>
      <span className={styles['share']}>
        {t('scheme.ofTotal', { share: formatShare(share).replace('%', '') })}
      </span>
    </div>
  );
}
