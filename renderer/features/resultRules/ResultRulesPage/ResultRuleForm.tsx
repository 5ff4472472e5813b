import { useCommand } from '@renderer/api/useCommand';
import { useMay } from '@renderer/api/useMay';
import { useText } from '@renderer/text/useText';
import { ErrorAlert } from '@renderer/ui/ErrorAlert';
import { Panel } from '@renderer/ui/Panel';
import { localDateSchema } from '@shared/base/localDate';
import { resultRuleSchema, vetoPayouts, type ResultRule } from '@shared/domain/resultRule';
import { Button, NumberInput, Radio, Stack, Textarea, TextInput } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { useState } from 'react';
import styles from './ResultRulesPage.module.css';

const limits = ['appealDays', 'acceptDays', 'answerDays', 'publicationDays'] as const;
const ceilings = ['smallUnitSize', 'smallUnitCeiling', 'largerUnitCeiling'] as const;
const calendars = ['daysOff', 'extraWorkdays'] as const;

/** The rule as it is typed; days are lines of text until it is saved. */
export function ResultRuleForm({ rule }: { readonly rule: ResultRule }) {
  const { t } = useText();
  const save = useCommand('resultRule.save');
  const mayChange = useMay('resultRule.save');
  const [numbers, setNumbers] = useState<Readonly<Record<string, number | string>>>(
    Object.fromEntries([...limits, ...ceilings].map((key) => [key, rule[key]])),
  );
  const [days, setDays] = useState({
    daysOff: rule.daysOff.join('\n'),
    extraWorkdays: rule.extraWorkdays.join('\n'),
  });
  const [share, setShare] = useState(rule.largerUnitShare ?? '');
  const [vetoPayout, setVetoPayout] = useState(rule.vetoPayout);
  const wrongLine = calendars
    .flatMap((key) => linesOf(days[key]))
    .find((line) => !localDateSchema.safeParse(line).success);
  const typed = resultRuleSchema.safeParse({
    ...numbers,
    daysOff: linesOf(days.daysOff),
    extraWorkdays: linesOf(days.extraWorkdays),
    largerUnitShare: share.trim() === '' ? null : share.trim(),
    vetoPayout,
  });

  function numberField(key: (typeof limits)[number] | (typeof ceilings)[number]) {
    return (
      <NumberInput
        key={key}
        label={t(`resultRule.${key}`)}
        value={numbers[key] ?? ''}
        min={0}
        allowDecimal={false}
        disabled={!mayChange}
        onChange={(value) => setNumbers({ ...numbers, [key]: value })}
      />
    );
  }

  return (
    <div className={styles['columns']}>
      <Panel title={t('resultRule.limits')}>
        <div className={styles['fields']}>{limits.map(numberField)}</div>
      </Panel>
      <Panel title={t('resultRule.calendar')}>
        <div className={styles['fields']}>
          {calendars.map((key) => (
            <Textarea
              key={key}
              label={t(`resultRule.${key}`)}
              description={t('resultRule.daysHint')}
              autosize
              minRows={3}
              maxRows={10}
              value={days[key]}
              disabled={!mayChange}
              onChange={(event) => setDays({ ...days, [key]: event.currentTarget.value })}
            />
          ))}
          {wrongLine !== undefined && (
            <p role="alert">{t('resultRule.daysWrong', { line: wrongLine })}</p>
          )}
        </div>
      </Panel>
      <Panel title={t('resultRule.quota')}>
        <div className={styles['fields']}>
          {ceilings.map(numberField)}
          <TextInput
            label={t('resultRule.largerUnitShare')}
            inputMode="decimal"
            value={share}
            disabled={!mayChange}
            onChange={(event) => setShare(event.currentTarget.value)}
          />
        </div>
      </Panel>
      <Panel title={t('resultRule.pay')}>
        <Radio.Group
          label={t('resultRule.vetoPayout.label')}
          description={t('resultRule.vetoPayout.hint')}
          value={vetoPayout}
          onChange={(value) =>
            setVetoPayout(vetoPayouts.find((each) => each === value) ?? vetoPayout)
          }
        >
          <Stack gap={8} mt={8}>
            {vetoPayouts.map((value) => (
              <Radio
                key={value}
                size="xs"
                value={value}
                disabled={!mayChange}
                label={t(`resultRule.vetoPayout.${value}`)}
              />
            ))}
          </Stack>
        </Radio.Group>
      </Panel>
      {mayChange && (
        <div className={styles['save']}>
          {save.error !== null && <ErrorAlert error={save.error} />}
          <Button
            disabled={!typed.success}
            loading={save.isPending}
            onClick={() => {
              if (!typed.success) return;
              save.mutate(typed.data, {
                onSuccess: () => notifications.show({ message: t('resultRule.saved') }),
              });
            }}
          >
            {t('resultRule.save')}
          </Button>
        </div>
      )}
    </div>
  );
}

function linesOf(text: string): string[] {
  return text
    .split(/\s+/)
    .map((line) => line.trim())
    .filter((line) => line !== '');
}
