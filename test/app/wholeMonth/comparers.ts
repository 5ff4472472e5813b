import { multiply, parseFraction, sum, type Fraction } from '@shared/base/fraction';
import type { ActionPlanEntry } from '@shared/contract/actionPlan';
import type { AppealRow } from '@shared/contract/appeal';
import type { Explanation } from '@shared/contract/appraisal';
import type { InterviewEntry } from '@shared/contract/interview';
import type { PayoutTable } from '@shared/contract/payout';
import type { Cycle } from '@shared/domain/cycle';
import type { Locale } from '@shared/domain/locale';
import type { Publication } from '@shared/domain/publication';
import type { Scheme } from '@shared/domain/scheme';
import { roundHalfUp } from '@shared/scoring/roundHalfUp';
import type { DimensionScore } from '@shared/scoring/scoreTree';
import { translate } from '@shared/text/translate';
import { bare } from '../harness/readPdf';
import type { Person } from './shopFiles';

/*
 * One comparer per printed sheet. Each takes what the store says and the text that another program
 * read from the paper, and answers what of it does not stand there. What belongs together is looked
 * for side by side, in the order of the row, so that a score beside the wrong name is found.
 */

/** A field with its words; several words stand one behind the other. */
type Field = readonly [name: string, ...words: readonly (string | null)[]];

function lostFrom(text: string, fields: readonly Field[]): readonly string[] {
  return fields.flatMap(([name, ...words]) => {
    const sought = bare(words.map((word) => word ?? '—').join(''));
    return text.includes(sought) ? [] : [`${name}: ${sought}`];
  });
}

const hundred = parseFraction('100');
const points = (score: string | Fraction | null, decimals: number) =>
  score === null
    ? '—'
    : roundHalfUp(typeof score === 'string' ? parseFraction(score) : score, decimals);
/** A share as printed: two decimals at most. */
const percent = ({ weight, weightUsed }: Pick<DimensionScore, 'weight' | 'weightUsed'>) =>
  `${points(multiply(parseFraction(weightUsed ?? weight), hundred), 2).replace(/\.?0+$/u, '')}%`;

/** Sheet 1. */
export function lostFromAppraisal(
  text: string,
  stored: {
    readonly person: Person;
    readonly cycle: Cycle;
    readonly shopName: string;
    readonly explanation: Explanation;
    readonly events: readonly (readonly string[])[];
    readonly comments: readonly string[];
  },
  locale: Locale,
): readonly string[] {
  const t = translate(locale);
  const { person, cycle, explanation } = stored;
  const { tree, content, adjustment, decided } = explanation;
  const { startsOn, endsOn, kind } = cycle;
  const positions = [
    ...new Set(
      (tree.segments?.parts ?? [{ positionName: explanation.positionName }]).map(
        ({ positionName }) => positionName,
      ),
    ),
  ];
  const grade = decided.grade;
  return lostFrom(text, [
    ['title', t('sheet.title')],
    ['unit', t('sheet.facts.unit'), `${stored.shopName} ${person.unitName}`],
    ['name', t('sheet.facts.name'), person.name],
    ['number', t('sheet.facts.employeeNo'), person.employeeNo],
    ['position', t('sheet.facts.position'), positions.join(' → ')],
    ['superior', t('sheet.facts.superior'), person.superiorName],
    ['hired', t('sheet.facts.hiredOn'), person.hiredOn],
    ['cycle', t('sheet.cycle', { startsOn, endsOn, kind: t(`sheet.cycleKind.${kind}`) })],
    [
      'scheme',
      t('sheet.scheme', { name: content.name[locale], version: explanation.schemeVersion }),
    ],
    ...measuredFields(explanation, locale),
    ...ratedFields(explanation, locale),
    ...stored.events.map((row, place): Field => [`event ${place + 1}`, String(place + 1), ...row]),
    ...tree.sources.map(({ key, score, contribution }): Field =>
      contribution === null
        ? [`source ${key}`, '—']
        : [
            `source ${key}`,
            points(score, 2),
            points(multiply(parseFraction(contribution), one), 4),
          ],
    ),
    ['total', tree.display],
    ...content.grades.map(({ key, coefficient }): Field => [
      `grade ${key}`,
      t('sheet.result.gradeLabel', {
        grade: t(`grade.${key}`),
        coefficient: points(coefficient, 1),
      }),
    ]),
    ...(adjustment === null || grade === null
      ? []
      : ([
          ['adjusted to', `→ ${t(`grade.${grade}`)}`],
          ['adjusted why', adjustment.reason],
          ['adjusted by', adjustment.approverName],
          ['adjusted on', adjustment.decidedOn],
        ] satisfies Field[])),
    ...(tree.status === 'provisional'
      ? [['provisional', tree.display, t('appraisal.provisional')] satisfies Field]
      : []),
    ...(tree.veto === undefined || tree.veto === null
      ? []
      : tree.veto.vetoes.map(({ code }): Field => ['veto', code])),
    ...stored.comments.map((comment): Field => ['comment', comment]),
    ...(['employee', 'superior', 'checker', 'humanResources', 'manager'] as const).map(
      (who): Field => [`signature ${who}`, t(`sheet.sign.${who}`)],
    ),
  ]);
}

