import { useText } from '@renderer/text/useText';
import { weightSchema } from '@shared/domain/exactText';
import { readWeight, showWeight } from '@shared/schemeDraft/readTyped';
import { TextInput } from '@mantine/core';
import { useState, type KeyboardEvent } from 'react';
import styles from './WeightField.module.css';

interface WeightFieldProps {
  readonly id: string;
  readonly name: string;
  readonly weight: string;
  readonly onChange: (weight: string) => void;
  /** By how many per cent up or down. */
  readonly onStep: (percent: number) => void;
}

/** A weight as text: 30 %, 33.3 and 1/3 are kept exactly; Alt and an arrow change it by 1 %. */
export function WeightField({ id, name, weight, onChange, onStep }: WeightFieldProps) {
  const { t } = useText();
  const [typed, setTyped] = useState<string | null>(null);

  function onKeyDown(event: KeyboardEvent) {
    if (!event.altKey || (event.key !== 'ArrowUp' && event.key !== 'ArrowDown')) return;
    event.preventDefault();
    setTyped(null);
    onStep(event.key === 'ArrowUp' ? 1 : -1);
  }

  return (
    <TextInput
      id={id}
      className={styles['field'] ?? ''}
      size="xs"
      inputMode="decimal"
      maxLength={80}
      aria-label={t('schemeEdit.weightOf', { name })}
      aria-keyshortcuts="Alt+ArrowUp Alt+ArrowDown"
      error={!weightSchema.safeParse(weight).success}
      value={typed ?? showWeight(weight)}
      onChange={(event) => {
        const text = event.currentTarget.value;
        setTyped(text);
        onChange(readWeight(text) ?? text);
      }}
      onKeyDown={onKeyDown}
      onBlur={() => setTyped(null)}
    />
  );
}
