import { formatDay } from '@renderer/text/formatDate';
import { useText } from '@renderer/text/useText';
import type { StoreListing } from '@shared/contract/store';
import { Button } from '@mantine/core';
import { IconBuildingStore, IconFolder, IconLock } from '@tabler/icons-react';
import styles from './StoreList.module.css';

interface StoreListProps {
  readonly stores: readonly StoreListing[];
  readonly isBusy: boolean;
  readonly onOpen: (store: StoreListing) => void;
}

/** The shops whose files lie on this computer. */
export function StoreList({ stores, isBusy, onOpen }: StoreListProps) {
  const { t } = useText();
  if (stores.length === 0) {
    return (
      <p className={styles['none']}>
        <IconFolder size={16} stroke={1.7} aria-hidden="true" />
        {t('store.none')}
      </p>
    );
  }
  return (
    <section className={styles['found']} aria-label={t('store.found')}>
      <h2 className={styles['head']}>{t('store.found')}</h2>
      <ul className={styles['list']}>
        {stores.map((store) => (
          <li key={store.storeId} className={styles['store']}>
            <IconBuildingStore size={16} stroke={1.7} aria-hidden="true" />
            <strong className={styles['name']}>{store.shopName}</strong>
            {store.needsPassword && (
              <IconLock size={14} stroke={1.7} role="img" aria-label={t('store.withLock')} />
            )}
            {store.isSample && <span className={styles['sample']}>{t('frame.sample')}</span>}
            <span className={styles['created']}>
              {t('store.createdOn', { day: formatDay(store.createdAt.slice(0, 10), t) })}
            </span>
            <Button
              variant="default"
              size="xs"
              disabled={isBusy}
              aria-label={t('store.openNamed', { name: store.shopName })}
              onClick={() => onOpen(store)}
            >
              {t('store.open')}
            </Button>
          </li>
        ))}
      </ul>
    </section>
  );
}
