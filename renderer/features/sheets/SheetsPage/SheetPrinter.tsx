import { useCallQuery } from '@renderer/api/useCallQuery';
import { useCommand } from '@renderer/api/useCommand';
import { usePrint } from '@renderer/frame/usePrint';
import { useText } from '@renderer/text/useText';
import { ErrorAlert } from '@renderer/ui/ErrorAlert';
import { Panel } from '@renderer/ui/Panel';
import type { Results } from '@shared/contract/appraisal';
import type { Cycle } from '@shared/domain/cycle';
import { localeSchema, type Locale } from '@shared/domain/locale';
import { Button, Checkbox, SegmentedControl, Select } from '@mantine/core';
import { IconPrinter } from '@tabler/icons-react';
import { useState } from 'react';
import { EvidencePrinter } from './EvidencePrinter';
import { PrintProgress } from './PrintProgress';
import { SheetList } from './SheetList';
import { orderSheets, sheetOrders, type SheetOrder } from './sheetOrder';
import styles from './SheetsPage.module.css';
import { useChosen } from './useChosen';

interface SheetPrinterProps {
  readonly cycle: Cycle;
  readonly groups: Results['groups'];
}

/** Whose sheets on the left, what to print on the right. */
export function SheetPrinter({ cycle, groups }: SheetPrinterProps) {
  const { t, locale: windowLocale } = useText();
  const { cycleId } = cycle;
  const [order, setOrder] = useState<SheetOrder>('byNumber');
  const [locale, setLocale] = useState<Locale>(windowLocale);
  const [hasExplanations, setExplanations] = useState(false);
  const sheets = usePrint(useCommand('sheet.printAppraisals'));
  const report = usePrint(useCommand('sheet.printTrainingReport'));
  const { data: employees = [] } = useCallQuery('employee.list', {});
  const unitOf = new Map(
    employees.flatMap(({ employeeNo, unitName }) =>
      unitName === null ? [] : [[employeeNo, unitName] as const],
    ),
  );
  const ordered = orderSheets(groups, order, unitOf);
  const { everybody, chosen, toggle } = useChosen(ordered);

  return (
    <div className={styles['columns']}>
      <Panel
        title={t('sheetPage.employees')}
        note={t('sheetPage.chosen', { chosen: chosen.length, total: everybody.length })}
        isFlush
        isFilling
        actions={
          <SegmentedControl
            size="xs"
            aria-label={t('sheetPage.order')}
            value={order}
            onChange={(value) => setOrder(sheetOrders.find((each) => each === value) ?? 'byNumber')}
            data={sheetOrders.map((value) => ({ value, label: t(`sheetPage.orders.${value}`) }))}
          />
        }
      >
        <SheetList
          groups={ordered}
          tickLabel={(name) => t('sheetPage.choose', { name })}
          chosen={chosen}
          onToggle={toggle}
        />
      </Panel>
      <div className={styles['side']}>
        <Panel title={t('sheetPage.appraisalSheets')} note={t('sheetPage.appraisalSheetsHint')}>
          <div className={styles['printing']}>
            <Select
              label={t('sheetPage.locale')}
              value={locale}
              data={localeSchema.options.map((value) => ({
                value,
                label: t(`setting.languages.${value}`),
              }))}
              onChange={(value) => setLocale(localeSchema.catch(windowLocale).parse(value))}
            />
            <Checkbox
              size="xs"
              label={t('sheetPage.withExplanation')}
              checked={hasExplanations}
              onChange={(event) => setExplanations(event.currentTarget.checked)}
            />
            <Button
              fullWidth
              leftSection={<IconPrinter size={16} stroke={1.7} aria-hidden="true" />}
              disabled={chosen.length === 0 || sheets.isPending}
              onClick={() =>
                sheets.start({
                  cycleId,
                  appraisalIds: chosen,
                  content: hasExplanations ? 'both' : 'sheet',
                  locale,
                })
              }
            >
              {t('sheetPage.printSheets', { count: chosen.length })}
            </Button>
            {chosen.length === 0 && <p className={styles['reason']}>{t('sheetPage.noneChosen')}</p>}
            {sheets.isPending && <PrintProgress />}
            {sheets.error !== null && <ErrorAlert error={sheets.error} />}
          </div>
        </Panel>
        <Panel title={t('sheetPage.trainingReport')} note={t('sheetPage.trainingReportHint')}>
          <div className={styles['printing']}>
            <Button
              fullWidth
              variant="default"
              leftSection={<IconPrinter size={16} stroke={1.7} aria-hidden="true" />}
              disabled={report.isPending}
              onClick={() => report.start({ cycleId, locale })}
            >
              {t('sheetPage.printReport')}
            </Button>
            {report.isPending && <PrintProgress />}
            {report.error !== null && <ErrorAlert error={report.error} />}
          </div>
        </Panel>
        <EvidencePrinter cycleId={cycleId} chosen={chosen} locale={locale} />
        <p className={styles['reason']}>{t('sheetPage.blackAndWhite')}</p>
      </div>
    </div>
  );
}
