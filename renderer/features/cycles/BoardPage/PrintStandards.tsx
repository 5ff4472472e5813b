import { useCommand } from '@renderer/api/useCommand';
import { usePrint } from '@renderer/frame/usePrint';
import { useText } from '@renderer/text/useText';
import { ErrorAlert } from '@renderer/ui/ErrorAlert';
import type { CycleId } from '@shared/domain/ids';
import { Button, Group } from '@mantine/core';
import { IconPrinter } from '@tabler/icons-react';

interface PrintStandardsProps {
  readonly cycleId: CycleId;
  /** Whether somebody has not signed yet. */
  readonly hasOpen: boolean;
}

/** Prints what the employees sign: a list per unit, and the standard of each who has not. */
export function PrintStandards({ cycleId, hasOpen }: PrintStandardsProps) {
  const { t, locale } = useText();
  const print = usePrint(useCommand('standardAcknowledgement.print'));
  const offered = hasOpen ? (['lists', 'standards'] as const) : (['lists'] as const);
  return (
    <>
      <Group gap="sm">
        {offered.map((content) => (
          <Button
            key={content}
            size="xs"
            variant="default"
            leftSection={<IconPrinter size={14} stroke={1.7} aria-hidden="true" />}
            loading={print.isPending}
            onClick={() => print.start({ cycleId, content, locale })}
          >
            {t(
              content === 'lists'
                ? 'standardAcknowledgement.printLists'
                : 'standardAcknowledgement.printStandards',
            )}
          </Button>
        ))}
      </Group>
      {print.error !== null && <ErrorAlert error={print.error} />}
    </>
  );
}
