import { useText } from '@renderer/text/useText';
import { Logo } from '@renderer/ui/Logo';
import type { ReactNode } from 'react';
import styles from './TitleBar.module.css';

interface TitleBarProps {
  readonly shopName?: string;
  readonly isSample?: boolean;
  /** Controls on the right, left of the window's own buttons. */
  readonly children?: ReactNode;
}

/** The bar one drags the window by; the system draws its own buttons over the right end. */
export function TitleBar({ shopName, isSample = false, children }: TitleBarProps) {
  const { t } = useText();
  return (
    <header className={styles['bar']}>
      <Logo size={20} />
      <strong>{t('program.name')}</strong>
      {shopName !== undefined && <span className={styles['shop']}>{shopName}</span>}
      {isSample && <span className={styles['sample']}>{t('frame.sample')}</span>}
      <div className={styles['controls']}>{children}</div>
    </header>
  );
}
