import { useCallQuery } from '@renderer/api/useCallQuery';
import { useCommand } from '@renderer/api/useCommand';
import { useText } from '@renderer/text/useText';
import { NumberInput } from '@mantine/core';

/** Fewest days of employment by the end of a cycle; a setting of the shop. */
export function MinimumDays() {
  const { t } = useText();
  const { data } = useCallQuery('cycle.participation', {});
  const save = useCommand('cycle.setParticipation');
  if (data === undefined) return null;
  return (
    <NumberInput
      size="xs"
      w={230}
      aria-label={t('cycle.open.minimumDays')}
      prefix={t('cycle.open.minimumDaysBefore')}
      suffix={t('cycle.open.minimumDaysAfter')}
      min={0}
      max={366}
      allowDecimal={false}
      value={data.minimumDays}
      onChange={(days) => {
        if (typeof days === 'number') save.mutate({ minimumDays: days });
      }}
    />
  );
}
