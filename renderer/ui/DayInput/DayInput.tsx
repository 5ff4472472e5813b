import { TextInput } from '@mantine/core';

interface DayInputProps {
  readonly label: string;
  /** Local date, `yyyy-mm-dd`. */
  readonly value: string | null;
  readonly isReadOnly?: boolean;
  /** For table cells, where the head names the column. */
  readonly isLabelHidden?: boolean;
  readonly onChange: (day: string | null) => void;
}

/** A day that may be left open. */
export function DayInput({ label, value, isReadOnly, isLabelHidden, onChange }: DayInputProps) {
  return (
    <TextInput
      type="date"
      {...(isLabelHidden === true ? { 'aria-label': label } : { label })}
      value={value ?? ''}
      readOnly={isReadOnly === true}
      onChange={(event) => {
        const day = event.currentTarget.value;
        onChange(day === '' ? null : day);
      }}
    />
  );
}
