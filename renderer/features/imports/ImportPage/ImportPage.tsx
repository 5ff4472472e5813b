import { useText } from '@renderer/text/useText';
import { ErrorAlert } from '@renderer/ui/ErrorAlert';
import { Page } from '@renderer/ui/Page';
import type { ImportKind } from '@shared/contract/import';
import { ChooseFile } from './ChooseFile';
import { ImportDone } from './ImportDone';
import { ImportSteps } from './ImportSteps';
import { PreviewPanels } from './PreviewPanels';
import { ReadingPanel } from './ReadingPanel';
import { useImport } from './useImport';

/** Takes one file in: choose, look at what it would do, write, and take it back if need be. */
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
      {state.step === 'choosing' && <ChooseFile kind={kind} onChoose={work.choose} />}
      {state.step === 'reading' && (
        <ReadingPanel
          fileName={state.file.fileName}
          progress={work.progress}
          onStop={work.cancel}
        />
      )}
      {state.step === 'checking' && (
        <PreviewPanels
          preview={state.preview}
          isWriting={work.isWriting}
          onChooseOther={work.choose}
          onEncoding={work.readAs}
          onDiscard={work.discard}
          onWrite={work.write}
        />
      )}
      {state.step === 'done' && (
        <ImportDone record={state.record} onUndone={work.setRecord} onAnother={work.discard} />
      )}
    </Page>
  );
}

function stepOf(step: 'choosing' | 'reading' | 'checking' | 'done'): 'choose' | 'check' | 'done' {
  if (step === 'done') return 'done';
  return step === 'checking' ? 'check' : 'choose';
}
