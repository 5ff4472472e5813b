import { Allowed } from '@renderer/frame/Allowed';
import { formatDay } from '@renderer/text/formatDate';
import { useText, type Text } from '@renderer/text/useText';
import { HeadedPart } from '@renderer/ui/HeadedPart';
import { StatusText } from '@renderer/ui/StatusText';
import type { EventEntry } from '@shared/contract/event';
import { vetoAllows, type Veto, type VetoStep } from '@shared/domain/veto';
import { insightSentence } from '@shared/insights/insightSentence';
import { vetoInsight } from '@shared/insights/veto';
import { Button, Group } from '@mantine/core';
import { useState } from 'react';
import styles from './EventsPage.module.css';
import { ConfirmVeto } from './ConfirmVeto';
import { DecideVeto } from './DecideVeto';
import { NoticeVeto } from './NoticeVeto';
import { ProposeVeto } from './ProposeVeto';

/** The veto on an event: how far it has come, and its one next step. */
export function VetoSection({ event }: { readonly event: EventEntry }) {
  const { t } = useText();
  const [step, setStep] = useState<VetoStep | 'propose' | null>(null);
  const { veto } = event;
  const isOpen = veto !== null && veto.status !== 'withdrawn';
  const close = () => setStep(null);
  return (
    <HeadedPart title={t('veto.title')}>
      {veto === null ? (
        <p className={styles['quiet']}>{t('veto.none')}</p>
      ) : (
        <VetoLines veto={veto} />
      )}
      {step === null && (
        <Group gap="sm">
          {!isOpen && event.withdrawnReason === null && (
            <Allowed call="veto.propose">
              <Button size="xs" variant="default" onClick={() => setStep('propose')}>
                {t('veto.propose')}
              </Button>
            </Allowed>
          )}
          {veto !== null && <StepButtons veto={veto} onStep={setStep} />}
        </Group>
      )}
      {step === 'propose' && <ProposeVeto event={event} onDone={close} />}
      {veto !== null && step === 'confirm' && <ConfirmVeto veto={veto} onDone={close} />}
      {veto !== null && step === 'notice' && <NoticeVeto veto={veto} onDone={close} />}
      {veto !== null && (step === 'uphold' || step === 'withdraw') && (
        <DecideVeto veto={veto} step={step} onDone={close} />
      )}
    </HeadedPart>
  );
}

const steps = ['confirm', 'notice', 'uphold', 'withdraw'] as const;

interface StepButtonsProps {
  readonly veto: Veto;
  readonly onStep: (step: VetoStep) => void;
}

function StepButtons({ veto, onStep }: StepButtonsProps) {
  const { t } = useText();
  return steps
    .filter((step) => vetoAllows(veto.status, step))
    .map((step) => (
      <Allowed key={step} call={`veto.${step}`}>
        <Button
          size="xs"
          variant={step === 'withdraw' ? 'default' : 'filled'}
          onClick={() => onStep(step)}
        >
          {t(`veto.${step}`)}
        </Button>
      </Allowed>
    ));
}

function VetoLines({ veto }: { readonly veto: Veto }) {
  const { t } = useText();
  return (
    <div className={styles['facts']}>
      <div>
        <strong>{veto.matter}</strong> · {t('veto.cap', { grade: t(`grade.${veto.capGrade}`) })}
      </div>
      <StatusText tone={veto.status === 'withdrawn' ? 'none' : 'bad'}>
        {t(`veto.status.${veto.status}`)}
      </StatusText>
      <ul className={styles['lines']}>
        {linesOf(veto, t).map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
    </div>
  );
}

/** Every step with its day and person, in their order. */
function linesOf(veto: Veto, t: Text['t']): readonly string[] {
  const day = (date: string | null) => (date === null ? '' : formatDay(date, t));
  const { confirmedBy, noticedOn, decidedBy, status, objection, decision } = veto;
  const decided = status === 'withdrawn' ? 'withdrawn' : 'upheld';
  return [
    t('veto.line.proposed', { day: day(veto.proposedOn), name: veto.proposedBy }),
    ...(confirmedBy === null
      ? []
      : [t('veto.line.confirmed', { day: day(veto.confirmedOn), name: confirmedBy })]),
    ...(noticedOn === null
      ? []
      : [t('veto.line.noticed', { day: day(noticedOn), until: day(veto.appealUntil) })]),
    ...appealWords(veto, t),
    ...(objection === null || objection === ''
      ? []
      : [t('veto.line.objection', { text: objection })]),
    ...(decidedBy === null
      ? []
      : [t(`veto.line.${decided}`, { day: day(veto.decidedOn), name: decidedBy })]),
    ...(decision === null || decision === '' ? [] : [t('veto.line.decision', { text: decision })]),
  ];
}

/** What it will do to the grade, as long as there is time to appeal. */
function appealWords({ status, matter, capGrade, appealUntil }: Veto, t: Text['t']): string[] {
  if (status !== 'noticed' || appealUntil === null) return [];
  const sentence = insightSentence(
    vetoInsight({
      event: matter,
      grade: t(`grade.${capGrade}`),
      appealUntil: formatDay(appealUntil, t),
    }),
    t,
  );
  return sentence === null ? [] : [sentence];
}
