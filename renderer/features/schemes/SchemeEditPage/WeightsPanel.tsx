import { useText } from '@renderer/text/useText';
import { Panel } from '@renderer/ui/Panel';
import { ONE } from '@shared/base/fraction';
import { sourceKeys } from '@shared/domain/scheme';
import { addSource } from '@shared/schemeDraft/parts';
import { Menu, UnstyledButton } from '@mantine/core';
import type { NodeId } from '../pointing';
import { sharesOf } from '../shares';
import type { SelectedPart } from './selectedPart';
import { SumLine } from './SumLine';
import { WeightBranch } from './WeightBranch';
import styles from './WeightsPanel.module.css';

interface WeightsPanelProps extends SelectedPart {
  readonly nodeId: NodeId;
}

/** All weights of a draft with the sum of each level, live and exact. */
export function WeightsPanel(props: WeightsPanelProps) {
  const { t } = useText();
  const { draft, selected, onSelect, nodeId } = props;
  const { content } = draft;
  const shares = sharesOf(content.sources, ONE);
  const absent = sourceKeys.filter((key) => !content.sources.some((each) => each.key === key));
  return (
    <Panel
      isFlush
      isFilling
      title={t('schemeEdit.weights')}
      note={t('scheme.weightsNote')}
      footer={<span>{t('schemeEdit.weightsHint')}</span>}
    >
      <div className={styles['tree']} id={nodeId([])} tabIndex={-1}>
        <UnstyledButton
          className={styles['whole'] ?? ''}
          aria-pressed={selected.length === 0}
          onClick={() => onSelect([])}
        >
          {t('schemeEdit.whole')}
        </UnstyledButton>
        <SumLine draft={draft} parent={[]} name={t('schemeEdit.sources')} />
        <ul className={styles['list']}>
          {content.sources.map((source, index) => (
            <WeightBranch
              {...props}
              key={source.key}
              part={source}
              path={[source.key]}
              name={t(`source.${source.key}`)}
              share={shares[index] ?? ONE}
            />
          ))}
        </ul>
        {absent.length > 0 && (
          <Menu position="bottom-start" withinPortal>
            <Menu.Target>
              <UnstyledButton className={styles['add'] ?? ''}>
                {t('schemeEdit.addSource')}
              </UnstyledButton>
            </Menu.Target>
            <Menu.Dropdown>
              {absent.map((key) => (
                <Menu.Item
                  key={key}
                  onClick={() => {
                    const name = t(`source.${key}`);
                    const words = t('schemeEdit.step.add', { name });
                    draft.change({ content: addSource(content, key), words });
                    onSelect([key]);
                  }}
                >
                  {t(`source.${key}`)}
                </Menu.Item>
              ))}
            </Menu.Dropdown>
          </Menu>
        )}
      </div>
    </Panel>
  );
}
