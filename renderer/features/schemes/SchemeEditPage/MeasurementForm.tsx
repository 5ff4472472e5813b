import { useText } from '@renderer/text/useText';
import type { Method } from '@shared/domain/method';
import type { Basis, MeasurementBasis } from '@shared/domain/scheme';
import { emptyMethod } from '@shared/schemeDraft/parts';
import { Group, Input, NumberInput, SegmentedControl, Select, Stack } from '@mantine/core';
import { BandsForm } from './BandsForm';
import { LinearForm } from './LinearForm';
import { RatioForm } from './RatioForm';
import { RuleCurvePanel } from './RuleCurvePanel';
import { SlopeForm } from './SlopeForm';
import { WordsField } from './WordsField';

const methods = ['linear', 'bands', 'ratio', 'slope'] as const;
const units = ['percent', 'per100', 'value'] as const;
/** What the program counts from imported tickets. */
const counted = [
  'responseWithinTarget',
  'resolutionWithinTarget',
  'resolutionRate',
  'reopenRate',
] as const;
const timed: readonly string[] = ['responseWithinTarget', 'resolutionWithinTarget'];

interface MeasurementFormProps {
  readonly basis: MeasurementBasis;
  readonly onChange: (basis: Basis) => void;
}

/** A measured value: where it comes from, its unit and target, and the rule with its curve. */
export function MeasurementForm({ basis, onChange }: MeasurementFormProps) {
  const { t } = useText();
  const { measure, unit, target, method, withinMinutes } = basis;
  const isCounted = counted.some((each) => each === measure);
  const sources = [
    ...counted.map((key) => ({ value: key, label: t(`schemeEdit.measure.${key}`) })),
    ...(isCounted ? [] : [{ value: measure, label: t('schemeEdit.measure.typed') }]),
  ];
  const setMethod = (changed: Method) => onChange({ ...basis, method: changed });
  return (
    <Stack gap="sm">
      <Group gap="sm" align="flex-end">
        <Select
          size="xs"
          w={210}
          label={t('schemeEdit.measure.label')}
          data={sources}
          value={measure}
          onChange={(value) => {
            if (value === null) return;
            const needsMinutes = timed.includes(value);
            onChange({
              ...basis,
              measure: value,
              unit: counted.some((each) => each === value) ? 'percent' : unit,
              withinMinutes: needsMinutes ? (withinMinutes ?? 60) : undefined,
            });
          }}
        />
        <Select
          size="xs"
          w={130}
          label={t('schemeEdit.unit.label')}
          data={units.map((key) => ({ value: key, label: t(`schemeEdit.unit.${key}`) }))}
          value={unit}
          onChange={(value) => {
            const chosen = units.find((each) => each === value);
            if (chosen !== undefined) onChange({ ...basis, unit: chosen });
          }}
        />
        {timed.includes(measure) && (
          <NumberInput
            size="xs"
            w={110}
            label={t('schemeEdit.withinMinutes')}
            min={1}
            max={100_000}
            allowDecimal={false}
            clampBehavior="strict"
            value={withinMinutes ?? ''}
            onChange={(value) =>
              typeof value === 'number' && onChange({ ...basis, withinMinutes: value })
            }
          />
        )}
      </Group>
      <WordsField
        label={t('schemeEdit.target')}
        words={target}
        onChange={(words) => onChange({ ...basis, target: words })}
      />
      <Input.Wrapper label={t('schemeEdit.method.label')}>
        <SegmentedControl
          fullWidth
          aria-label={t('schemeEdit.method.label')}
          data={methods.map((type) => ({ value: type, label: t(`schemeEdit.method.${type}`) }))}
          value={method.type}
          onChange={(value) => {
            const type = methods.find((each) => each === value);
            if (type !== undefined) setMethod(emptyMethod(type));
          }}
        />
      </Input.Wrapper>
      {method.type === 'linear' && <LinearForm method={method} onChange={setMethod} />}
      {method.type === 'bands' && <BandsForm method={method} onChange={setMethod} />}
      {method.type === 'ratio' && <RatioForm method={method} onChange={setMethod} />}
      {method.type === 'slope' && <SlopeForm method={method} onChange={setMethod} />}
      <RuleCurvePanel basis={basis} />
    </Stack>
  );
}
