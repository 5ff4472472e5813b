import { ActionIcon } from '@mantine/core';
import { IconX } from '@tabler/icons-react';

interface RemoveRowProps {
  readonly label: string;
  readonly onRemove: () => void;
}

/** The cross at the end of a row. */
export function RemoveRow({ label, onRemove }: RemoveRowProps) {
  return (
    <ActionIcon variant="subtle" size={28} aria-label={label} title={label} onClick={onRemove}>
      <IconX size={16} stroke={1.7} aria-hidden="true" />
    </ActionIcon>
  );
}
