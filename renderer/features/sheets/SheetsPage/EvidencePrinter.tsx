import { useCommand } from '@renderer/api/useCommand';
import { usePrint } from '@renderer/frame/usePrint';
import { useText } from '@renderer/text/useText';
import { ErrorAlert } from '@renderer/ui/ErrorAlert';
import { Panel } from '@renderer/ui/Panel';
import type { AppraisalId, CycleId } from '@shared/domain/ids';
import type { Locale } from '@shared/domain/locale';
import { Button } from '@mantine/core';
import { IconPrinter } from '@tabler/icons-react';
import { PrintProgress } from './PrintProgress';
import styles from './SheetsPage.module.css';

interface EvidencePrinterProps {
  readonly cycleId: CycleId;
  readonly chosen: readonly AppraisalId[];
  readonly locale: Locale;
}

/** The evidence files of the chosen people about this cycle, each with its index, in one PDF. */
export function EvidencePrinter({ cycleId, chosen, locale }: EvidencePrinterProps) {
  const { t } = useText();
  const { start, isPending, error } = usePrint(useCommand('evidenceFile.printCycle'));
  return (
    <Panel title={t('evidenceFile.batch')} note={t('evidenceFile.batchHint')}>
      <div className={styles['printing']}>
        <Button
          fullWidth
          variant="default"
          leftSection={<IconPrinter size={16} stroke={1.7} aria-hidden="true" />}
          disabled={chosen.length === 0 || isPending}
          onClick={() => start({ cycleId, appraisalIds: [...chosen], locale })}
        >
          {t('evidenceFile.printFiles', { count: chosen.length })}
        </Button>
        {isPending && <PrintProgress />}
        {error !== null && <ErrorAlert error={error} />}
      </div>
    </Panel>
  );
}
