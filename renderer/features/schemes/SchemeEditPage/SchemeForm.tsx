import { useText } from '@renderer/text/useText';
import { Panel } from '@renderer/ui/Panel';
import type { Draft } from './useDraft';
import { WordsField } from './WordsField';

interface SchemeFormProps {
  readonly draft: Draft;
  readonly name: string;
}

/** What holds for the scheme as a whole: its name. */
export function SchemeForm({ draft, name }: SchemeFormProps) {
  const { t } = useText();
  const { content } = draft;
  return (
    <Panel title={t('schemeEdit.whole')} note={t('schemeEdit.wholeNote')}>
      <WordsField
        label={t('schemeEdit.name')}
        words={content.name}
        onChange={(words) =>
          draft.change({
            content: { ...content, name: words },
            words: t('schemeEdit.step.field', { name }),
            field: 'name',
          })
        }
      />
    </Panel>
  );
}
