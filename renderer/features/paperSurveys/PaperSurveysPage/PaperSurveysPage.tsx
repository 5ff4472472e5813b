import { useCallQuery } from '@renderer/api/useCallQuery';
import { EntryCodeField } from '@renderer/frame/EntryCodeField';
import { useCycle } from '@renderer/frame/useCycle';
import { useText } from '@renderer/text/useText';
import { EmptyState } from '@renderer/ui/EmptyState';
import { ErrorAlert } from '@renderer/ui/ErrorAlert';
import { Loading } from '@renderer/ui/Loading';
import { Page } from '@renderer/ui/Page';
import { Panel } from '@renderer/ui/Panel';
import type { CycleId } from '@shared/domain/ids';
import type { PaperSurveyRow } from '@shared/contract/paperSurvey';
import { Button, Table } from '@mantine/core';
import { useLocation } from 'wouter';
import styles from './PaperSurveysPage.module.css';

/** Chooses whose filled-in surveys are typed: by the code on a sheet, or out of the list. */
export function PaperSurveysPage() {
  const { t } = useText();
  const cycleId = useCycle()?.cycleId;
  return (
    <Page title={t('paperSurvey.title')} subtitle={t('paperSurvey.lead')}>
      {cycleId !== undefined && <Everybody key={cycleId} cycleId={cycleId} />}
    </Page>
  );
}

function Everybody({ cycleId }: { readonly cycleId: CycleId }) {
  const { t } = useText();
  const { data, error } = useCallQuery('paperSurvey.list', { cycleId });
  if (error !== null) return <ErrorAlert error={error} />;
  if (data === undefined) return <Loading lines={10} />;
  if (data.length === 0) {
    return (
      <EmptyState title={t('paperSurvey.nobody')} text={t('paperSurvey.nobodyHint')} steps={[]} />
    );
  }
  return (
    <>
      <Panel title={t('paperSurvey.whose')} note={t('paperSurvey.whoseHint')}>
        <EntryCodeField hasLabel />
      </Panel>
      <Panel isFlush isFilling>
        <Table>
          <Table.Thead>
            <Table.Tr>
              <Table.Th>{t('review.column.employeeNo')}</Table.Th>
              <Table.Th>{t('review.column.name')}</Table.Th>
              <Table.Th>{t('scheme.column.position')}</Table.Th>
              <Table.Th />
              <Table.Th />
            </Table.Tr>
          </Table.Thead>
          <Table.Tbody>
            {data.map((row) => (
              <Person key={row.appraisalId} row={row} />
            ))}
          </Table.Tbody>
        </Table>
      </Panel>
    </>
  );
}

function Person({ row }: { readonly row: PaperSurveyRow }) {
  const { t } = useText();
  const [, goTo] = useLocation();
  const { appraisalId, employeeNo, name, positionName, typed, written } = row;
  const counts = [
    ...(typed > 0 ? [t('paperSurvey.typed', { count: typed })] : []),
    ...(written > 0 ? [t('paperSurvey.writtenCount', { count: written })] : []),
  ];
  return (
    <Table.Tr>
      <Table.Td>{employeeNo}</Table.Td>
      <Table.Td>
        <strong>{name}</strong>
      </Table.Td>
      <Table.Td>{positionName}</Table.Td>
      <Table.Td className={styles['count'] ?? ''}>
        {counts.length === 0 ? t('paperSurvey.none') : counts.join(' · ')}
      </Table.Td>
      <Table.Td align="right">
        <Button
          size="xs"
          variant="default"
          aria-label={t('paperSurvey.titleOf', { name })}
          onClick={() => goTo(`/surveys/paper/${appraisalId}`)}
        >
          {t(typed > 0 ? 'paperSurvey.goOn' : 'paperSurvey.enter')}
        </Button>
      </Table.Td>
    </Table.Tr>
  );
}
