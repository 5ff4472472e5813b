import { useText } from '@renderer/text/useText';
import type { AnswerScale, ColumnMapping } from '@shared/import/recognition';
import { Radio, Select, Stack, TagsInput } from '@mantine/core';
import { durationUnits, offeredScales } from './columnChoices';
import { WordsTable } from './WordsTable';

export type FieldName =
  'scale' | 'direction' | 'words' | 'noAnswers' | 'dateOrder' | 'utcOffset' | 'durationUnit';

interface ColumnFieldsProps {
  readonly column: ColumnMapping;
  readonly fields: readonly FieldName[];
  readonly onChange: (change: Partial<ColumnMapping>) => void;
}

/** The settings of one column that are asked for. */
export function ColumnFields({ column, fields, onChange }: ColumnFieldsProps) {
  return (
    <Stack gap="md">
      {fields.map((field) => (
        <Field key={field} field={field} column={column} onChange={onChange} />
      ))}
    </Stack>
  );
}

function Field({
  field,
  column,
  onChange,
}: Omit<ColumnFieldsProps, 'fields'> & { readonly field: FieldName }) {
  const { t } = useText();
  const { scale } = column;
  switch (field) {
    case 'scale':
      return <ScaleSelect scale={scale} onChange={(chosen) => onChange({ scale: chosen })} />;
    case 'direction':
      return scale === null ? null : (
        <Radio.Group
          label={t('mapping.direction')}
          value={column.isReversed ? 'reversed' : 'plain'}
          onChange={(value) => onChange({ isReversed: value === 'reversed' })}
        >
          <Stack gap="sm" mt={6}>
            <Radio
              value="plain"
              label={t('mapping.best', { value: scale.max })}
              description={t('mapping.bestIsMax', { min: scale.min })}
            />
            <Radio
              value="reversed"
              label={t('mapping.best', { value: scale.min })}
              description={t('mapping.bestIsMin', { min: scale.min })}
            />
          </Stack>
        </Radio.Group>
      );
    case 'words':
      return <WordsTable column={column} onChange={onChange} />;
    case 'noAnswers':
      return (
        <TagsInput
          size="xs"
          label={t('mapping.noAnswers')}
          description={t('mapping.noAnswersHint')}
          value={[...column.noAnswers]}
          onChange={(noAnswers) => onChange({ noAnswers })}
        />
      );
    case 'dateOrder':
      return (
        <Radio.Group
          label={t('mapping.dates', { sample: column.samples[0] })}
          value={column.dateOrder}
          onChange={(value) =>
            onChange({ dateOrder: value === 'mdy' || value === 'dmy' ? value : 'ymd' })
          }
        >
          <Stack gap="sm" mt={6}>
            {(['ymd', 'mdy', 'dmy'] as const).map((order) => (
              <Radio key={order} value={order} label={t(`mapping.dateOrder.${order}`)} />
            ))}
          </Stack>
        </Radio.Group>
      );
    case 'utcOffset':
      return (
        <Radio.Group
          label={t('mapping.utc')}
          value={column.utcOffsetMinutes === null ? 'local' : 'utc'}
          onChange={(value) => onChange({ utcOffsetMinutes: value === 'utc' ? 480 : null })}
        >
          <Stack gap="sm" mt={6}>
            <Radio value="local" label={t('mapping.utcLocal')} />
            <Radio value="utc" label={t('mapping.utcShift')} />
          </Stack>
        </Radio.Group>
      );
    case 'durationUnit':
      return (
        <Select
          size="xs"
          label={t('mapping.durationUnit')}
          value={column.durationUnit}
          data={durationUnits.map((value) => ({ value, label: t(`mapping.unit.${value}`) }))}
          onChange={(value) => {
            if (value !== null) onChange({ durationUnit: value });
          }}
        />
      );
  }
}

function ScaleSelect(props: {
  readonly scale: AnswerScale | null;
  readonly onChange: (scale: AnswerScale) => void;
}) {
  const { t } = useText();
  const { scale } = props;
  const isOffered = offeredScales.some((each) => nameOf(each) === nameOf(scale));
  const scales = scale === null || isOffered ? offeredScales : [scale, ...offeredScales];
  return (
    <Select
      size="xs"
      label={t('mapping.scale')}
      value={nameOf(scale)}
      data={scales.map((each) => ({ value: nameOf(each), label: t('mapping.scaleRange', each) }))}
      onChange={(value) => {
        const chosen = scales.find((each) => nameOf(each) === value);
        if (chosen !== undefined) props.onChange({ min: chosen.min, max: chosen.max });
      }}
    />
  );
}

function nameOf(scale: AnswerScale | null): string {
  return scale === null ? '' : `${scale.min}-${scale.max}`;
}
