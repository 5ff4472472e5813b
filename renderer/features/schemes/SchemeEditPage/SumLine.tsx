import { useText } from '@renderer/text/useText';
import { StatusText } from '@renderer/ui/StatusText';
import {
  compare,
  formatFraction,
  HUNDRED,
  isZero,
  multiply,
  negate,
  ZERO,
} from '@shared/base/fraction';
import type { Fraction } from '@shared/base/fraction';
import { siblingsBelow, type Path } from '@shared/schemeDraft/siblings';
import { canScale, scaleToWhole, splitEqually, weightSum } from '@shared/schemeDraft/weights';
import { formatShare } from '@shared/text/formatNumber';
import { Anchor } from '@mantine/core';
import type { Draft } from './useDraft';
import styles from './WeightsPanel.module.css';

interface SumLineProps {
  readonly draft: Draft;
  readonly parent: Path;
  readonly name: string;
}

/** What the weights of one level add up to, exactly, and two ways to make it 100 %. */
export function SumLine({ draft, parent, name }: SumLineProps) {
  const { t } = useText();
  const { content } = draft;
  const parts = siblingsBelow(content, parent);
  const found = weightSum(parts);
  return (
    <div className={styles['sum']} role="group" aria-label={t('schemeEdit.sumOf', { name })}>
      {found === null ? (
        <StatusText tone="bad">{t('schemeEdit.sumUnreadable')}</StatusText>
      ) : isZero(found.missing) ? (
        <StatusText tone="done">{t('schemeEdit.sum', { sum: '100%' })}</StatusText>
      ) : (
        <StatusText tone="bad">
          {t(compare(found.missing, ZERO) > 0 ? 'schemeEdit.sumLess' : 'schemeEdit.sumMore', {
            sum: exactShare(found.sum),
            difference: exactShare(
              compare(found.missing, ZERO) > 0 ? found.missing : negate(found.missing),
            ),
          })}
        </StatusText>
      )}
      <span className={styles['ways']}>
        {parts.length > 1 && (
          <Anchor
            component="button"
            type="button"
            size="xs"
            aria-label={t('schemeEdit.splitLabel', { name })}
            onClick={() =>
              draft.change({
                content: splitEqually(content, parent),
                words: t('schemeEdit.step.split', { name }),
              })
            }
          >
            {t('schemeEdit.split')}
          </Anchor>
        )}
        {canScale(content, parent) && (
          <Anchor
            component="button"
            type="button"
            size="xs"
            aria-label={t('schemeEdit.scaleLabel', { name })}
            onClick={() =>
              draft.change({
                content: scaleToWhole(content, parent),
                words: t('schemeEdit.step.scale', { name }),
              })
            }
          >
            {t('schemeEdit.scaleUp')}
          </Anchor>
        )}
      </span>
    </div>
  );
}

/** Per cent to the last digit; where they never end, rounded with the exact fraction beside. */
function exactShare(share: Fraction): string {
  const percent = formatFraction(multiply(share, HUNDRED));
  return percent.includes('/') ? `${formatShare(share)} (${formatFraction(share)})` : `${percent}%`;
}
