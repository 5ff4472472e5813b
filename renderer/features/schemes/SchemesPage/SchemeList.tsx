import { joinNames } from '@renderer/text/joinNames';
import { useText } from '@renderer/text/useText';
import { Panel } from '@renderer/ui/Panel';
import type { SchemeChoice, SchemeOverview } from '@shared/contract/scheme';
import type { Scheme } from '@shared/domain/scheme';
import { Switch, UnstyledButton } from '@mantine/core';
import { useState, type ReactNode } from 'react';
import { SchemeBadge } from '../SchemeBadge';
import styles from './SchemeList.module.css';
import { keyOf } from './shownScheme';
import { WeightBar } from './WeightBar';

interface SchemeListProps {
  readonly overview: SchemeOverview;
  readonly shownKey: string | undefined;
  readonly onShow: (choice: SchemeChoice) => void;
}

/** The schemes of the shop and those that come with the program, as cards to choose from. */
export function SchemeList({ overview, shownKey, onShow }: SchemeListProps) {
  const { t, locale, localText } = useText();
  const [showsArchived, setShowsArchived] = useState(false);
  const { schemes, readyMade } = overview;
  const archived = schemes.filter(({ status }) => status === 'archived').length;
  const own = schemes
    .filter(({ status }) => showsArchived || status !== 'archived')
    .toSorted((a, b) => order[a.status] - order[b.status]);
  return (
    <Panel isFilling title={t('scheme.all')}>
      {schemes.length > 0 && (
        <section aria-label={t('scheme.own')}>
          <div className={styles['head']}>
            <h3 className={styles['title']}>{t('scheme.own')}</h3>
            {archived > 0 && (
              <Switch
                size="xs"
                label={t('scheme.showArchived', { count: archived })}
                checked={showsArchived}
                onChange={(event) => setShowsArchived(event.currentTarget.checked)}
              />
            )}
          </div>
          <div className={styles['list']}>
            {own.map((scheme) => (
              <Card
                key={scheme.schemeId}
                isShown={scheme.schemeId === shownKey}
                onShow={() => onShow({ schemeId: scheme.schemeId })}
              >
                <span className={styles['name']}>
                  <strong>
                    {t('scheme.version', {
                      name: localText(scheme.content.name),
                      version: scheme.version,
                    })}
                  </strong>
                  <SchemeBadge status={scheme.status} />
                </span>
                <span className={styles['description']}>{usedBy(scheme)}</span>
              </Card>
            ))}
          </div>
        </section>
      )}
      <section aria-label={t('scheme.readyMade')}>
        <h3 className={styles['title']}>{t('scheme.readyMade')}</h3>
        <div className={styles['list']}>
          {readyMade.map((scheme) => (
            <Card
              key={scheme.key}
              isShown={keyOf({ readyMadeKey: scheme.key }) === shownKey}
              onShow={() => onShow({ readyMadeKey: scheme.key })}
            >
              <strong>{localText(scheme.content.name)}</strong>
              <span className={styles['description']}>{localText(scheme.description)}</span>
              <WeightBar sources={scheme.content.sources} />
            </Card>
          ))}
        </div>
      </section>
    </Panel>
  );

  function usedBy({ positionIds }: Scheme): string {
    const names = overview.positions
      .filter(({ positionId }) => positionIds.includes(positionId))
      .map(({ name }) => name);
    return names.length === 0
      ? t('scheme.usedByNone')
      : t('scheme.usedBy', { names: joinNames(locale, names) });
  }
}

const order = { draft: 0, active: 1, archived: 2 } as const;

interface CardProps {
  readonly isShown: boolean;
  readonly onShow: () => void;
  readonly children: ReactNode;
}

function Card({ isShown, onShow, children }: CardProps) {
  return (
    <UnstyledButton className={styles['card'] ?? ''} aria-pressed={isShown} onClick={onShow}>
      {children}
    </UnstyledButton>
  );
}
