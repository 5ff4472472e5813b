import { useCallQuery } from '@renderer/api/useCallQuery';
import { useCommand } from '@renderer/api/useCommand';
import { EntryCodeField } from '@renderer/frame/EntryCodeField';
import { usePrint } from '@renderer/frame/usePrint';
import { useText } from '@renderer/text/useText';
import { ErrorAlert } from '@renderer/ui/ErrorAlert';
import { Loading } from '@renderer/ui/Loading';
import { Panel } from '@renderer/ui/Panel';
import type { Board } from '@shared/contract/cycle';
import { blankKinds, type BlankKind } from '@shared/domain/blankKind';
import type { Cycle } from '@shared/domain/cycle';
import { localeSchema, type Locale } from '@shared/domain/locale';
import { Button, Checkbox, NumberInput, Select } from '@mantine/core';
import { IconPrinter } from '@tabler/icons-react';
import { useState } from 'react';
import { PrintProgress } from './PrintProgress';
import { SheetList } from './SheetList';
import { blankGroups } from './sheetOrder';
import styles from './SheetsPage.module.css';
import { useChosen } from './useChosen';

/** Prints sheets to be filled in by hand, and opens the page where one is typed back. */
export function BlankPrinter({ cycle }: { readonly cycle: Cycle }) {
  const { data, error } = useCallQuery('cycle.board', { cycleId: cycle.cycleId });
  if (error !== null) return <ErrorAlert error={error} />;
  return data === undefined ? <Loading lines={10} /> : <Blanks cycle={cycle} rows={data.rows} />;
}

interface BlanksProps {
  readonly cycle: Cycle;
  readonly rows: Board['rows'];
}

function Blanks({ cycle, rows }: BlanksProps) {
  const { t, locale: windowLocale } = useText();
  const offered = blankKinds.filter((kind) => rows.some((row) => hasKind(row, kind)));
  const [kinds, setKinds] = useState<readonly BlankKind[]>(() =>
    offered.filter((kind) => kind === 'self' || kind === 'superior'),
  );
  const [surveyCopies, setCopies] = useState(1);
  const [locale, setLocale] = useState<Locale>(windowLocale);
  const print = usePrint(useCommand('sheet.printBlanks'));
  const groups = blankGroups(rows);
  const { everybody, chosen, toggle } = useChosen(groups);
  return (
    <div className={styles['columns']}>
      <Panel
        title={t('sheetPage.employees')}
        note={t('sheetPage.chosen', { chosen: chosen.length, total: everybody.length })}
        isFlush
        isFilling
      >
        <SheetList
          groups={groups}
          tickLabel={(name) => t('sheetPage.chooseBlank', { name })}
          chosen={chosen}
          onToggle={toggle}
        />
      </Panel>
      <div className={styles['side']}>
        <Panel title={t('sheetPage.blankSheets')} note={t('sheetPage.blankSheetsHint')}>
          <div className={styles['printing']}>
            <Checkbox.Group
              label={t('sheetPage.blankKinds')}
              value={[...kinds]}
              onChange={(values) => setKinds(offered.filter((kind) => values.includes(kind)))}
            >
              <div className={styles['kinds']}>
                {offered.map((kind) => (
                  <Checkbox key={kind} size="xs" value={kind} label={t(`sheetPage.kind.${kind}`)} />
                ))}
              </div>
            </Checkbox.Group>
            {kinds.includes('survey') && (
              <NumberInput
                label={t('sheetPage.surveyCopies')}
                min={1}
                max={50}
                allowDecimal={false}
                value={surveyCopies}
                onChange={(value) => setCopies(Math.min(50, Math.max(1, Number(value) || 1)))}
              />
            )}
            <Select
              label={t('sheetPage.locale')}
              value={locale}
              data={localeSchema.options.map((value) => ({
                value,
                label: t(`setting.languages.${value}`),
              }))}
              onChange={(value) => setLocale(localeSchema.catch(windowLocale).parse(value))}
            />
            <Button
              fullWidth
              leftSection={<IconPrinter size={16} stroke={1.7} aria-hidden="true" />}
              disabled={chosen.length === 0 || kinds.length === 0 || print.isPending}
              onClick={() =>
                print.start({
                  cycleId: cycle.cycleId,
                  kinds: [...kinds],
                  appraisalIds: chosen,
                  surveyCopies,
                  locale,
                })
              }
            >
              {t('sheetPage.printBlanks', { count: chosen.length })}
            </Button>
            {chosen.length === 0 && <p className={styles['reason']}>{t('sheetPage.noneChosen')}</p>}
            {kinds.length === 0 && <p className={styles['reason']}>{t('sheetPage.noneKinds')}</p>}
            {print.isPending && <PrintProgress />}
            {print.error !== null && <ErrorAlert error={print.error} />}
          </div>
        </Panel>
        <Panel title={t('sheetPage.entryCode')} note={t('sheetPage.entryCodeHint')}>
          <EntryCodeField />
        </Panel>
      </div>
    </div>
  );
}

function hasKind({ reviews, responses }: Board['rows'][number], kind: BlankKind): boolean {
  if (kind === 'spotCheck') return true;
  if (kind === 'survey') return responses !== null;
  return reviews.some(({ source }) => source === kind);
}
