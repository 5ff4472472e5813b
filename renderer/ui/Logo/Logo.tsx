import { IconScale } from '@tabler/icons-react';
import styles from './Logo.module.css';

/** The sign of the program: a pair of scales. */
export function Logo({ size }: { readonly size: 20 | 44 }) {
  return (
    <span className={styles['logo']} data-size={size} aria-hidden="true">
      <IconScale size={size * 0.72} stroke={size === 20 ? 2 : 1.7} />
    </span>
  );
}
