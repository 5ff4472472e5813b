import { useText } from '@renderer/text/useText';
import { KeyBar } from '@renderer/ui/KeyBar';
import { isPicked } from './ratingKeys';
import type { ReviewItem } from './reviewItems';

/** The keys of this page, always in sight. */
export function KeyList({ items }: { readonly items: readonly ReviewItem[] }) {
  const { t } = useText();
  const scale = items.find((item) => isPicked(item.scale))?.scale;
  const keys = 'review.entry.keys';
  return (
    <KeyBar label={t(`${keys}.title`)}>
      {scale !== undefined && (
        <li>
          <span>
            <kbd>{scale.min}</kbd>–<kbd>{scale.max === 10 && scale.min > 0 ? 0 : scale.max}</kbd>
          </span>
          {t(`${keys}.rate`)}
        </li>
      )}
      <li>
        <kbd>N</kbd>
        {t(`${keys}.notApplicable`)}
      </li>
      <li>
        <span>
          <kbd>↑</kbd> <kbd>↓</kbd>
        </span>
        {t(`${keys}.move`)}
      </li>
      <li>
        <kbd>Del</kbd>
        {t(`${keys}.clear`)}
      </li>
      <li>
        <kbd>C</kbd>
        {t(`${keys}.comment`)}
      </li>
      <li>
        <kbd>Ctrl Enter</kbd>
        {t(`${keys}.finish`)}
      </li>
    </KeyBar>
  );
}
