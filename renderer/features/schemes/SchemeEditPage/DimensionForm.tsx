import { useText } from '@renderer/text/useText';
import { Panel } from '@renderer/ui/Panel';
import type { Dimension, Source } from '@shared/domain/scheme';
import { changeDimension } from '@shared/schemeDraft/siblings';
import { Group, Stack } from '@mantine/core';
import { AddIndicator } from './AddIndicator';
import { CourseFields } from './CourseFields';
import { PartActions } from './PartActions';
import type { SelectedPart } from './selectedPart';
import { WordsField } from './WordsField';

interface DimensionFormProps extends SelectedPart {
  readonly dimension: Dimension;
  readonly source: Source;
}

/** The name of a dimension, the course that it calls for, and a new indicator below it. */
export function DimensionForm(props: DimensionFormProps) {
  const { t, localText } = useText();
  const { draft, selected, dimension, source } = props;
  const name = localText(dimension.name);

  function set(changed: Dimension, field: string) {
    draft.change({
      content: changeDimension(draft.content, selected, () => changed),
      words: t('schemeEdit.step.field', { name }),
      field: `${selected.join('/')}/${field}`,
    });
  }

  return (
    <Panel
      title={name || t('schemeCheck.unnamed')}
      note={t('schemeEdit.dimensionOf', { source: t(`source.${source.key}`) })}
      actions={<PartActions {...props} name={name} />}
    >
      <Stack gap="md">
        <WordsField
          label={t('schemeEdit.name')}
          words={dimension.name}
          onChange={(words) => set({ ...dimension, name: words }, 'name')}
        />
        <Group>
          <AddIndicator {...props} />
        </Group>
        <CourseFields part={dimension} onChange={(changed) => set(changed, 'course')} />
      </Stack>
    </Panel>
  );
}
