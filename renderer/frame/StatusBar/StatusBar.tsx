import { useProgramEvent } from '@renderer/api/useProgramEvent';
import { formatTime } from '@renderer/text/formatDate';
import { useText } from '@renderer/text/useText';
import type { OpenStore } from '@shared/contract/store';
import { useIsMutating } from '@tanstack/react-query';
import { IconCircleCheck, IconDeviceLaptop, IconLock, IconUser } from '@tabler/icons-react';
import { useState } from 'react';
import { useLock } from './useLock';
import styles from './StatusBar.module.css';

/** What is saved, where it is kept, and who is at work. */
export function StatusBar({ store }: { readonly store: OpenStore }) {
  const { t } = useText();
  const { user } = store;
  const lock = useLock(store);
  const isSaving = useIsMutating() > 0;
  const role = t(`frame.role.${user.role}`);
  const [savedAt, setSavedAt] = useState<Date | null>(null);
  // Only a committed command says that something changed, so this is never too early.
  useProgramEvent('changed', () => setSavedAt(new Date()));
  const saved =
    savedAt === null
      ? t('frame.nothingUnsaved')
      : t('frame.savedAt', { time: formatTime(savedAt) });
  return (
    <footer className={styles['bar']}>
      <output className={styles['saved']}>
        <IconCircleCheck size={14} stroke={1.7} aria-hidden="true" />
        {isSaving ? t('frame.saving') : saved}
      </output>
      <span className={styles['item']}>
        <IconDeviceLaptop size={14} stroke={1.7} aria-hidden="true" />
        {t('frame.onlyHere')} · {t(store.needsPassword ? 'frame.encrypted' : 'frame.unprotected')}
      </span>
      <span className={styles['user']}>
        <IconUser size={14} stroke={1.7} aria-hidden="true" />
        {user.name === role ? role : t('frame.user', { name: user.name, role })}
      </span>
      {store.needsPassword && (
        <button type="button" className={styles['lock']} onClick={lock}>
          <IconLock size={14} stroke={1.7} aria-hidden="true" />
          {t('frame.lockKeys')}
        </button>
      )}
    </footer>
  );
}
