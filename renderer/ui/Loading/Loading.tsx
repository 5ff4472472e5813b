import { useText } from '@renderer/text/useText';
import { Skeleton } from '@mantine/core';
import { useEffect, useState } from 'react';
import styles from './Loading.module.css';

const patienceMs = 150;

/** Grey lines in place of content that is on its way; nothing at all if it comes quickly. */
export function Loading({ lines = 6 }: { readonly lines?: number }) {
  const { t } = useText();
  const [isVisible, setVisible] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => setVisible(true), patienceMs);
    return () => clearTimeout(timer);
  }, []);
  if (!isVisible) return null;
  return (
    <output className={styles['loading']} aria-label={t('frame.loading')}>
      {Array.from({ length: lines }, (_, line) => (
        <Skeleton key={line} height={18} animate={false} />
      ))}
    </output>
  );
}
