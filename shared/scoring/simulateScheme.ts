import {
  compare,
  denominatorOf,
  formatFraction,
  HUNDRED,
  divide,
  numeratorOf,
  parseFraction,
  type Fraction,
} from '../base/fraction';
import {
  reviewSources,
  type Indicator,
  type ReviewSource,
  type SchemeContent,
  type Source,
} from '../domain/scheme';
import { turnAnswer } from './answerScore';
import type { Evidence } from './evidence';
import { possibleScores, type PossibleScore } from './possibleScores';
import { scoreAppraisal } from './scoreAppraisal';
import type { ScoreTree } from './scoreTree';

/** How things may turn out for everybody: at worst, just at every target, at best. */
export const outlooks = ['worst', 'target', 'best'] as const;
export type Outlook = (typeof outlooks)[number];

/** What is picked for each indicator, with the source it stands in. */
interface Pick {
  readonly source: Source;
  readonly indicator: Indicator;
  readonly picked: PossibleScore;
}

/**
 * What a scheme gives if everybody gets the worst of everything, just meets every target, or gets
 * the best. The target of a measured value is where its method gives 100; that of a rating or an
 * answer the lowest point that reaches the training target. Source: issue text "Scheme quality".
 */
export function simulateScheme(content: SchemeContent): Readonly<Record<Outlook, ScoreTree>> {
  const scored = (outlook: Outlook) => scoreAppraisal(content, simulatedEvidence(content, outlook));
  return { worst: scored('worst'), target: scored('target'), best: scored('best') };
}

/** Made-up evidence of one employee; it is scored like any other and never kept. */
export function simulatedEvidence(content: SchemeContent, outlook: Outlook): Evidence {
  const picks = content.sources.flatMap((source) =>
    source.dimensions.flatMap(({ indicators }) =>
      indicators.flatMap((indicator): readonly Pick[] => {
        const picked = pick(indicator, outlook, parseFraction(content.trainingTarget));
        return picked === undefined ? [] : [{ source, indicator, picked }];
      }),
    ),
  );
  return {
    reviews: reviewSources.flatMap((source) => simulatedReview(source, picks)),
    responses: simulatedResponses(content, picks),
    measurements: picks.flatMap(simulatedMeasurement),
    events: picks.flatMap(({ indicator, picked }) =>
      picked.kind === 'events'
        ? picked.counts.map(({ code, count }) => ({
            indicatorKey: indicator.key,
            code,
            count: String(count),
          }))
        : [],
    ),
  };
}

function pick(
  { basis }: Indicator,
  outlook: Outlook,
  trainingTarget: Fraction,
): PossibleScore | undefined {
  const ascending = possibleScores(basis).toSorted((a, b) => compare(a.score, b.score));
  if (outlook === 'worst') return ascending[0];
  const best = ascending.at(-1);
  if (outlook === 'best') return best;
  const target = basis.kind === 'rating' || basis.kind === 'survey' ? trainingTarget : HUNDRED;
  return ascending.find(({ score }) => compare(score, target) >= 0) ?? best;
}

function simulatedReview(source: ReviewSource, picks: readonly Pick[]): Evidence['reviews'] {
  const ratings = picks.flatMap(({ source: { key }, indicator, picked }) =>
    key === source && picked.kind === 'point' && indicator.basis.kind === 'rating'
      ? [[indicator.key, { kind: 'given' as const, value: String(picked.point) }] as const]
      : [],
  );
  if (ratings.length === 0) return [];
  return [{ source, reviewerName: '', ratings: Object.fromEntries(ratings) }];
}

/** As many equal responses as the most demanding source needs. */
function simulatedResponses(
  { sources }: SchemeContent,
  picks: readonly Pick[],
): Evidence['responses'] {
  const answers = picks.flatMap(({ indicator: { basis }, picked }) => {
    if (basis.kind !== 'survey' || picked.kind !== 'point') return [];
    const { min, max } = basis.scale;
    return basis.questions.map((question) => {
      const point = String(picked.point);
      const isReversed = basis.reversed?.includes(question) === true;
      const value = isReversed ? turnAnswer(point, basis.scale) : point;
      return [question, { value, min, max }] as const;
    });
  });
  if (answers.length === 0) return [];
  const count = Math.max(1, ...sources.map(({ minimumResponses = 1 }) => minimumResponses));
  return Array.from({ length: count }, () => ({ answers: Object.fromEntries(answers) }));
}

function simulatedMeasurement({ indicator: { basis }, picked }: Pick): Evidence['measurements'] {
  if (basis.kind !== 'measurement' || picked.kind !== 'value') return [];
  const { measure, unit } = basis;
  const known = { measure, origin: 'typed' as const };
  if (unit === 'value') return [{ ...known, kind: 'value', value: formatFraction(picked.value) }];
  const share = divide(picked.value, HUNDRED);
  return [
    {
      ...known,
      kind: 'ratio',
      numerator: String(numeratorOf(share)),
      denominator: String(denominatorOf(share)),
    },
  ];
}
