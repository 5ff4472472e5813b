import { useText } from '@renderer/text/useText';
import { useEnterKey } from '@renderer/ui/useEnterKey';
import type { ImportKind } from '@shared/contract/import';
import { Button } from '@mantine/core';
import { IconFileSpreadsheet } from '@tabler/icons-react';
import { useEffect, useEffectEvent } from 'react';
import styles from './ChooseFile.module.css';

interface ChooseFileProps {
  readonly kind: ImportKind;
  readonly onChoose: () => void;
  /** Told what was pasted, cells between tabs. */
  readonly onPaste: (text: string) => void;
}

/** Says which file is wanted and opens the dialog; a copied table can be pasted instead. */
export function ChooseFile({ kind, onChoose, onPaste }: ChooseFileProps) {
  const { t } = useText();
  useEnterKey(onChoose);
  const paste = useEffectEvent((event: ClipboardEvent) => {
    const text = event.clipboardData?.getData('text/plain') ?? '';
    if (text.trim() === '') return;
    event.preventDefault();
    onPaste(text);
  });
  useEffect(() => {
    function listen(event: ClipboardEvent) {
      paste(event);
    }
    document.addEventListener('paste', listen);
    return () => document.removeEventListener('paste', listen);
  }, []);
  return (
    <section className={styles['choose']}>
      <span className={styles['icon']} aria-hidden="true">
        <IconFileSpreadsheet size={34} stroke={1.5} />
      </span>
      <h2 className={styles['title']}>{t(`import.chooseTitle.${kind}`)}</h2>
      <p className={styles['text']}>{t(`import.chooseText.${kind}`)}</p>
      <Button onClick={onChoose} aria-keyshortcuts="Enter">
        {t('import.chooseFile')}
      </Button>
      <p className={styles['accepted']}>{t('import.accepted')}</p>
      <p className={styles['accepted']}>{t('import.orPaste')}</p>
    </section>
  );
}
