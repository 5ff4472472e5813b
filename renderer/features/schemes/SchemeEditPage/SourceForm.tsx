import { useText } from '@renderer/text/useText';
import { Panel } from '@renderer/ui/Panel';
import { sameInEveryLocale } from '@shared/domain/locale';
import type { Source } from '@shared/domain/scheme';
import { addDimension } from '@shared/schemeDraft/parts';
import { changeSource } from '@shared/schemeDraft/siblings';
import { Button, Group, NumberInput, Stack } from '@mantine/core';
import { PartActions } from './PartActions';
import type { SelectedPart } from './selectedPart';

interface SourceFormProps extends SelectedPart {
  readonly source: Source;
}

/** What can be set for a source: how many responses it needs, and its dimensions. */
export function SourceForm(props: SourceFormProps) {
  const { t } = useText();
  const { draft, selected, onSelect, source } = props;
  const name = t(`source.${source.key}`);

  function setMinimum(minimum: number | null) {
    const content = changeSource(draft.content, selected, (before) => ({
      ...before,
      minimumResponses: minimum ?? undefined,
    }));
    const words = t('schemeEdit.step.field', { name });
    draft.change({ content, words, field: `minimum/${source.key}` });
  }

  function add() {
    const words = sameInEveryLocale(t('schemeEdit.newDimension'));
    const [content, path] = addDimension(draft.content, [source.key], words);
    draft.change({
      content,
      words: t('schemeEdit.step.add', { name: t('schemeEdit.newDimension') }),
    });
    onSelect(path);
  }

  return (
    <Panel
      title={name}
      note={t('scheme.dimensions', { count: source.dimensions.length })}
      actions={<PartActions {...props} name={name} />}
    >
      <Stack gap="md">
        {source.key === 'customer' && (
          <NumberInput
            size="xs"
            w={220}
            label={t('schemeEdit.minimumResponses')}
            description={t('schemeEdit.minimumResponsesHint')}
            min={1}
            max={100}
            allowDecimal={false}
            clampBehavior="strict"
            value={source.minimumResponses ?? ''}
            onChange={(value) => setMinimum(typeof value === 'number' ? value : null)}
          />
        )}
        <Group>
          <Button size="xs" variant="default" onClick={add}>
            {t('schemeEdit.addDimension')}
          </Button>
        </Group>
      </Stack>
    </Panel>
  );
}
