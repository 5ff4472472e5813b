import type { QualityFinding } from '@shared/contract/appraisal';
import { approximate, parseFraction } from '@shared/base/fraction';
import { daysBetween } from '@shared/base/localDate';
import { groupGapInsight, impactRatioInsight } from '@shared/insights/fairness';
import { tenths } from '@shared/insights/numberWords';
import { groupGap } from '@shared/statistics/groupGap';
import { impactRatio } from '@shared/statistics/impactRatio';
import { mean } from '@shared/statistics/moments';
import type { Translate } from '@shared/text/translate';
import type { ScoredAppraisal, ScoredGroup } from '../readResults';

/** New for so many days after being hired (measurement spec 5.1). */
const newHireDays = 90;

/** Two parts of a shop or of a position, by their names in the reader's language. */
interface Split {
  readonly title: string;
  readonly parts: readonly [Part, Part];
}

interface Part {
  readonly name: string;
  readonly people: readonly ScoredAppraisal[];
}

/** What a shop-wide check says, and the structure behind it that is looked at first. */
export interface FairnessFindings {
  readonly findings: readonly QualityFinding[];
  /** Who is rated by how many, before anybody blames a person. */
  readonly structure: readonly string[];
}

/**
 * Whether new employees, or those of one unit, reach good or better less often, and how far their
 * means lie apart inside one position. Source: measurement spec 7.
 * @param endsOn last day of the cycle.
 */
export function fairnessFindings(
  groups: readonly ScoredGroup[],
  endsOn: string,
  t: Translate,
): FairnessFindings {
  const everybody = groups.flatMap(({ scored }) => scored);
  const shopWide = splitsOf(everybody, endsOn, t);
  const rates = shopWide.map(({ title, parts }) => ({
    subject: title,
    insight: impactRatioInsight(
      impactRatio({
        groups: parts.map(({ name, people }) => {
          const graded = people.filter(({ tree }) => tree.grade !== null);
          const pass = graded.filter(({ tree }) => isGood(tree.grade)).length;
          return { name, pass, n: graded.length };
        }),
      }),
    ),
  }));
  // Totals of two positions are not comparable, so means are compared inside each.
  const gaps = groups.flatMap(({ positionName, scored }) =>
    splitsOf(scored, endsOn, t).map(({ title, parts: [one, other] }) => {
      const [a, b] = [totalsOf(one), totalsOf(other)];
      return {
        subject: t('quality.inPosition', { position: positionName, title }),
        insight: groupGapInsight(
          groupGap({ a, b }),
          { name: one.name, n: a.length },
          { name: other.name, n: b.length },
        ),
      };
    }),
  );
  const structure = shopWide.flatMap(({ parts }) => parts.map((part) => structureOf(part, t)));
  return { findings: [...rates, ...gaps], structure: [...new Set(structure)] };
}

/** Whether somebody was hired at most 90 days before the cycle ended. */
export function isNewHire(hiredOn: string | null, endsOn: string): boolean {
  return hiredOn !== null && hiredOn <= endsOn && daysBetween(hiredOn, endsOn) <= newHireDays;
}

function splitsOf(people: readonly ScoredAppraisal[], endsOn: string, t: Translate): Split[] {
  const isNew = ({ appraisal }: ScoredAppraisal) => isNewHire(appraisal.hiredOn, endsOn);
  const byTime: Split = {
    title: t('quality.newAndVeteran'),
    parts: [
      { name: t('quality.new'), people: people.filter(isNew) },
      { name: t('quality.veteran'), people: people.filter((each) => !isNew(each)) },
    ],
  };
  const units = [...new Set(people.flatMap(({ appraisal }) => appraisal.unitName ?? []))];
  const byUnit = units.length < 2 ? [] : units.slice(0, units.length === 2 ? 1 : undefined);
  return [
    byTime,
    ...byUnit.map((unit): Split => {
      const inUnit = ({ appraisal }: ScoredAppraisal) => appraisal.unitName === unit;
      const others = units.length === 2 ? (units[1] ?? '') : t('quality.otherUnits');
      return {
        title: t('quality.unitAndOthers', { unit }),
        parts: [
          { name: unit, people: people.filter(inUnit) },
          { name: others, people: people.filter((each) => !inUnit(each)) },
        ],
      };
    }),
  ];
}

function isGood(grade: string | null): boolean {
  return grade === 'excellent' || grade === 'good';
}

function totalsOf({ people }: Part): readonly number[] {
  return people.flatMap(({ tree }) =>
    tree.total === null ? [] : [approximate(parseFraction(tree.total))],
  );
}

function structureOf({ name, people }: Part, t: Translate): string {
  const responses = mean(people.map(({ score }) => score.evidence.responses.length));
  const reviewers = new Set(
    people.flatMap(({ score }) =>
      score.evidence.reviews
        .filter(({ source }) => source !== 'self')
        .map(({ reviewerName }) => reviewerName),
    ),
  );
  return t('quality.structure', {
    group: name,
    people: people.length,
    responses: responses === null ? t('program.blank') : tenths(responses),
    reviewers: reviewers.size,
  });
}
