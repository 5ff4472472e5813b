import type { ExplainStep } from '../scoring/explainScore';
import type { Words } from './inputWords';

type Segment = Extract<ExplainStep, { kind: 'segment' }>;

/** Number and days of a segment, with position and version of its scheme where they are known. */
export function segmentLabel({ t, locale }: Words, step: Segment): string {
  const { number, days, positionName: position, scheme } = step;
  const segment = t('explanation.segment', { number, days });
  if (position === undefined) return segment;
  const where =
    scheme === undefined
      ? position
      : t('explanation.segmentScheme', {
          position,
          scheme: scheme.name[locale],
          version: scheme.version,
        });
  return t('explanation.segmentOf', { segment, where });
}
