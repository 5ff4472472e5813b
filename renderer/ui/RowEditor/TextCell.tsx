import { Textarea } from '@mantine/core';

interface TextCellProps {
  readonly label: string;
  readonly value: string;
  readonly longest: number;
  readonly isReadOnly: boolean;
  readonly onChange: (value: string) => void;
}

/** Words in a row; the cell grows with them. */
export function TextCell({ label, value, longest, isReadOnly, onChange }: TextCellProps) {
  return (
    <Textarea
      autosize
      minRows={1}
      aria-label={label}
      value={value}
      maxLength={longest}
      readOnly={isReadOnly}
      onChange={(event) => onChange(event.currentTarget.value)}
    />
  );
}
