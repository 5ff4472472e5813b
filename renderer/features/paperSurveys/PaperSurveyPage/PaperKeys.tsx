import { useText } from '@renderer/text/useText';
import { KeyBar } from '@renderer/ui/KeyBar';
import type { PaperQuestion } from '@shared/domain/paperSurvey';

/** The keys of this page, always in sight. */
export function PaperKeys({ questions }: { readonly questions: readonly PaperQuestion[] }) {
  const { t } = useText();
  const [first] = questions;
  const keys = 'paperSurvey.keys';
  return (
    <KeyBar label={t(`${keys}.title`)}>
      {first !== undefined && (
        <li>
          <span>
            <kbd>{first.min}</kbd>–<kbd>{first.max}</kbd>
          </span>
          {t(`${keys}.rate`)}
        </li>
      )}
      <li>
        <kbd>N</kbd>
        {t(`${keys}.blank`)}
      </li>
      <li>
        <kbd>Enter</kbd>
        {t(`${keys}.next`)}
      </li>
      <li>
        <span>
          <kbd>←</kbd> <kbd>→</kbd> <kbd>↑</kbd> <kbd>↓</kbd>
        </span>
        {t(`${keys}.move`)}
      </li>
      <li>
        <kbd>Del</kbd>
        {t(`${keys}.clear`)}
      </li>
    </KeyBar>
  );
}
