import { useText } from '@renderer/text/useText';
import type { ImportNotice } from '@shared/import/table';
import { IconInfoCircle } from '@tabler/icons-react';
import styles from './Notices.module.css';

/** What the reader of the file wants the user to know. */
export function Notices({ notices }: { readonly notices: readonly ImportNotice[] }) {
  const { t } = useText();
  if (notices.length === 0) return null;
  return (
    <section className={styles['notices']} aria-label={t('import.notices')}>
      <IconInfoCircle size={18} stroke={1.7} aria-hidden="true" />
      <ul className={styles['list']}>
        {notices.map(({ code }) => (
          <li key={code}>{t(`import.notice.${code}`)}</li>
        ))}
      </ul>
    </section>
  );
}
