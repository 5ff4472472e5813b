import { useText } from '@renderer/text/useText';
import { Panel } from '@renderer/ui/Panel';
import { StatusText } from '@renderer/ui/StatusText';
import type { TrainingNeedGroup } from '@shared/contract/trainingNeed';
import { formatNumber } from '@shared/text/formatNumber';
import styles from './TrainingNeedsPage.module.css';

/** Needs that half a position shares: there the process comes first. */
export function CommonNeeds({ groups }: { readonly groups: readonly TrainingNeedGroup[] }) {
  const { t, localText } = useText();
  const common = groups.flatMap((group) =>
    group.shop
      .filter(({ kind }) => kind === 'common')
      .map((shop) => ({
        group,
        shop,
        name: group.dimensions.find(({ key }) => key === shop.dimensionKey)?.name,
      })),
  );
  if (common.length === 0) {
    return (
      <Panel title={t('trainingNeed.noCommon')}>
        <p className={styles['words']}>{t('trainingNeed.noCommonHint')}</p>
      </Panel>
    );
  }
  return common.map(({ group, shop, name }) => (
    <Panel
      key={`${group.positionName} ${shop.dimensionKey}`}
      title={t('trainingNeed.commonTitle', {
        dimension: name === undefined ? shop.dimensionKey : localText(name),
      })}
      note={
        <StatusText tone="warn" isPill>
          {t('trainingNeed.commonCount', { need: shop.need, assessed: shop.assessed })}
        </StatusText>
      }
    >
      <p className={styles['words']}>
        <strong>{t('trainingNeed.commonAdvice')}</strong>
      </p>
      {shop.meanScore !== null && (
        <p className={styles['words']}>
          {t('trainingNeed.commonMean', {
            position: group.positionName,
            score: formatNumber(shop.meanScore, 1),
            target: group.target,
          })}
        </p>
      )}
    </Panel>
  ));
}
