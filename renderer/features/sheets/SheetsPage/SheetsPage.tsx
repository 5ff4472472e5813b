import { useCallQuery } from '@renderer/api/useCallQuery';
import { useCycle } from '@renderer/frame/useCycle';
import { formatCycle } from '@renderer/text/formatDate';
import { useText } from '@renderer/text/useText';
import { EmptyState } from '@renderer/ui/EmptyState';
import { ErrorAlert } from '@renderer/ui/ErrorAlert';
import { Loading } from '@renderer/ui/Loading';
import { Page } from '@renderer/ui/Page';
import type { Cycle } from '@shared/domain/cycle';
import { SegmentedControl } from '@mantine/core';
import { useState } from 'react';
import { useLocation } from 'wouter';
import { BlankPrinter } from './BlankPrinter';
import { SheetPrinter } from './SheetPrinter';

/** Prints the sheets of the chosen cycle: those to be signed, and those to be filled in. */
export function SheetsPage() {
  const cycle = useCycle();
  return cycle === null ? null : <CycleSheets cycle={cycle} key={cycle.cycleId} />;
}

function CycleSheets({ cycle }: { readonly cycle: Cycle }) {
  const { t } = useText();
  // Before anything is scored there is nothing to sign, and much to fill in.
  const [view, choose] = useState(cycle.scoredAt === null ? 'blanks' : 'signed');
  return (
    <Page
      title={t('sheetPage.title')}
      subtitle={t('sheetPage.lead', { cycle: formatCycle(cycle, t) })}
      actions={
        <SegmentedControl
          size="xs"
          aria-label={t('sheetPage.views')}
          value={view}
          onChange={(value) => choose(value === 'blanks' ? 'blanks' : 'signed')}
          data={[
            { value: 'signed', label: t('sheetPage.signed') },
            { value: 'blanks', label: t('sheetPage.blanks') },
          ]}
        />
      }
    >
      {view === 'blanks' ? <BlankPrinter cycle={cycle} /> : <SignedSheets cycle={cycle} />}
    </Page>
  );
}

function SignedSheets({ cycle }: { readonly cycle: Cycle }) {
  const { t } = useText();
  const [, goTo] = useLocation();
  const { data, error } = useCallQuery('appraisal.results', { cycleId: cycle.cycleId });
  const hasScores = data !== undefined && data.cycle.scoredAt !== null;
  return (
    <>
      {error !== null && <ErrorAlert error={error} />}
      {data === undefined && error === null && <Loading lines={10} />}
      {data !== undefined && !hasScores && (
        <EmptyState
          title={t('sheetPage.none')}
          text={t('sheetPage.noneHint')}
          steps={[
            {
              title: t('appraisal.score'),
              detail: t('appraisal.scoreDetail'),
              state: 'current',
              action: { label: t('sheetPage.goResults'), onRun: () => goTo('/results') },
            },
            { title: t('appraisal.print'), detail: t('appraisal.printDetail'), state: 'later' },
          ]}
        />
      )}
      {hasScores && <SheetPrinter cycle={cycle} groups={data.groups} />}
    </>
  );
}
