import { useCommand } from '@renderer/api/useCommand';
import { useMay } from '@renderer/api/useMay';
import { useCycle } from '@renderer/frame/useCycle';
import { useText } from '@renderer/text/useText';
import { ErrorAlert } from '@renderer/ui/ErrorAlert';
import { Page } from '@renderer/ui/Page';
import { Panel } from '@renderer/ui/Panel';
import { SavedState } from '@renderer/ui/SavedState';
import { cycleAllows } from '@shared/domain/cycleAct';
import type { PaperSurvey } from '@shared/contract/paperSurvey';
import { findSameResponses, isPaperResponseBlank } from '@shared/survey/paperResponse';
import { Button } from '@mantine/core';
import { IconArrowLeft } from '@tabler/icons-react';
import { useLocation } from 'wouter';
import { PaperKeys } from './PaperKeys';
import styles from './PaperSurveyPage.module.css';
import { SheetGrid } from './SheetGrid';
import { usePaperStack } from './usePaperStack';
import { WrittenStacks } from './WrittenStacks';

/** The stack in hand, and those that were written before. */
export function PaperStackForm({ survey }: { readonly survey: PaperSurvey }) {
  const { t } = useText();
  const [, goTo] = useLocation();
  const cycle = useCycle();
  const mayWrite = useMay('paperSurvey.write');
  const stack = usePaperStack(survey, usualDay(survey));
  const write = useCommand('paperSurvey.write');
  const isOpen =
    cycle === null || cycle.cycleId !== survey.cycleId || cycleAllows(cycle, 'collect');
  const filled = stack.sheets.filter((sheet) => !isPaperResponseBlank(sheet));
  const same = findSameResponses(filled, survey.known);
  const { employeeName, employeeNo, positionName } = survey;

  async function writeAll(): Promise<void> {
    if (await stack.settle()) write.mutate({ appraisalId: survey.appraisalId });
  }

  return (
    <Page
      title={t('paperSurvey.titleOf', { name: employeeName })}
      subtitle={t('paperSurvey.writeHint')}
      actions={
        <>
          <SavedState state={stack.state} onSaveAgain={() => void stack.settle()} />
          <Button
            variant="default"
            leftSection={<IconArrowLeft size={16} stroke={1.7} aria-hidden="true" />}
            onClick={() => goTo('/surveys/paper')}
          >
            {t('paperSurvey.back')}
          </Button>
          {mayWrite && isOpen && filled.length > 0 && (
            <Button loading={write.isPending} onClick={() => void writeAll()}>
              {t('paperSurvey.write', { count: filled.length })}
            </Button>
          )}
        </>
      }
    >
      {stack.error !== null && <ErrorAlert error={stack.error} />}
      {write.error !== null && <ErrorAlert error={write.error} />}
      {!isOpen && (
        <p className={styles['banner']} data-tone="warn">
          {t('paperSurvey.readOnly')}
        </p>
      )}
      {same.length > 0 && (
        <p className={styles['banner']} data-tone="warn" role="status">
          {t('paperSurvey.same', { count: same.length })}
        </p>
      )}
      {stack.removed !== null && (
        <p className={styles['banner']} role="status">
          {t('paperSurvey.removed', { number: stack.removed.number })}
          <Button size="compact-xs" variant="default" onClick={stack.restore}>
            {t('paperSurvey.restore')}
          </Button>
        </p>
      )}
      <WrittenStacks survey={survey} isOpen={isOpen} />
      <Panel
        isFlush
        isFilling
        title={t('paperSurvey.stack')}
        note={t('paperSurvey.stackNote', { position: positionName, employeeNo })}
        footer={<PaperKeys questions={survey.questions} />}
      >
        <SheetGrid
          survey={survey}
          sheets={stack.sheets}
          same={same}
          isReadOnly={!mayWrite || !isOpen}
          onChange={stack.change}
          onRemove={stack.remove}
        />
      </Panel>
    </Page>
  );
}

/** Today while the cycle runs, else its last day: paper is often typed later. */
function usualDay({ startsOn, endsOn }: PaperSurvey): string {
  const now = new Date();
  const parts = [now.getFullYear(), now.getMonth() + 1, now.getDate()];
  const today = parts.map((part) => String(part).padStart(2, '0')).join('-');
  return today >= startsOn && today <= endsOn ? today : endsOn;
}
