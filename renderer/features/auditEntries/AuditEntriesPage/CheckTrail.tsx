import { useCommand } from '@renderer/api/useCommand';
import { useProgramEvent } from '@renderer/api/useProgramEvent';
import { useText } from '@renderer/text/useText';
import { ErrorAlert } from '@renderer/ui/ErrorAlert';
import { StatusText } from '@renderer/ui/StatusText';
import type { AuditReport } from '@shared/contract/auditEntry';
import { auditMark } from '@shared/sheets/auditMark';
import { problemWords } from '@shared/sheets/auditWords';
import { formatNumber } from '@shared/text/formatNumber';
import { Button, Group, Paper } from '@mantine/core';
import { IconShieldCheck } from '@tabler/icons-react';
import { useState } from 'react';

/** Walks the whole trail on demand and says in words what it found. */
export function CheckTrail() {
  const { t } = useText();
  const verify = useCommand('auditEntry.verify');
  const [progress, setProgress] = useState<{ done: number; total: number } | null>(null);
  useProgramEvent('verifyProgress', setProgress);

  return (
    <Paper withBorder p="sm">
      <Group justify="space-between" gap="sm">
        <output aria-live="polite">
          {verify.isPending && progress !== null && (
            <StatusText tone="running">
              {t('auditEntry.verifying', {
                done: formatNumber(progress.done, 0),
                total: formatNumber(progress.total, 0),
              })}
            </StatusText>
          )}
          {!verify.isPending && verify.data !== undefined && <Report report={verify.data} />}
          {!verify.isPending && verify.data === undefined && t('auditEntry.verifyHint')}
        </output>
        <Button
          variant="default"
          loading={verify.isPending}
          leftSection={<IconShieldCheck size={16} stroke={1.7} aria-hidden="true" />}
          onClick={() => verify.mutate({})}
        >
          {t('auditEntry.verify')}
        </Button>
      </Group>
      {verify.error !== null && <ErrorAlert error={verify.error} />}
    </Paper>
  );
}

function Report({ report }: { readonly report: AuditReport }) {
  const { t } = useText();
  const { entries, records, head, problem, earlier } = report;
  if (problem !== null) {
    return (
      <>
        <StatusText tone="bad" isPill>
          {t('auditEntry.found')}
        </StatusText>
        <div>{problemWords(problem, t)}</div>
      </>
    );
  }
  return (
    <>
      <StatusText tone="done" isPill>
        {t('auditEntry.fine')}
      </StatusText>
      <div>
        {t('auditEntry.fineText', {
          entries: formatNumber(entries, 0),
          records: formatNumber(records, 0),
          mark: auditMark(head),
        })}
      </div>
      {earlier !== null && (
        <div>{t('auditEntry.earlier', { problem: problemWords(earlier, t) })}</div>
      )}
    </>
  );
}
