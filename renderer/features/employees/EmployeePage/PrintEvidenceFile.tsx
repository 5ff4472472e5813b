import { useCommand } from '@renderer/api/useCommand';
import { usePrint } from '@renderer/frame/usePrint';
import { useText } from '@renderer/text/useText';
import { ErrorAlert } from '@renderer/ui/ErrorAlert';
import type { EmployeeId } from '@shared/domain/ids';
import { Button } from '@mantine/core';
import { IconFileZip } from '@tabler/icons-react';

interface PrintEvidenceFileProps {
  readonly employeeId: EmployeeId;
  /** Beside other buttons of a page, or small at the head of a panel. */
  readonly size: 'sm' | 'xs';
}

/** All papers about one person as one PDF. */
export function PrintEvidenceFile({ employeeId, size }: PrintEvidenceFileProps) {
  const { t, locale } = useText();
  const print = usePrint(useCommand('evidenceFile.print'));
  return (
    <>
      {print.error !== null && <ErrorAlert error={print.error} />}
      <Button
        variant="default"
        size={size}
        leftSection={<IconFileZip size={16} stroke={1.7} aria-hidden="true" />}
        loading={print.isPending}
        onClick={() => print.start({ employeeId, locale })}
      >
        {t('evidenceFile.panel.print')}
      </Button>
    </>
  );
}
