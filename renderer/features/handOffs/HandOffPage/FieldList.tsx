import type { FieldDifference } from '@shared/contract/handOff';
import styles from './HandOffPage.module.css';
import { useRecordWords } from './useRecordWords';

/** The fields in which two contents differ: name, before → after. */
export function FieldList({ fields }: { readonly fields: readonly FieldDifference[] }) {
  const words = useRecordWords();
  return (
    <ul className={styles['fields']}>
      {fields.map((difference) => (
        <li key={difference.field}>
          {words.field(difference)}{' '}
          <span className={styles['before']}>{words.value(difference.before)}</span> →{' '}
          <strong>{words.value(difference.after)}</strong>
        </li>
      ))}
    </ul>
  );
}
