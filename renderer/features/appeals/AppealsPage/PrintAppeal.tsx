import { useCommand } from '@renderer/api/useCommand';
import { useText } from '@renderer/text/useText';
import { ErrorAlert } from '@renderer/ui/ErrorAlert';
import type { AppealId, CycleId } from '@shared/domain/ids';
import { Button } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { IconPrinter } from '@tabler/icons-react';

interface PrintAppealProps {
  /** Null prints the form to be filled in by hand. */
  readonly appealId: AppealId | null;
  readonly cycleId: CycleId | null;
}

/** Prints sheet 4, as it stands or blank. */
export function PrintAppeal({ appealId, cycleId }: PrintAppealProps) {
  const { t, locale } = useText();
  const print = useCommand('sheet.printAppeal');
  return (
    <>
      <Button
        variant="default"
        loading={print.isPending}
        leftSection={<IconPrinter size={16} stroke={1.7} aria-hidden="true" />}
        onClick={() =>
          print.mutate(
            { appealId, cycleId, locale },
            {
              onSuccess: (printed) => {
                if (printed !== null) notifications.show({ message: printed.fileName });
              },
            },
          )
        }
      >
        {appealId === null ? t('appeal.printBlank') : t('appeal.print')}
      </Button>
      {print.error !== null && <ErrorAlert error={print.error} />}
    </>
  );
}
