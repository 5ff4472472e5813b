import { useCommand } from '@renderer/api/useCommand';
import { useText } from '@renderer/text/useText';
import { ErrorAlert } from '@renderer/ui/ErrorAlert';
import type { AppError } from '@shared/contract/result';
import type { PrintedSheets } from '@shared/contract/sheet';
import type { AppealId, CycleId } from '@shared/domain/ids';
import { Button } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { IconPrinter } from '@tabler/icons-react';

/** Prints sheet 4 of an appeal as it stands. */
export function PrintAppeal({ appealId }: { readonly appealId: AppealId }) {
  const { t, locale } = useText();
  const print = useCommand('appeal.print');
  return (
    <PrintButton
      label={t('appeal.print')}
      isPending={print.isPending}
      error={print.error}
      onPrint={() => print.mutate({ appealId, locale }, { onSuccess: tellFile })}
    />
  );
}

/** Prints sheet 4 to be filled in by hand. */
export function PrintBlankAppeal({ cycleId }: { readonly cycleId: CycleId }) {
  const { t, locale } = useText();
  const print = useCommand('appeal.printBlank');
  return (
    <PrintButton
      label={t('appeal.printBlank')}
      isPending={print.isPending}
      error={print.error}
      onPrint={() => print.mutate({ cycleId, locale }, { onSuccess: tellFile })}
    />
  );
}

function tellFile(printed: PrintedSheets | null) {
  if (printed !== null) notifications.show({ message: printed.fileName });
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
