import { useCommand } from '@renderer/api/useCommand';
import { Allowed } from '@renderer/frame/Allowed';
import { formatDayTime } from '@renderer/text/formatDate';
import { useText } from '@renderer/text/useText';
import { ErrorAlert } from '@renderer/ui/ErrorAlert';
import { Panel } from '@renderer/ui/Panel';
import type { PaperSurvey } from '@shared/contract/paperSurvey';
import { Button } from '@mantine/core';
import { useLocation } from 'wouter';
import styles from './PaperSurveyPage.module.css';

interface WrittenStacksProps {
  readonly survey: PaperSurvey;
  readonly isOpen: boolean;
}

/** Stacks that count already; each can be taken back to be corrected while the cycle collects. */
export function WrittenStacks({ survey, isOpen }: WrittenStacksProps) {
  const { t } = useText();
  const [, goTo] = useLocation();
  const undo = useCommand('import.undo');
  if (survey.written.length === 0) return null;
  return (
    <Panel
      title={t('paperSurvey.written')}
      actions={
        <Button size="xs" variant="default" onClick={() => goTo('/surveys')}>
          {t('paperSurvey.summary')}
        </Button>
      }
    >
      <ul className={styles['written']}>
        {survey.written.map(({ importId, importedAt, responses }) => (
          <li key={importId}>
            {t('paperSurvey.writtenLine', {
              day: formatDayTime(importedAt, t),
              count: responses,
            })}
            {isOpen && (
              <Allowed call="import.undo">
                <Button
                  size="compact-xs"
                  variant="default"
                  disabled={undo.isPending}
                  onClick={() => undo.mutate({ importId })}
                >
                  {t('paperSurvey.takeBack')}
                </Button>
              </Allowed>
            )}
          </li>
        ))}
      </ul>
      {undo.error !== null && <ErrorAlert error={undo.error} />}
    </Panel>
  );
}
