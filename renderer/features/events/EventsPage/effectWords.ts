import type { useText } from '@renderer/text/useText';
import type { EventChoice } from '@shared/contract/event';

type Words = Pick<ReturnType<typeof useText>, 't' | 'localText'>;

/** What an event does to a score: `一般违规 −5`, or that it is shown while rating. */
export function effectWords(
  { name, indicatorName, effect, code }: EventChoice,
  { t, localText }: Words,
): string {
  if (effect === null) return t('event.beside', { name: localText(indicatorName) });
  const { kind, points } = effect;
  return t(`event.${kind}`, { name: name === null ? (code ?? '') : localText(name), points });
}
