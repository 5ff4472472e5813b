import { useText } from '@renderer/text/useText';
import { ErrorAlert } from '@renderer/ui/ErrorAlert';
import { Page } from '@renderer/ui/Page';
import type { ImportKind } from '@shared/contract/import';
import { CheckPanels } from './CheckPanels';
import { ChooseFile } from './ChooseFile';
import { ImportDone } from './ImportDone';
import { ImportSteps } from './ImportSteps';
import { MappingPanels } from './MappingPanels';
import { ReadingPanel } from './ReadingPanel';
import { useImport, type ImportState } from './useImport';

/** Takes one file in: choose, say what is what, check, write, and take it back if need be. */
export function ImportPage({ kind }: { readonly kind: ImportKind }) {
  const { t } = useText();
  const work = useImport(kind);
  const { state, error } = work;
  return (
    <Page
      title={t(`import.title.${kind}`)}
      subtitle={t('import.lead')}
      actions={<ImportSteps current={stepOf(state.step)} />}
    >
      {error !== null && (
        <ErrorAlert
          error={error}
          {...(state.file === null ? {} : { subject: state.file.fileName })}
        />
      )}
      {state.step === 'choosing' && (
        <ChooseFile kind={kind} onChoose={work.choose} onPaste={work.paste} />
      )}
      {state.step === 'reading' && (
        <ReadingPanel
          fileName={state.file.fileName}
          progress={work.progress}
          onStop={work.cancel}
        />
      )}
      {state.step === 'mapping' && <MappingPanels work={work} preview={state.preview} />}
      {state.step === 'checking' && <CheckPanels work={work} preview={state.preview} />}
      {state.step === 'done' && (
        <ImportDone record={state.record} onUndone={work.setRecord} onAnother={work.discard} />
      )}
    </Page>
  );
}

function stepOf(step: ImportState['step']): 'choose' | 'mapping' | 'check' | 'done' {
  if (step === 'mapping' || step === 'done') return step;
  return step === 'checking' ? 'check' : 'choose';
}
