import { useText } from '@renderer/text/useText';
import { useEnterKey } from '@renderer/ui/useEnterKey';
import type { ImportKind } from '@shared/contract/import';
import { Button } from '@mantine/core';
import { IconFileSpreadsheet } from '@tabler/icons-react';
import styles from './ChooseFile.module.css';

interface ChooseFileProps {
  readonly kind: ImportKind;
  readonly onChoose: () => void;
}

/** Says which file is wanted and opens the dialog. */
export function ChooseFile({ kind, onChoose }: ChooseFileProps) {
  const { t } = useText();
  useEnterKey(onChoose);
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
    </section>
  );
}
