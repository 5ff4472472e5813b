import type { QualityFinding } from '@shared/contract/appraisal';
import { approximate, divide, parseFraction, sum } from '@shared/base/fraction';
import type { Locale } from '@shared/domain/locale';
import { cronbachInsight, omegaInsight, weakQuestionInsights } from '@shared/insights/consistency';
import { effectiveWeightInsight } from '@shared/insights/effectiveWeights';
import { selfGapInsight } from '@shared/insights/selfGap';
import { answerScore, turnAnswer } from '@shared/scoring/answerScore';
import { cronbach } from '@shared/statistics/cronbach';
import { effectiveWeights } from '@shared/statistics/effectiveWeights';
import { omega } from '@shared/statistics/omega';
import { selfGap, type DimensionScores } from '@shared/statistics/selfGap';
import type { Translate } from '@shared/text/translate';
import type { ScoredAppraisal, ScoredGroup } from '../readResults';

/** How far self-rating and superior are apart, employee by employee. */
export function selfGapFindings(groups: readonly ScoredGroup[]): readonly QualityFinding[] {
  return groups.flatMap(({ scored }) =>
    scored.map((each) => ({
      subject: each.appraisal.employeeName,
      insight: selfGapInsight(
        selfGap({ self: scoresOf(each, 'self'), superior: scoresOf(each, 'superior') }),
      ),
    })),
  );
}

function scoresOf({ tree }: ScoredAppraisal, source: 'self' | 'superior'): DimensionScores {
  const dimensions = tree.sources.find(({ key }) => key === source)?.dimensions ?? [];
  return Object.fromEntries(
    dimensions.map(({ key, score }) => [
      key,
      score === null ? null : approximate(parseFraction(score)),
    ]),
  );
}

/** What each source weighs on paper and what it really moved, position by position. */
export function weightFindings(
  groups: readonly ScoredGroup[],
  t: Translate,
): readonly QualityFinding[] {
  return groups.flatMap(({ positionName, scheme, scored }) => {
    const { sources } = scheme.content;
    const all = sum(sources.map(({ weight }) => parseFraction(weight)));
    const weights = sources.map(({ weight }) => divide(parseFraction(weight), all));
    const matrix = scored.flatMap(({ tree }) => {
      const scores = tree.sources.flatMap(({ score }) =>
        score === null ? [] : [approximate(parseFraction(score))],
      );
      return scores.length === sources.length ? [scores] : [];
    });
    const shares = effectiveWeights({ matrix, weights });
    const findings = sources.map(({ key }, i) => ({
      subject: positionName,
      insight: effectiveWeightInsight(shares, i, {
        source: t(`source.${key}`),
        nominal: weights[i] ?? '0',
        employees: matrix.length,
      }),
    }));
    // What cannot be said of any source is said once.
    return findings.some(({ insight }) => insight.isShown) ? findings : findings.slice(0, 1);
  });
}

/** Whether the questions of a survey measure the same thing, scheme by scheme. */
export function questionnaireFindings(
  groups: readonly ScoredGroup[],
  t: Translate,
  locale: Locale,
): readonly QualityFinding[] {
  const schemes = Map.groupBy(groups, ({ scheme }) => scheme.schemeId);
  return [...schemes.values()].flatMap((members): readonly QualityFinding[] => {
    const [first] = members;
    if (first === undefined) return [];
    const { content } = first.scheme;
    const matrix = answerMatrix(members);
    const answered = { respondents: matrix.length, questions: matrix[0]?.length ?? 0 };
    const alpha = cronbach({ matrix });
    const name = content.name[locale];
    return [
      {
        subject: t('quality.alpha', { scheme: name }),
        insight: cronbachInsight(alpha, answered),
      },
      {
        subject: t('quality.omega', { scheme: name }),
        insight: omegaInsight(omega({ matrix }), answered),
      },
      ...weakQuestionInsights(alpha, answered).map((insight) => ({ subject: name, insight })),
    ];
  });
}

/** One row per respondent who answered every question, in points from 0 to 100. */
function answerMatrix(groups: readonly ScoredGroup[]): readonly (readonly number[])[] {
  return groups.flatMap(({ scheme, scored }) => {
    const bases = scheme.content.sources
      .flatMap(({ dimensions }) => dimensions.flatMap(({ indicators }) => indicators))
      .flatMap(({ basis }) => (basis.kind === 'survey' ? [basis] : []));
    const questions = bases.flatMap((basis) =>
      basis.questions.map((question) => ({ question, basis })),
    );
    return scored.flatMap(({ score }) =>
      score.evidence.responses.flatMap(({ answers }) => {
        const row = questions.flatMap(({ question, basis }) => {
          const answer = answers[question] ?? null;
          if (answer === null || answer.max !== basis.scale.max) return [];
          const isReversed = basis.reversed?.includes(question) === true;
          const point = isReversed ? turnAnswer(answer.value, basis.scale) : answer.value;
          return [approximate(answerScore(basis, point))];
        });
        return row.length === questions.length && row.length > 0 ? [row] : [];
      }),
    );
  });
}
