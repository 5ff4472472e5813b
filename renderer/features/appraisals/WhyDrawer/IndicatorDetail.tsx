import { useText } from '@renderer/text/useText';
import type { Basis, Indicator, Scale } from '@shared/domain/scheme';
import type { SurveyBasis } from '@shared/scoring/answerScore';
import { roundHalfUp } from '@shared/scoring/roundHalfUp';
import type { IndicatorInput, IndicatorScore } from '@shared/scoring/scoreTree';
import { methodWords } from '@shared/sheets/methodWords';
import { answerArithmetic, countAnswers } from './answerSum';
import { EventsDetail } from './EventsDetail';
import styles from './IndicatorDetail.module.css';

interface IndicatorDetailProps {
  readonly indicator: IndicatorScore;
  readonly scheme: Indicator;
}

/** What an indicator was scored from, in words that can be recomputed by hand. */
export function IndicatorDetail({ indicator, scheme }: IndicatorDetailProps) {
  const { localText } = useText();
  const { input } = indicator;
  return (
    <div className={styles['detail']}>
      <p className={styles['definition']}>{localText(scheme.definition)}</p>
      {input.kind === 'rating' && scheme.basis.kind === 'rating' && (
        <Ratings input={input} scale={scheme.basis.scale} />
      )}
      {input.kind === 'survey' && scheme.basis.kind === 'survey' && (
        <Answers input={input} basis={scheme.basis} score={indicator.score} />
      )}
      {input.kind === 'measurement' && scheme.basis.kind === 'measurement' && (
        <Measured input={input} basis={scheme.basis} score={indicator.score} />
      )}
      {input.kind === 'events' && <EventsDetail input={input} score={indicator.score} />}
    </div>
  );
}

interface RatingsProps {
  readonly input: Extract<IndicatorInput, { kind: 'rating' }>;
  readonly scale: Scale;
}

function Ratings({ input, scale }: RatingsProps) {
  const { t, localText } = useText();
  const key = 'appraisal.whyDrawer.rating';
  const { given, notApplicable, declined, blank } = input;
  return (
    <>
      {given.map(({ reviewerName, value }, index) => {
        const reviewer = reviewerName === '' ? t(`${key}.unnamed`) : reviewerName;
        const words = scale.words?.[pointIndex(value, scale)];
        return (
          <p key={`${reviewerName} ${index}`}>
            {words === undefined
              ? t(`${key}.given`, { reviewer, value, max: scale.max })
              : t(`${key}.words`, { reviewer, value, words: localText(words) })}
            <span className={styles['quiet']}> · {conversionWords(value, scale, t)}</span>
          </p>
        );
      })}
      {given.length > 1 && (
        <p className={styles['quiet']}>
          {given.some(({ period }) => period !== undefined)
            ? t(`${key}.meanOfPeriods`)
            : t(`${key}.mean`)}
        </p>
      )}
      {notApplicable > 0 && <p>{t(`${key}.notApplicable`, { count: notApplicable })}</p>}
      {declined > 0 && <p>{t(`${key}.declined`, { count: declined })}</p>}
      {blank > 0 && <p>{t(`${key}.blank`, { count: blank })}</p>}
    </>
  );
}

function conversionWords(value: string, scale: Scale, t: ReturnType<typeof useText>['t']): string {
  const { conversion, min, max } = scale;
  const key = 'appraisal.whyDrawer.rating';
  if (conversion.kind !== 'table') return t(`${key}.${conversion.kind}`, { value, min, max });
  return t(`${key}.table`, { value, score: conversion.scores[value] ?? '' });
}

interface AnswersProps {
  readonly input: Extract<IndicatorInput, { kind: 'survey' }>;
  readonly basis: SurveyBasis;
  readonly score: string | null;
}

function Answers({ input, basis, score }: AnswersProps) {
  const { t, localText } = useText();
  const key = 'appraisal.whyDrawer.survey';
  const { scale } = basis;
  const points = countAnswers(input.answers, basis);
  const arithmetic = answerArithmetic(input.answers, score);
  return (
    <>
      <table className={styles['answers']}>
        <thead>
          <tr>
            <th scope="row">{t(`${key}.answer`)}</th>
            {points.map(({ value }) => {
              const words = scale.words?.[pointIndex(value, scale)];
              return (
                <th key={value} scope="col">
                  {words === undefined ? value : localText(words)}
                </th>
              );
            })}
          </tr>
        </thead>
        <tbody>
          <tr>
            <th scope="row">{t(`${key}.score`)}</th>
            {points.map((point) => (
              <td key={point.value}>{t(`${key}.points`, { score: point.score })}</td>
            ))}
          </tr>
          <tr>
            <th scope="row">{t(`${key}.count`)}</th>
            {points.map((point) => (
              <td key={point.value}>
                <strong>{point.count}</strong>
              </td>
            ))}
          </tr>
        </tbody>
      </table>
      {arithmetic !== null && <p className={styles['arithmetic']}>{arithmetic}</p>}
      <p className={styles['quiet']}>
        {arithmetic === null
          ? t(`${key}.meanOfCustomers`, { n: input.responses })
          : t(`${key}.vote`)}
      </p>
      {input.statistic === 'topBox' && (
        <p className={styles['quiet']}>{t(`${key}.topBox`, { top: basis.top ?? scale.max })}</p>
      )}
      {input.statistic === 'nps' && <p className={styles['quiet']}>{t(`${key}.nps`)}</p>}
      {input.reversed !== undefined && <p className={styles['quiet']}>{t(`${key}.reversed`)}</p>}
    </>
  );
}

interface MeasuredProps {
  readonly input: Extract<IndicatorInput, { kind: 'measurement' }>;
  readonly basis: Extract<Basis, { kind: 'measurement' }>;
  readonly score: string | null;
}

function Measured({ input, basis, score }: MeasuredProps) {
  const { t, localText } = useText();
  const key = 'appraisal.whyDrawer.measurement';
  const { numerator, denominator, value, origin, pending, periods } = input;
  if (value === null) return <p>{t(`${key}.noData`)}</p>;
  const shown = `${roundHalfUp(value, 2)}${basis.unit === 'percent' ? '%' : ''}`;
  return (
    <>
      <p className={styles['arithmetic']}>
        {numerator !== null && denominator !== null
          ? t(`${key}.ratio`, { numerator, denominator, value: shown })
          : t(`${key}.value`, { value: shown })}
        {score !== null && ` → ${roundHalfUp(score, 2)}`}
      </p>
      {pending !== undefined && (
        <p className={styles['quiet']}>{t(`${key}.pending`, { count: pending })}</p>
      )}
      {periods !== undefined && <p className={styles['quiet']}>{t(`${key}.meanOfPeriods`)}</p>}
      <p className={styles['quiet']}>
        {t(`${key}.target`, { target: localText(basis.target) })}
        {t(`${key}.separator`)}
        {methodWords(t, input.method, basis.unit).join(t(`${key}.separator`))}
        {origin !== null && `${t(`${key}.separator`)}${t(`${key}.origin.${origin}`)}`}
      </p>
    </>
  );
}

/** Place of a rating in the words of its scale, worst first. */
function pointIndex(value: string, scale: Scale): number {
  return Number(value) - scale.min;
}
