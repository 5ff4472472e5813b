import { unreachable } from '../base/unreachable';
import type { Locale } from '../domain/locale';
import type { ExplainStep } from '../scoring/explainScore';
import { translate } from '../text/translate';

/** The steps of a computation as lines of plain text, indented by what they belong to. */
export function explanationLines(steps: readonly ExplainStep[], locale: Locale): readonly string[] {
  return steps.map((step) => explanationLine(step, locale));
}

function explanationLine(step: ExplainStep, locale: Locale): string {
  const t = translate(locale);
  switch (step.kind) {
    case 'indicator':
    case 'dimension': {
      const indent = step.kind === 'indicator' ? '    ' : '  ';
      return `${indent}${step.name[locale]}: ${arithmetic(step, locale)}`;
    }
    case 'source': {
      const source = t(`source.${step.key}`);
      return `${t('headless.step.source', { source, count: step.count })}: ${arithmetic(step, locale)}`;
    }
    case 'total':
      return `${t('headless.step.total')}: ${step.formula} = ${step.result}`;
    case 'rounding':
      return `${t('headless.step.rounding')}: ${step.exact} → ${step.result}`;
    case 'grade':
      return `${t('headless.step.grade', { minimum: step.minimum })}: ${t(`grade.${step.grade}`)} × ${step.coefficient}`;
    case 'window': {
      const { status, earlierPeriods, n } = step.window;
      const source = t(`source.${step.key}`);
      return t(`headless.step.window.${status}`, { source, periods: earlierPeriods, n });
    }
    case 'veto': {
      const words = { codes: step.codes.join(t('sheet.comma')), grade: t(`grade.${step.grade}`) };
      return step.changedGrade
        ? `${t('headless.step.veto.capped', words)} × ${step.coefficient}`
        : t('headless.step.veto.kept', words);
    }
    case 'segment': {
      const { number, days, dropped } = step;
      const head = t('headless.step.segment', { number, days });
      return dropped === null ? head : `${head} ${t(`headless.step.dropped.${dropped}`)}`;
    }
    case 'feedbackOnly':
      return t('headless.step.feedbackOnly', { days: step.days, cycleDays: step.cycleDays });
    default:
      return unreachable(step);
  }
}

function arithmetic(
  {
    formula,
    result,
    status,
  }: Extract<ExplainStep, { readonly formula: string | null; readonly status: string }>,
  locale: Locale,
): string {
  const t = translate(locale);
  if (result === null)
    return t('headless.step.noScore', { status: t(`headless.status.${status}`) });
  return formula === null ? result : `${formula} = ${result}`;
}
