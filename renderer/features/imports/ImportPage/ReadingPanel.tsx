import { useText } from '@renderer/text/useText';
import type { ImportProgress } from '@shared/contract/programEvent';
import { Button, Progress } from '@mantine/core';
import styles from './ChooseFile.module.css';

interface ReadingPanelProps {
  readonly fileName: string;
  readonly progress: ImportProgress;
  readonly onStop: () => void;
}

/** What is happening to the file, how far it has come, and a way to stop it. */
export function ReadingPanel({ fileName, progress, onStop }: ReadingPanelProps) {
  const { t } = useText();
  const { step, done, total } = progress;
  const share = done === undefined || total === undefined || total === 0 ? null : done / total;
  return (
    <section className={styles['choose']} aria-busy="true">
      <h2 className={styles['title']}>{t('import.reading', { file: fileName })}</h2>
      <output className={styles['text']}>{t(`import.readingStep.${step}`)}</output>
      {share !== null && (
        <Progress
          className={styles['progress'] ?? ''}
          value={Math.min(100, share * 100)}
          aria-label={t(`import.readingStep.${step}`)}
        />
      )}
      <Button variant="default" onClick={onStop}>
        {t('import.stop')}
      </Button>
    </section>
  );
}
