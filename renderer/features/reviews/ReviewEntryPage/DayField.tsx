import { formatDay } from '@renderer/text/formatDate';
import { parseDay } from '@shared/base/parseDay';
import { useText } from '@renderer/text/useText';
import { TextInput } from '@mantine/core';
import { useState } from 'react';

interface DayFieldProps {
  readonly label: string;
  readonly value: string | null;
  /** First day of the cycle: a day typed without its year lies on or after it. */
  readonly startsOn: string;
  readonly isReadOnly: boolean;
  readonly onChange: (date: string | null) => void;
  readonly onLeave: () => void;
}

/** A day as people write it: 1127 becomes 11月27日. */
export function DayField({ label, value, startsOn, isReadOnly, onChange, onLeave }: DayFieldProps) {
  const { t } = useText();
  const [typed, setTyped] = useState<string | null>(null);
  const [isWrong, setWrong] = useState(false);

  function change(text: string) {
    setTyped(text);
    const date = parseDay(text, startsOn);
    if (date !== null || text.trim() === '') onChange(date);
  }

  function leave() {
    const isReadable = typed === null || typed.trim() === '' || parseDay(typed, startsOn) !== null;
    setWrong(!isReadable);
    if (isReadable) setTyped(null);
    onLeave();
  }

  return (
    <TextInput
      label={label}
      placeholder={t('review.entry.dayHint')}
      value={typed ?? (value === null ? '' : formatDay(value, t))}
      error={isWrong && t('review.entry.dayWrong')}
      readOnly={isReadOnly}
      onChange={(event) => change(event.currentTarget.value)}
      onBlur={leave}
    />
  );
}
