import { useText } from '@renderer/text/useText';
import { StatusText } from '@renderer/ui/StatusText';

interface SaveStateProps {
  readonly isSaving: boolean;
  readonly isFailed: boolean;
  readonly hasSaved: boolean;
}

/** Says 「已保存」 only after the command came back. */
export function SaveState({ isSaving, isFailed, hasSaved }: SaveStateProps) {
  const { t } = useText();
  return (
    <span role="status">
      {isFailed && <StatusText tone="bad">{t('review.entry.notSaved')}</StatusText>}
      {!isFailed && isSaving && <StatusText tone="running">{t('review.entry.saving')}</StatusText>}
      {!isFailed && !isSaving && hasSaved && (
        <StatusText tone="done">{t('review.entry.saved')}</StatusText>
      )}
    </span>
  );
}
