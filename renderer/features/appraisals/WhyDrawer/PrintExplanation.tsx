import { useCommand } from '@renderer/api/useCommand';
import { usePrint } from '@renderer/frame/usePrint';
import { useText } from '@renderer/text/useText';
import { ErrorAlert } from '@renderer/ui/ErrorAlert';
import type { Explanation } from '@shared/contract/appraisal';
import { Button } from '@mantine/core';
import { IconFileZip, IconPrinter } from '@tabler/icons-react';
import styles from './WhyDrawer.module.css';

/** Prints what the drawer shows as a paper of its own, or with all papers about the result. */
export function PrintExplanation({ explanation }: { readonly explanation: Explanation }) {
  const { t, locale } = useText();
  const print = usePrint(useCommand('sheet.printAppraisals'));
  const file = usePrint(useCommand('evidenceFile.printCycle'));
  const { appraisalId, cycleId } = explanation;
  const error = print.error ?? file.error;
  return (
    <div className={styles['print']}>
      <Button
        size="xs"
        variant="default"
        leftSection={<IconPrinter size={16} stroke={1.7} aria-hidden="true" />}
        loading={print.isPending}
        onClick={() =>
          print.start({ cycleId, appraisalIds: [appraisalId], content: 'explanation', locale })
        }
      >
        {t('appraisal.whyDrawer.print')}
      </Button>
      <Button
        size="xs"
        variant="default"
        leftSection={<IconFileZip size={16} stroke={1.7} aria-hidden="true" />}
        loading={file.isPending}
        onClick={() => file.start({ cycleId, appraisalIds: [appraisalId], locale })}
      >
        {t('evidenceFile.title')}
      </Button>
      {error !== null && <ErrorAlert error={error} />}
    </div>
  );
}
