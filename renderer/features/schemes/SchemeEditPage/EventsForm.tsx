import { useText } from '@renderer/text/useText';
import { sameInEveryLocale } from '@shared/domain/locale';
import type { EventsMethod } from '@shared/domain/method';
import type { Basis } from '@shared/domain/scheme';
import { withWords } from '@shared/schemeDraft/words';
import { Button, Select, TextInput } from '@mantine/core';
import { ExactField } from './ExactField';
import styles from './forms.module.css';
import { LimitFields } from './LimitFields';
import { RemoveRow } from './RemoveRow';

type EventsBasis = Extract<Basis, { kind: 'events' }>;
type EventKind = EventsMethod['events'][string];

const kinds = ['deduct', 'bonus'] as const;

interface EventsFormProps {
  readonly basis: EventsBasis;
  readonly onChange: (basis: Basis) => void;
}

/** Deductions and additions by counted events, from a base score. */
export function EventsForm({ basis, onChange }: EventsFormProps) {
  const { t, locale } = useText();
  const { method } = basis;
  const set = (change: Partial<EventsMethod>) =>
    onChange({ ...basis, method: { ...method, ...change } });
  const setEvent = (code: string, event: EventKind) =>
    set({ events: { ...method.events, [code]: event } });

  function add() {
    let number = Object.keys(method.events).length + 1;
    while (`event${number}` in method.events) number += 1;
    const name = sameInEveryLocale('');
    setEvent(`event${number}`, { kind: 'deduct', points: '5', name });
  }

  return (
    <div className={styles['rows']}>
      <div className={styles['row']}>
        <ExactField
          label={t('schemeEdit.events.base')}
          value={method.base}
          onChange={(base) => set({ base })}
        />
        <LimitFields limits={method} onChange={set} />
        <ExactField
          label={t('schemeEdit.events.bonusCap')}
          value={method.bonusCap ?? ''}
          emptyMeans={t('schemeCheck.open')}
          onChange={(text) => set({ bonusCap: text === '' ? undefined : text })}
        />
      </div>
      {Object.entries(method.events).map(([code, event], place) => {
        const { name = sameInEveryLocale(code) } = event;
        const number = place + 1;
        return (
          <div key={code} className={styles['row']}>
            <TextInput
              size="xs"
              w={130}
              aria-label={t('schemeEdit.events.name', { number })}
              value={name[locale]}
              error={name[locale] === ''}
              maxLength={400}
              onChange={({ currentTarget }) =>
                setEvent(code, { ...event, name: withWords(name, locale, currentTarget.value) })
              }
            />
            <Select
              size="xs"
              w={88}
              aria-label={t('schemeEdit.events.kind', { number })}
              data={kinds.map((kind) => ({ value: kind, label: t(`schemeEdit.events.${kind}`) }))}
              value={event.kind}
              onChange={(value) => {
                const kind = kinds.find((each) => each === value);
                if (kind !== undefined) setEvent(code, { kind, points: event.points, name });
              }}
            />
            <ExactField
              isLabelHidden
              width={64}
              label={t('schemeEdit.events.points', { number })}
              value={event.points}
              onChange={(points) => setEvent(code, { ...event, points })}
            />
            <span>{t('schemeEdit.events.each')}</span>
            {event.kind === 'deduct' && (
              <ExactField
                isLabelHidden
                width={84}
                label={t('schemeEdit.events.most', { number })}
                value={event.maxPoints ?? ''}
                emptyMeans={t('schemeEdit.events.noLimit')}
                onChange={(text) =>
                  setEvent(code, { ...event, maxPoints: text === '' ? undefined : text })
                }
              />
            )}
            <RemoveRow
              label={t('schemeEdit.events.remove', { number })}
              onRemove={() =>
                set({
                  events: Object.fromEntries(
                    Object.entries(method.events).filter(([other]) => other !== code),
                  ),
                })
              }
            />
          </div>
        );
      })}
      <Button size="xs" variant="default" className={styles['add'] ?? ''} onClick={add}>
        {t('schemeEdit.events.add')}
      </Button>
    </div>
  );
}
