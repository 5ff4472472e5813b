import { useText } from '@renderer/text/useText';
import { readNumber, readWeight, showWeight } from '@shared/schemeDraft/readTyped';
import { TextInput } from '@mantine/core';
import { useState } from 'react';

interface ExactFieldProps {
  readonly label: string;
  readonly value: string;
  readonly onChange: (text: string) => void;
  /** Shown behind the number, such as a unit. */
  readonly unit?: string;
  /** What an empty field means; without it a number must be typed. */
  readonly emptyMeans?: string;
  readonly isLabelHidden?: boolean;
  /** True for a share of a whole, which is typed and shown in per cent. */
  readonly isShare?: boolean;
  readonly width?: number;
}

/** A number of a rule as text, kept exactly as it was typed. */
export function ExactField(props: ExactFieldProps) {
  const { t } = useText();
  const { label, value, onChange, unit, emptyMeans, isLabelHidden, isShare, width = 92 } = props;
  const read = isShare === true ? readWeight : readNumber;
  const [typed, setTyped] = useState<string | null>(null);
  const isMissing = value === '' && emptyMeans === undefined;
  const isWrong = value !== '' && read(value) === null;
  return (
    <TextInput
      size="xs"
      w={width}
      inputMode="decimal"
      maxLength={80}
      {...(isLabelHidden === true ? { 'aria-label': label } : { label })}
      value={typed ?? (isShare === true ? showWeight(value) : value)}
      placeholder={emptyMeans ?? ''}
      rightSection={unit === undefined ? null : <span aria-hidden="true">{unit}</span>}
      error={isWrong ? t('schemeEdit.notNumber') : isMissing}
      onChange={(event) => {
        const text = event.currentTarget.value;
        setTyped(text);
        onChange(read(text) ?? text);
      }}
      onBlur={() => setTyped(null)}
    />
  );
}
