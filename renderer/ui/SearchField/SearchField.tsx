import { TextInput } from '@mantine/core';
import { IconSearch } from '@tabler/icons-react';

interface SearchFieldProps {
  readonly label: string;
  readonly value: string;
  readonly onChange: (value: string) => void;
}

/** A small field that narrows the list below it. */
export function SearchField({ label, value, onChange }: SearchFieldProps) {
  return (
    <TextInput
      size="xs"
      w={210}
      aria-label={label}
      placeholder={label}
      value={value}
      leftSection={<IconSearch size={14} stroke={1.7} />}
      onChange={(event) => onChange(event.currentTarget.value)}
    />
  );
}

/** Whether a list entry with these texts stays while `sought` is typed. */
export function isSought(sought: string, ...texts: readonly string[]): boolean {
  const part = sought.trim().normalize('NFKC').toLowerCase();
  return texts.some((text) => text.normalize('NFKC').toLowerCase().includes(part));
}
