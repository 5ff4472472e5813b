import { useText } from '@renderer/text/useText';
import { Select } from '@mantine/core';

const directions = ['higher', 'lower'] as const;
type Direction = (typeof directions)[number];

interface DirectionSelectProps {
  readonly direction: Direction | undefined;
  readonly onChange: (direction: Direction) => void;
}

/** Whether more or less of what is measured is better. */
export function DirectionSelect({ direction = 'higher', onChange }: DirectionSelectProps) {
  const { t } = useText();
  return (
    <Select
      size="xs"
      w={150}
      label={t('schemeEdit.direction.label')}
      data={directions.map((key) => ({ value: key, label: t(`schemeEdit.direction.${key}`) }))}
      value={direction}
      onChange={(value) => {
        const chosen = directions.find((each) => each === value);
        if (chosen !== undefined) onChange(chosen);
      }}
    />
  );
}
