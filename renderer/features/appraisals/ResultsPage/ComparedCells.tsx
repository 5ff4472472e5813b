import { useText } from '@renderer/text/useText';
import type { ResultRow } from '@shared/contract/appraisal';
import { insightSentence } from '@shared/insights/insightSentence';
import styles from './ResultTable.module.css';
import { Blank } from './SourceCells';

/** The change since the cycle before; only one beyond the error has an arrow and is not grey. */
export function ChangeWords({ row: { change } }: { readonly row: ResultRow }) {
  const { t } = useText();
  if (change === null) return <span className={styles['grey']}>{t('appraisal.firstResult')}</span>;
  const sentence = insightSentence(change.insight, t) ?? '';
  if (change.difference === null) return <Blank reason={sentence} />;
  const { key } = change.insight;
  const arrow = key === 'changeHigher' ? '↑ ' : key === 'changeLower' ? '↓ ' : undefined;
  const isUp = !change.difference.startsWith('-');
  return (
    <span className={arrow === undefined ? styles['grey'] : undefined} title={sentence}>
      {arrow}
      {isUp ? '+' : '−'}
      {change.difference.replace('-', '')}
    </span>
  );
}

/** The places a result may hold in its position. */
export function PlacesWords({ row: { places } }: { readonly row: ResultRow }) {
  const { t } = useText();
  if (places === null) return <Blank reason={t('appraisal.noPlaces')} />;
  const sentence = insightSentence(places, t) ?? '';
  if (places.key === 'rankInterval') {
    const { best, worst } = places.values;
    return <span title={sentence}>{`${best}–${worst}`}</span>;
  }
  if (places.key === 'rankSingle') return <span title={sentence}>{places.values.place}</span>;
  return <Blank reason={sentence} />;
}
