import styles from './LinkButton.module.css';

interface LinkButtonProps {
  readonly children: string;
  /** What is read out instead of the words, where they alone do not say what happens. */
  readonly label?: string;
  readonly onClick: () => void;
}

/** A button within a line of words that looks like a link. */
export function LinkButton({ children, label, onClick }: LinkButtonProps) {
  return (
    <button type="button" className={styles['link']} aria-label={label} onClick={onClick}>
      {children}
    </button>
  );
}
