import { useCommand } from '@renderer/api/useCommand';
import { useText } from '@renderer/text/useText';
import { Panel } from '@renderer/ui/Panel';
import { StatusText } from '@renderer/ui/StatusText';
import type { ImportPreview } from '@shared/contract/import';
import { Button, Table } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import styles from './ColumnsPanel.module.css';

/** The rows that were not fully understood, with their place in the file. */
export function IssuesPanel({ preview }: { readonly preview: ImportPreview }) {
  const { t } = useText();
  const { issues, issueCount } = preview;
  if (issueCount === 0) {
    return (
      <Panel title={t('import.issues')}>
        <StatusText tone="done">{t('import.noIssues')}</StatusText>
      </Panel>
    );
  }
  return (
    <Panel
      isFlush
      title={t('import.issues')}
      note={t('import.issuesNote', { count: issueCount })}
      actions={<ExportIssues token={preview.token} />}
      {...(issues.length < issueCount
        ? { footer: t('import.issuesShown', { shown: issues.length }) }
        : {})}
    >
      <div className={styles['scroll']}>
        <Table layout="fixed" className={styles['table'] ?? ''}>
          <Table.Thead>
            <Table.Tr>
              <Table.Th w={90}>{t('import.issueColumn.row')}</Table.Th>
              <Table.Th w={170}>{t('import.issueColumn.column')}</Table.Th>
              <Table.Th>{t('import.issueColumn.issue')}</Table.Th>
              <Table.Th w={170}>{t('import.issueColumn.value')}</Table.Th>
            </Table.Tr>
          </Table.Thead>
          <Table.Tbody>
            {issues.map((issue, index) => (
              <Table.Tr key={`${issue.row}-${issue.code}-${index}`}>
                <Table.Td>{issue.row}</Table.Td>
                <Table.Td>{issue.column || t('program.blank')}</Table.Td>
                <Table.Td title={t(`import.issue.${issue.code}`)}>
                  {t(`import.issue.${issue.code}`)}
                </Table.Td>
                <Table.Td title={issue.value}>{issue.value || t('program.blank')}</Table.Td>
              </Table.Tr>
            ))}
          </Table.Tbody>
        </Table>
      </div>
    </Panel>
  );
}

function ExportIssues({ token }: { readonly token: string }) {
  const { t } = useText();
  const exporting = useCommand('import.exportIssues');

  function save(format: 'xlsx' | 'csv') {
    exporting.mutate(
      { token, format },
      {
        onSuccess: (file) => {
          if (file === null) return;
          notifications.show({ message: t('frame.exported', { fileName: file.fileName }) });
        },
      },
    );
  }

  return (
    <>
      {exporting.error !== null && <StatusText tone="bad">{t('import.notExported')}</StatusText>}
      {(['xlsx', 'csv'] as const).map((format) => (
        <Button
          key={format}
          size="xs"
          variant="default"
          loading={exporting.isPending}
          onClick={() => save(format)}
        >
          {t(`import.exportIssues.${format}`)}
        </Button>
      ))}
    </>
  );
}
