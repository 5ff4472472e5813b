import { useText } from '@renderer/text/useText';
import { eventsFormula } from '@shared/scoring/indicatorFormula';
import { roundHalfUp } from '@shared/scoring/roundHalfUp';
import type { IndicatorInput } from '@shared/scoring/scoreTree';
import { eventName, eventsMethodWords } from '@shared/sheets/methodWords';
import styles from './IndicatorDetail.module.css';

interface EventsDetailProps {
  readonly input: Extract<IndicatorInput, { kind: 'events' }>;
  readonly score: string | null;
}

/** The counted events of an indicator and what they took off or added. */
export function EventsDetail({ input, score }: EventsDetailProps) {
  const { t, locale } = useText();
  const key = 'appraisal.whyDrawer.events';
  if (input.counts === null) return <p>{t(`${key}.noData`)}</p>;
  const formula = eventsFormula(input);
  const happened = input.counts.filter(({ count }) => count !== '0');
  return (
    <>
      {happened.length === 0 ? (
        <p>{t(`${key}.none`)}</p>
      ) : (
        happened.map(({ code, count }) => (
          <p key={code}>
            {t(`${key}.event`, { name: eventName(input.method, code, locale), number: count })}
          </p>
        ))
      )}
      {score !== null && formula !== null && (
        <p className={styles['arithmetic']}>
          {formula} = {roundHalfUp(score, 2)}
        </p>
      )}
      <p className={styles['quiet']}>
        {eventsMethodWords(t, locale, input.method).join(t(`${key}.separator`))}
      </p>
    </>
  );
}
