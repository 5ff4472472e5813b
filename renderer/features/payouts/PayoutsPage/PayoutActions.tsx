import { useCommand } from '@renderer/api/useCommand';
import { usePrint } from '@renderer/frame/usePrint';
import { useText } from '@renderer/text/useText';
import { ErrorAlert } from '@renderer/ui/ErrorAlert';
import { ReasonDialog } from '@renderer/ui/ReasonDialog';
import type { PayoutTable } from '@shared/contract/payout';
import { moneyText } from '@shared/sheets/summarySheet';
import { Button } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { IconFileSpreadsheet, IconPrinter, IconSnowflake } from '@tabler/icons-react';
import { useState } from 'react';

interface PayoutActionsProps {
  readonly table: PayoutTable;
  readonly mayWrite: boolean;
}

/** Freezes the amounts; what is frozen and still true can be exported and printed. */
export function PayoutActions({ table, mayWrite }: PayoutActionsProps) {
  const { t, locale } = useText();
  const { cycle, fixed, totalFen, rows } = table;
  const { cycleId } = cycle;
  const fix = useCommand('payout.fix');
  const save = useCommand('payout.export');
  const print = usePrint(useCommand('payout.print'));
  const [isFixing, setFixing] = useState(false);
  const isTrue = fixed !== null && !fixed.isOutdated;
  const problem = save.error ?? print.error;

  function tell(file: { readonly fileName: string } | null) {
    if (file === null) return;
    notifications.show({ message: t('frame.exported', { fileName: file.fileName }) });
  }

  return (
    <>
      {isTrue && (
        <>
          {(['xlsx', 'csv'] as const).map((format) => (
            <Button
              key={format}
              variant="default"
              loading={save.isPending}
              leftSection={<IconFileSpreadsheet size={16} stroke={1.7} aria-hidden="true" />}
              onClick={() => save.mutate({ cycleId, format, locale }, { onSuccess: tell })}
            >
              {t(format === 'xlsx' ? 'frame.exportXlsx' : 'frame.exportCsv')}
            </Button>
          ))}
          <Button
            loading={print.isPending}
            leftSection={<IconPrinter size={16} stroke={1.7} aria-hidden="true" />}
            onClick={() => print.start({ cycleId, locale })}
          >
            {t('payout.print')}
          </Button>
        </>
      )}
      {mayWrite && !isTrue && (
        <Button
          disabled={totalFen === null || rows.length === 0}
          leftSection={<IconSnowflake size={16} stroke={1.7} aria-hidden="true" />}
          onClick={() => setFixing(true)}
        >
          {t(fixed === null ? 'payout.fix' : 'payout.fixAgain')}
        </Button>
      )}
      {problem !== null && <ErrorAlert error={problem} />}
      {isFixing && (
        <ReasonDialog
          title={t('payout.fixTitle')}
          text={t('payout.fixText', { people: rows.length, total: moneyText(totalFen ?? 0) })}
          words={{
            reason: t('payout.reason'),
            hint: t('payout.reasonHint'),
            missing: t('payout.reasonMissing'),
            confirm: t('payout.fix'),
            keep: t('payout.keep'),
          }}
          isPending={fix.isPending}
          error={fix.error}
          onClose={() => setFixing(false)}
          onConfirm={(reason) =>
            fix.mutate({ cycleId, reason }, { onSuccess: () => setFixing(false) })
          }
        />
      )}
    </>
  );
}