const one = parseFraction('1');

function measuredFields({ tree, content }: Explanation, locale: Locale): readonly Field[] {
  const source = tree.sources.find(({ key }) => key === 'measurement');
  return (source?.dimensions ?? []).flatMap((dimension) =>
    dimension.indicators.flatMap((indicator): readonly Field[] => {
      const { key, score, input } = indicator;
      const known = indicatorOf(content, key);
      if (known === undefined || score === null || source?.weightUsed === undefined) return [];
      const weighted = [source.weightUsed, dimension.weightUsed, indicator.weightUsed]
        .map((weight) => parseFraction(weight ?? '0'))
        .reduce(multiply, parseFraction(score));
      return [
        [`${key} name`, known.name[locale], known.definition[locale]],
        [`${key} target`, known.target?.[locale] ?? '—'],
        ...(input.kind === 'measurement'
          ? [[`${key} actual`, `${input.numerator}/${input.denominator}`] satisfies Field]
          : []),
        [`${key} score`, percent(dimension), points(score, 2), points(weighted, 4)],
      ];
    }),
  );
}

function indicatorOf(content: Scheme['content'], sought: string) {
  const found = content.sources
    .flatMap(({ dimensions }) => dimensions.flatMap(({ indicators }) => indicators))
    .find(({ key }) => key === sought);
  if (found === undefined) return undefined;
  const { name, definition, basis } = found;
  return { name, definition, target: basis.kind === 'measurement' ? basis.target : undefined };
}

/** A row of the rated part: each source beside the other, and what they add up to. */
function ratedFields({ tree, content }: Explanation, locale: Locale): readonly Field[] {
  const sources = tree.sources.filter(({ key }) => key !== 'measurement');
  const keys = [...new Set(sources.flatMap(({ dimensions }) => dimensions.map(({ key }) => key)))];
  return keys.flatMap((key): readonly Field[] => {
    const cells = sources.map((source) => ({
      source,
      dimension: source.dimensions.find((each) => each.key === key),
    }));
    const name = content.sources
      .flatMap(({ dimensions }) => dimensions)
      .find((each) => each.key === key)?.name[locale];
    const parts = cells.flatMap(({ source, dimension }) =>
      dimension === undefined || dimension.contribution === null || source.weightUsed === null
        ? []
        : [multiply(parseFraction(dimension.contribution), parseFraction(source.weightUsed))],
    );
    if (parts.length === 0) return [];
    const isWhole = cells.every(
      ({ source, dimension }) => dimension === undefined || source.weightUsed !== null,
    );
    const words = cells.map(({ dimension }) => cellWords(dimension));
    const weighted = points(sum(parts), 4);
    return [
      [`${key} name`, name ?? null],
      ...(isWhole
        ? [[`${key} row`, ...words, weighted] satisfies Field]
        : [[`${key} weighted`, weighted] satisfies Field]),
    ];
  });
}

function cellWords(dimension: DimensionScore | undefined): string {
  if (dimension === undefined || dimension.score === null) return '—';
  return `${points(dimension.score, 2)}×${percent(dimension)}`;
}

