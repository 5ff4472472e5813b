import { useText } from '@renderer/text/useText';
import { Panel } from '@renderer/ui/Panel';
import type { Basis, Indicator, Source } from '@shared/domain/scheme';
import { emptyBasis } from '@shared/schemeDraft/parts';
import { changeIndicator } from '@shared/schemeDraft/siblings';
import { Input, SegmentedControl, Stack } from '@mantine/core';
import { CourseFields } from './CourseFields';
import { EventsForm } from './EventsForm';
import { MeasurementForm } from './MeasurementForm';
import { PartActions } from './PartActions';
import type { SelectedPart } from './selectedPart';
import { RatingForm } from './RatingForm';
import { SurveyForm } from './SurveyForm';
import { WordsField } from './WordsField';

const kinds = ['rating', 'survey', 'measurement', 'events'] as const;

interface IndicatorFormProps extends SelectedPart {
  readonly indicator: Indicator;
  readonly source: Source;
}

/** Everything of one indicator: its words, what it is scored from, and by which rule. */
export function IndicatorForm(props: IndicatorFormProps) {
  const { t, localText } = useText();
  const { draft, selected, indicator, source } = props;
  const name = localText(indicator.name);
  const { basis } = indicator;

  function set(changed: Indicator, field: string) {
    draft.change({
      content: changeIndicator(draft.content, selected, () => changed),
      words: t('schemeEdit.step.field', { name }),
      field: `${selected.join('/')}/${field}`,
    });
  }
  const setBasis = (changed: Basis, field = 'basis') =>
    set({ ...indicator, basis: changed }, field);

  return (
    <Panel
      title={name || t('schemeCheck.unnamed')}
      note={t('schemeEdit.indicatorOf', { source: t(`source.${source.key}`) })}
      actions={<PartActions {...props} name={name} />}
    >
      <Stack gap="md">
        <WordsField
          label={t('schemeEdit.name')}
          words={indicator.name}
          onChange={(words) => set({ ...indicator, name: words }, 'name')}
        />
        <WordsField
          label={t('schemeEdit.definition')}
          words={indicator.definition}
          onChange={(words) => set({ ...indicator, definition: words }, 'definition')}
        />
        <Input.Wrapper label={t('schemeEdit.basis')}>
          <SegmentedControl
            fullWidth
            aria-label={t('schemeEdit.basis')}
            data={kinds.map((kind) => ({ value: kind, label: t(`schemeEdit.basisKind.${kind}`) }))}
            value={basis.kind}
            onChange={(value) => {
              const kind = kinds.find((each) => each === value);
              if (kind !== undefined) setBasis(emptyBasis(kind, indicator.key), `basis ${kind}`);
            }}
          />
        </Input.Wrapper>
        {basis.kind === 'rating' && (
          <RatingForm basis={basis} grades={draft.content.grades} onChange={setBasis} />
        )}
        {basis.kind === 'survey' && (
          <SurveyForm basis={basis} grades={draft.content.grades} onChange={setBasis} />
        )}
        {basis.kind === 'measurement' && <MeasurementForm basis={basis} onChange={setBasis} />}
        {basis.kind === 'events' && <EventsForm basis={basis} onChange={setBasis} />}
        <CourseFields part={indicator} onChange={(changed) => set(changed, 'course')} />
      </Stack>
    </Panel>
  );
}
