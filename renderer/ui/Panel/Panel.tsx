import { useId, type ReactNode } from 'react';
import styles from './Panel.module.css';

interface PanelProps {
  readonly title?: string;
  /** Quiet words beside the title. */
  readonly note?: ReactNode;
  /** Controls on the right of the head. */
  readonly actions?: ReactNode;
  readonly footer?: ReactNode;
  /** True for tables, which bring their own padding. */
  readonly isFlush?: boolean;
  /** True when the panel takes the height that is left and scrolls inside. */
  readonly isFilling?: boolean;
  readonly children: ReactNode;
}

/** A white card with an optional head and foot. */
export function Panel(props: PanelProps) {
  const headId = useId();
  const hasHead = props.title !== undefined || props.actions !== undefined;
  return (
    <section
      className={styles['panel']}
      data-filling={props.isFilling === true || undefined}
      aria-labelledby={props.title === undefined ? undefined : headId}
    >
      {hasHead && (
        <div className={styles['head']}>
          {props.title !== undefined && (
            <h2 className={styles['title']} id={headId}>
              {props.title}
            </h2>
          )}
          {props.note !== undefined && <div className={styles['note']}>{props.note}</div>}
          {props.actions !== undefined && <div className={styles['actions']}>{props.actions}</div>}
        </div>
      )}
      <div className={styles['body']} data-flush={props.isFlush === true || undefined}>
        {props.children}
      </div>
      {props.footer !== undefined && <div className={styles['footer']}>{props.footer}</div>}
    </section>
  );
}
