import type { ImportProgress } from '@shared/contract/event';
import { useText } from '@renderer/text/useText';
import { Button } from '@mantine/core';
import styles from './ChooseFile.module.css';

interface ReadingPanelProps {
  readonly fileName: string;
  readonly progress: ImportProgress['step'];
  readonly onStop: () => void;
}

/** What is happening to the file, with a way to stop it. */
export function ReadingPanel({ fileName, progress, onStop }: ReadingPanelProps) {
  const { t } = useText();
  return (
    <section className={styles['choose']} aria-busy="true">
      <h2 className={styles['title']}>{t('import.reading', { file: fileName })}</h2>
      <output className={styles['text']}>{t(`import.readingStep.${progress}`)}</output>
      <Button variant="default" onClick={onStop}>
        {t('import.stop')}
      </Button>
    </section>
  );
}
