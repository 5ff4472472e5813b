import { useText } from '@renderer/text/useText';
import { Panel } from '@renderer/ui/Panel';
import type { ReadyMadeKey, ReadyMadeScheme } from '@shared/contract/scheme';
import { UnstyledButton } from '@mantine/core';
import styles from './ReadyMadeList.module.css';
import { WeightBar } from './WeightBar';

interface ReadyMadeListProps {
  readonly readyMade: readonly ReadyMadeScheme[];
  readonly shownKey: ReadyMadeKey | undefined;
  readonly onShow: (key: ReadyMadeKey) => void;
}

/** The schemes that come with the program, as cards to choose from. */
export function ReadyMadeList({ readyMade, shownKey, onShow }: ReadyMadeListProps) {
  const { t, localText } = useText();
  return (
    <Panel isFilling title={t('scheme.readyMade')}>
      <div className={styles['list']}>
        {readyMade.map((scheme) => (
          <UnstyledButton
            key={scheme.key}
            className={styles['card'] ?? ''}
            aria-pressed={scheme.key === shownKey}
            onClick={() => onShow(scheme.key)}
          >
            <strong>{localText(scheme.content.name)}</strong>
            <span className={styles['description']}>{localText(scheme.description)}</span>
            <WeightBar sources={scheme.content.sources} />
          </UnstyledButton>
        ))}
      </div>
    </Panel>
  );
}
