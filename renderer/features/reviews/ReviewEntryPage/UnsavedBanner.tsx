import { Button } from '@mantine/core';
import styles from './ReviewForm.module.css';

interface UnsavedBannerProps {
  readonly words: string;
  readonly action: string;
  readonly onAction: () => void;
}

/** A failed save never blocks: what was typed stays on screen and can be saved again. */
export function UnsavedBanner({ words, action, onAction }: UnsavedBannerProps) {
  return (
    <div className={styles['banner']} role="alert">
      <span>{words}</span>
      <Button size="xs" variant="default" onClick={onAction}>
        {action}
      </Button>
    </div>
  );
}