/** Sheet 2. */
export function lostFromInterview(text: string, entry: InterviewEntry): readonly string[] {
  const t = translate('zh-CN');
  const { content, display, grade } = entry;
  return lostFrom(text, [
    ['title', t('interview.sheet.title')],
    ['unit', entry.unitName],
    ['name', t('sheet.facts.name'), entry.name],
    ['number', t('sheet.facts.employeeNo'), entry.employeeNo],
    ['position', t('sheet.facts.position'), entry.positionName],
    ['result', display, '分', '·', grade === null ? null : t(`grade.${grade}`)],
    ['held', t('interview.heldOn'), content.heldOn],
    ['place', t('interview.place'), content.place],
    ['interviewer', t('interview.interviewerName'), content.interviewerName],
    ['successes', t('interview.topic.successes'), content.successes],
    ['improvements', t('interview.topic.improvements'), content.improvements],
  ]);
}

/** Sheet 3. */
export function lostFromPlan(text: string, entry: ActionPlanEntry): readonly string[] {
  const t = translate('zh-CN');
  const { content, before } = entry;
  return lostFrom(text, [
    ['title', t('actionPlan.sheet.title')],
    ['name', t('sheet.facts.name'), entry.name],
    ['number', t('sheet.facts.employeeNo'), entry.employeeNo],
    ['days', `${content.startsOn} 至 ${content.endsOn}`],
    ['before', before?.display ?? null, '分', t(`grade.${before?.grade ?? 'pass'}`)],
    ['superior', t('sheet.facts.superior'), content.superiorName],
    ...content.checkpoints.map(({ dueOn }): Field => ['checkpoint', dueOn]),
  ]);
}

/** Sheet 4. */
export function lostFromAppeal(text: string, appeal: AppealRow): readonly string[] {
  const t = translate('zh-CN');
  const { computed } = appeal;
  return lostFrom(text, [
    ['title', t('appeal.sheet.title')],
    ['name', t('appeal.sheet.name'), appeal.employeeName],
    ['unit', t('appeal.sheet.unit'), appeal.unitName],
    ['position', t('appeal.sheet.position'), appeal.positionName],
    ['received', t('appeal.sheet.receivedOn'), appeal.receivedOn],
    ['content', appeal.content],
    ['result', computed.display, '分、', t(`grade.${computed.grade ?? 'pass'}`)],
    ...appeal.steps.map(({ happenedOn, doneByName, kind, outcome, note }): Field => [
      `step ${kind}`,
      `${happenedOn} ${doneByName}：`,
      outcome === null ? t(`appeal.step.${kind}`) : t(`appeal.outcome.${outcome}`),
      `；${note}`,
    ]),
    ['accept until', appeal.acceptUntil],
    ['answer until', appeal.answerUntil],
  ]);
}

/** Sheet 5: the rows in their order, and no score of anybody. */
export function lostFromPublication(text: string, list: Publication): readonly string[] {
  const t = translate('zh-CN');
  return lostFrom(text, [
    ['title', t('publication.sheet.title')],
    ['days', list.startsOn, '至', list.endsOn],
    ['contact', list.objectionsTo],
    [
      'rows',
      ...list.entries.flatMap(({ employeeName, unitName, positionName, grade }, place) => [
        String(place + 1),
        employeeName,
        unitName,
        positionName,
        grade === null ? t('publication.noGrade') : t(`grade.${grade}`),
      ]),
    ],
  ]);
}

/** Sheet 9. */
export function lostFromSummary(text: string, table: PayoutTable): readonly string[] {
  const t = translate('zh-CN');
  return lostFrom(text, [
    ['title', t('payout.sheet.title')],
    ...table.rows.map((row, place): Field => [
      `row of ${row.employeeNo}`,
      String(place + 1),
      row.name,
      row.positionName,
      ...row.sources.map(({ score }) => points(score, 2)),
      row.display,
      t(`grade.${row.grade ?? 'pass'}`),
      points(row.coefficient, 1),
      row.fixedFen === null ? null : yuan(row.fixedFen),
    ]),
    ['sum', `¥${yuan(table.fixed?.totalFen ?? 0)}`],
  ]);
}

function yuan(fen: number): string {
  const [whole = '', rest = ''] = (fen / 100).toFixed(2).split('.');
  return `${whole.replaceAll(/\B(?=(\d{3})+$)/gu, ',')}.${rest}`;
}
