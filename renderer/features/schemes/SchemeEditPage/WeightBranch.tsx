import { useText } from '@renderer/text/useText';
import type { Fraction } from '@shared/base/fraction';
import type { Dimension, Indicator, Source } from '@shared/domain/scheme';
import type { Path } from '@shared/schemeDraft/siblings';
import { setWeight, stepWeight } from '@shared/schemeDraft/weights';
import { formatShare } from '@shared/text/formatNumber';
import { UnstyledButton } from '@mantine/core';
import { IconChevronDown, IconChevronRight } from '@tabler/icons-react';
import { useState } from 'react';
import type { NodeId } from '../pointing';
import { sharesOf } from '../shares';
import type { SelectedPart } from './selectedPart';
import { SumLine } from './SumLine';
import { WeightField } from './WeightField';
import styles from './WeightsPanel.module.css';

interface WeightBranchProps extends SelectedPart {
  readonly nodeId: NodeId;
  readonly part: Source | Dimension | Indicator;
  readonly path: Path;
  readonly name: string;
  readonly share: Fraction;
}

/** One part with its weight, and below it the parts that it consists of. */
export function WeightBranch(props: WeightBranchProps) {
  const { t } = useText();
  const { part, path, name, share, draft, selected, onSelect, nodeId } = props;
  const { content } = draft;
  const isLeaf = path.length === 3;
  const isSelected = selected.join('/') === path.join('/');
  const holdsSelected = path.every((key, place) => selected[place] === key);
  const [isOpen, setOpen] = useState(false);
  const isShown = isOpen || (holdsSelected && !isSelected);
  const shownName = name === '' ? t('schemeCheck.unnamed') : name;
  const Chevron = isShown ? IconChevronDown : IconChevronRight;
  return (
    <li>
      <div className={styles['line']} data-selected={isSelected || undefined}>
        {isLeaf ? (
          <span className={styles['chevron']} />
        ) : (
          <UnstyledButton
            className={styles['chevron'] ?? ''}
            aria-expanded={isShown}
            aria-label={t('schemeEdit.below', { name: shownName })}
            onClick={() => setOpen(!isShown)}
          >
            <Chevron size={16} stroke={1.7} aria-hidden="true" />
          </UnstyledButton>
        )}
        <UnstyledButton
          className={styles['name'] ?? ''}
          id={nodeId(path)}
          data-level={path.length}
          aria-pressed={isSelected}
          onClick={() => {
            onSelect(path);
            if (!isLeaf) setOpen(true);
          }}
        >
          {shownName}
        </UnstyledButton>
        <span className={styles['share']}>
          {t('schemeEdit.ofTotal', { share: formatShare(share) })}
        </span>
        <WeightField
          id={`${nodeId(path)}-weight`}
          name={shownName}
          weight={part.weight}
          onChange={(weight) =>
            draft.change({
              content: setWeight(content, path, weight),
              words: t('schemeEdit.step.weight', { name: shownName }),
              field: `weight/${path.join('/')}`,
            })
          }
          onStep={(percent) =>
            draft.change({
              content: stepWeight(content, path, percent),
              words: t('schemeEdit.step.weight', { name: shownName }),
              field: `weight/${path.join('/')}`,
            })
          }
        />
      </div>
      {isShown && <Below {...props} share={share} name={shownName} />}
    </li>
  );
}

function Below(props: WeightBranchProps) {
  const { localText } = useText();
  const { part, path, share, draft, name } = props;
  const children =
    'dimensions' in part ? part.dimensions : 'indicators' in part ? part.indicators : [];
  const shares = sharesOf(children, share);
  return (
    <div className={styles['below']}>
      <ul className={styles['list']}>
        {children.map((child, index) => (
          <WeightBranch
            {...props}
            key={child.key}
            part={child}
            path={[...path, child.key]}
            name={localText(child.name)}
            share={shares[index] ?? share}
          />
        ))}
      </ul>
      {children.length > 0 && <SumLine draft={draft} parent={path} name={name} />}
    </div>
  );
}
