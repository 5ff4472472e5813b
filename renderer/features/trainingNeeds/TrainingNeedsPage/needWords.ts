import type { TrainingNeed } from '@shared/contract/trainingNeed';
import { formatNumber } from '@shared/text/formatNumber';
import type { Translate } from '@shared/text/translate';

/** How dark a cell is: by points below or above the target (design tokens, heatmap cuts). */
export type GapBand = 'far' | 'some' | 'little' | 'met' | 'above' | 'wellAbove';

export const gapBands = ['far', 'some', 'little', 'met', 'above', 'wellAbove'] as const;

/** The band of a score, 0 to 100, against the target of its scheme. */
export function gapBand(score: number, target: number): GapBand {
  const distance = score - target;
  if (distance < -12) return 'far';
  if (distance < -5) return 'some';
  if (distance < 0) return 'little';
  if (distance < 6) return 'met';
  return distance < 12 ? 'above' : 'wellAbove';
}

/** How sure a need is, from 0 to 1, as people say it; never 「100%」. */
export function confidenceWords(confidence: number, t: Translate): string {
  const percent = Math.floor(confidence * 100);
  return percent >= 99
    ? t('trainingNeed.confidenceCapped', { percent: 99 })
    : t('trainingNeed.confidence', { percent });
}

interface CellNames {
  readonly name: string;
  readonly dimension: string;
}

/** What one cell of the heatmap says, as a sentence. */
export function needWords(need: TrainingNeed, names: CellNames, t: Translate): string {
  const score = need.score === null ? null : formatNumber(need.score, 1);
  if (score === null) return t('trainingNeed.cell.observe', { ...names });
  if (need.status === 'observe') return t('trainingNeed.cell.observeScore', { ...names, score });
  if (need.status !== 'train') return t(`trainingNeed.cell.${need.status}`, { ...names, score });
  return t('trainingNeed.cell.train', {
    ...names,
    score,
    gap: formatNumber(need.gap ?? 0, 1),
    confidence: confidenceWords(need.confidence ?? 0, t),
  });
}
