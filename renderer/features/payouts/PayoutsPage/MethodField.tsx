import { useCommand } from '@renderer/api/useCommand';
import { useText } from '@renderer/text/useText';
import type { PayoutTable } from '@shared/contract/payout';
import { payoutMethods, payoutMethodSchema, readYuan, yuanOf } from '@shared/domain/payout';
import { Button, Select, TextInput } from '@mantine/core';
import { useState } from 'react';

/** By coefficients, or a pool that is shared out. */
export function MethodField({ table }: { readonly table: PayoutTable }) {
  const { t } = useText();
  const { cycle, method, poolFen } = table;
  const save = useCommand('payout.setMethod');
  const [chosen, setChosen] = useState(method);
  const [typed, setTyped] = useState(poolFen === null ? '' : yuanOf(poolFen));
  const pool = readYuan(typed);
  const isPool = chosen === 'pool';
  const isSame = chosen === method && (!isPool || pool === poolFen);
  return (
    <>
      <Select
        size="xs"
        w={150}
        aria-label={t('payout.method')}
        value={chosen}
        data={payoutMethods.map((value) => ({ value, label: t(`payout.methodWords.${value}`) }))}
        onChange={(value) => setChosen(payoutMethodSchema.catch(method).parse(value))}
      />
      {isPool && (
        <TextInput
          size="xs"
          w={130}
          aria-label={t('payout.pool')}
          title={t('payout.poolHint')}
          placeholder={t('payout.pool')}
          value={typed}
          error={typed !== '' && pool === null && t('payout.poolMissing')}
          onChange={(event) => setTyped(event.currentTarget.value)}
        />
      )}
      {!isSame && (
        <Button
          size="xs"
          variant="default"
          disabled={isPool && pool === null}
          loading={save.isPending}
          onClick={() =>
            save.mutate({ cycleId: cycle.cycleId, method: chosen, poolFen: isPool ? pool : null })
          }
        >
          {t('payout.saveMethod')}
        </Button>
      )}
    </>
  );
}
