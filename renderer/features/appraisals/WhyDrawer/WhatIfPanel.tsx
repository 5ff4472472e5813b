import { useCallQuery } from '@renderer/api/useCallQuery';
import { useText } from '@renderer/text/useText';
import { parseFraction } from '@shared/base/fraction';
import type { Explanation } from '@shared/contract/appraisal';
import type { WhatIf } from '@shared/scoring/whatIf';
import { roundHalfUp } from '@shared/scoring/roundHalfUp';
import styles from './WhyDrawer.module.css';

/** So many single ratings are listed; more would hide the sources. */
const MOST_RATINGS = 8;

/** What the next grade would take, for reading only. */
export function WhatIfPanel({ explanation }: { readonly explanation: Explanation }) {
  const { t, locale } = useText();
  const { appraisalId, content } = explanation;
  const { data } = useCallQuery('appraisal.whatIf', { appraisalId });
  if (data === undefined || data === null) return null;
  const places = content.sources.flatMap(({ dimensions }) =>
    dimensions.flatMap(({ indicators }) => indicators),
  );
  const nameOf = (key: string) => places.find((each) => each.key === key)?.name[locale] ?? key;
  return (
    <section className={styles['insights']}>
      <h3>{t('adjustment.whatIf.title')}</h3>
      <p>
        {t('adjustment.whatIf.distance', {
          grade: t(`grade.${data.next}`),
          distance: roundHalfUp(parseFraction(data.distance), content.decimals + 1),
        })}{' '}
        {t('adjustment.whatIf.hint')}
      </p>
      <ul>
        {data.ratings.slice(0, MOST_RATINGS).map(({ source, indicatorKey, from, to }) => (
          <li key={`${source} ${indicatorKey}`}>
            {t('adjustment.whatIf.rating', {
              source: t(`source.${source}`),
              indicator: nameOf(indicatorKey),
              from,
              to,
            })}
          </li>
        ))}
        {data.sources.map((source) => (
          <li key={source.key}>{sourceWords(source, t)}</li>
        ))}
      </ul>
    </section>
  );
}

function sourceWords(
  { key, from, to }: WhatIf['sources'][number],
  t: ReturnType<typeof useText>['t'],
): string {
  const source = t(`source.${key}`);
  if (to === null) return t('adjustment.whatIf.out', { source });
  return t('adjustment.whatIf.source', {
    source,
    from: roundHalfUp(parseFraction(from), 2),
    to: roundHalfUp(parseFraction(to), 2),
  });
}
