import { useText } from '@renderer/text/useText';
import type { ImportKind } from '@shared/contract/import';
import type { ImportCounts } from '@shared/import/importIssue';
import {
  IconAlertTriangle,
  IconCirclePlus,
  IconCopy,
  IconFileText,
  IconGitCompare,
  IconUserQuestion,
  type Icon,
} from '@tabler/icons-react';
import styles from './CountCards.module.css';

interface Card {
  readonly key: keyof ImportCounts;
  readonly icon: Icon;
  readonly tone: 'plain' | 'ok' | 'warn';
}

const cards: readonly Card[] = [
  { key: 'read', icon: IconFileText, tone: 'plain' },
  { key: 'new', icon: IconCirclePlus, tone: 'ok' },
  { key: 'duplicate', icon: IconCopy, tone: 'plain' },
  { key: 'unattributed', icon: IconUserQuestion, tone: 'warn' },
  { key: 'conflict', icon: IconGitCompare, tone: 'warn' },
  { key: 'rejected', icon: IconAlertTriangle, tone: 'warn' },
];

interface CountCardsProps {
  readonly kind: ImportKind;
  readonly counts: ImportCounts;
}

/** How many rows were read and what becomes of them. */
export function CountCards({ kind, counts }: CountCardsProps) {
  const { t } = useText();
  return (
    <dl className={styles['cards']}>
      {cards
        .filter(({ key }) => isShown(key, kind, counts))
        .map(({ key, icon: CardIcon, tone }) => (
          <div
            key={key}
            className={styles['card']}
            data-tone={counts[key] > 0 ? tone : 'plain'}
            data-key={key}
          >
            <CardIcon size={20} stroke={1.7} aria-hidden="true" />
            <div>
              <dt className={styles['label']}>{t(`import.count.${key}`)}</dt>
              <dd className={styles['count']}>
                <strong className={styles['number']}>{counts[key]}</strong>
                <span className={styles['note']}>
                  {t(`import.countNote.${key}`, { unit: t(`import.unit.${kind}`) })}
                </span>
              </dd>
            </div>
          </div>
        ))}
    </dl>
  );
}

function isShown(key: keyof ImportCounts, kind: ImportKind, counts: ImportCounts): boolean {
  if (key === 'conflict') return counts[key] > 0;
  return key !== 'unattributed' || kind !== 'staffList';
}
