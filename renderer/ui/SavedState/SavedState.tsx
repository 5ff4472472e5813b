import { StatusText } from '@renderer/ui/StatusText';
import { useText } from '@renderer/text/useText';
import { Button } from '@mantine/core';

interface SavedStateProps {
  readonly state: 'untouched' | 'saving' | 'saved' | 'failed';
  readonly onSaveAgain: () => void;
}

/** Says that all is saved only after the command came back; a failed save can be tried again. */
export function SavedState({ state, onSaveAgain }: SavedStateProps) {
  const { t } = useText();
  return (
    <span role="status">
      {state === 'saving' && <StatusText tone="running">{t('frame.saving')}</StatusText>}
      {state === 'saved' && <StatusText tone="done">{t('frame.saved')}</StatusText>}
      {state === 'failed' && (
        <>
          <StatusText tone="bad">{t('frame.stillOnScreen')}</StatusText>{' '}
          <Button size="compact-xs" variant="default" onClick={onSaveAgain}>
            {t('frame.saveAgain')}
          </Button>
        </>
      )}
    </span>
  );
}
