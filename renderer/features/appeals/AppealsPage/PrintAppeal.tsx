import { useCommand } from '@renderer/api/useCommand';
import { usePrint } from '@renderer/frame/usePrint';
import { useText } from '@renderer/text/useText';
import { ErrorAlert } from '@renderer/ui/ErrorAlert';
import type { AppError } from '@shared/contract/result';
import type { AppealId, CycleId } from '@shared/domain/ids';
import { Button } from '@mantine/core';
import { IconPrinter } from '@tabler/icons-react';

/** Prints sheet 4 of an appeal as it stands. */
export function PrintAppeal({ appealId }: { readonly appealId: AppealId }) {
  const { t, locale } = useText();
  const print = usePrint(useCommand('appeal.print'));
  return (
    <PrintButton
      label={t('appeal.print')}
      isPending={print.isPending}
      error={print.error}
      onPrint={() => print.start({ appealId, locale })}
    />
  );
}

/** Prints sheet 4 to be filled in by hand. */
export function PrintBlankAppeal({ cycleId }: { readonly cycleId: CycleId }) {
  const { t, locale } = useText();
  const print = usePrint(useCommand('appeal.printBlank'));
  return (
    <PrintButton
      label={t('appeal.printBlank')}
      isPending={print.isPending}
      error={print.error}
      onPrint={() => print.start({ cycleId, locale })}
    />
  );
}

interface PrintButtonProps {
  readonly label: string;
  readonly isPending: boolean;
  readonly error: AppError | null;
  readonly onPrint: () => void;
}

function PrintButton({ label, isPending, error, onPrint }: PrintButtonProps) {
  return (
    <>
      <Button
        variant="default"
        loading={isPending}
        leftSection={<IconPrinter size={16} stroke={1.7} aria-hidden="true" />}
        onClick={onPrint}
      >
        {label}
      </Button>
      {error !== null && <ErrorAlert error={error} />}
    </>
  );
}
