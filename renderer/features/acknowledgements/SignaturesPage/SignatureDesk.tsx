import { useMay } from '@renderer/api/useMay';
import { useText } from '@renderer/text/useText';
import { Panel } from '@renderer/ui/Panel';
import type { SignatureRow, Signatures } from '@shared/contract/acknowledgement';
import type { AppraisalId } from '@shared/domain/ids';
import { Checkbox } from '@mantine/core';
import { useState } from 'react';
import { SignatureForm } from './SignatureForm';
import { SignatureHistory } from './SignatureHistory';
import { SignedSheets } from './SignedSheets';
import { SignatureTable } from './SignatureTable';
import styles from './SignaturesPage.module.css';

/** Everybody on the left, the signature of one of them on the right. */
export function SignatureDesk({ signatures }: { readonly signatures: Signatures }) {
  const { t } = useText();
  const { rows, today } = signatures;
  const mayEnter = useMay('acknowledgement.enter');
  const [chosenId, setChosenId] = useState<AppraisalId | null>(null);
  const [isOnlyAwaited, setOnlyAwaited] = useState(false);
  const awaited = rows.filter(isAwaited);
  const chosen =
    rows.find(({ appraisalId }) => appraisalId === chosenId) ?? awaited[0] ?? rows[0] ?? null;
  const next = chosen === null ? null : nextAwaited(rows, chosen);
  return (
    <div className={styles['columns']}>
      <Panel
        title={t('acknowledgement.employees')}
        isFlush
        isFilling
        actions={
          <Checkbox
            size="xs"
            label={t('acknowledgement.onlyAwaited', { count: awaited.length })}
            checked={isOnlyAwaited}
            onChange={(event) => setOnlyAwaited(event.currentTarget.checked)}
          />
        }
      >
        <SignatureTable
          rows={isOnlyAwaited ? awaited : rows}
          chosenId={chosen?.appraisalId ?? null}
          onChoose={setChosenId}
        />
      </Panel>
      <div className={styles['side']}>
        {chosen !== null && (
          <Panel title={t('acknowledgement.entry', { name: chosen.name })}>
            {mayEnter && (
              <SignatureForm
                key={`${chosen.appraisalId} ${chosen.acknowledgements.length}`}
                row={chosen}
                next={next}
                today={today}
                onEntered={() => setChosenId(next?.appraisalId ?? chosen.appraisalId)}
              />
            )}
            <SignedSheets key={chosen.appraisalId} row={chosen} />
            <SignatureHistory row={chosen} />
          </Panel>
        )}
      </div>
    </div>
  );
}

function isAwaited({ state }: SignatureRow): boolean {
  return state === 'awaited' || state === 'outdated';
}

/** Who comes after this one and still has to sign; from the top once the end is reached. */
function nextAwaited(
  rows: readonly SignatureRow[],
  { appraisalId }: SignatureRow,
): SignatureRow | null {
  const place = rows.findIndex((row) => row.appraisalId === appraisalId);
  const others = [...rows.slice(place + 1), ...rows.slice(0, place)];
  return others.find(isAwaited) ?? null;
}
