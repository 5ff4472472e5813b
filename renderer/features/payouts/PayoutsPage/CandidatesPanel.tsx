import { useCallQuery } from '@renderer/api/useCallQuery';
import { Allowed } from '@renderer/frame/Allowed';
import { useText } from '@renderer/text/useText';
import { Panel } from '@renderer/ui/Panel';
import { LinkButton } from '@renderer/ui/LinkButton';
import { StatusText } from '@renderer/ui/StatusText';
import type { CandidateRow } from '@shared/contract/candidate';
import { Table } from '@mantine/core';
import { useLocation } from 'wouter';
import { CandidateRuleField } from './CandidateRuleField';

/** Who the results of the years propose, with the evidence. */
export function CandidatesPanel() {
  const { t } = useText();
  const { data } = useCallQuery('candidate.list', {});
  if (data === undefined) return null;
  const { rule, rows, yearCycles } = data;
  return (
    <Panel
      title={t('candidate.title')}
      note={t('candidate.note')}
      footer={
        <Allowed call="feedbackRule.save">
          <CandidateRuleField key={JSON.stringify(rule)} rule={rule} />
        </Allowed>
      }
    >
      {rows.length === 0 ? (
        <StatusText tone="none">
          {t(yearCycles === 0 ? 'candidate.noYears' : 'candidate.none')}
        </StatusText>
      ) : (
        <Table>
          <Table.Thead>
            <Table.Tr>
              <Table.Th>{t('candidate.column.employeeNo')}</Table.Th>
              <Table.Th>{t('candidate.column.name')}</Table.Th>
              <Table.Th>{t('candidate.column.kinds')}</Table.Th>
              <Table.Th>{t('candidate.column.years')}</Table.Th>
            </Table.Tr>
          </Table.Thead>
          <Table.Tbody>
            {rows.map((row) => (
              <Row key={row.employeeId} row={row} />
            ))}
          </Table.Tbody>
        </Table>
      )}
    </Panel>
  );
}

function Row({ row }: { readonly row: CandidateRow }) {
  const { t } = useText();
  const [, goTo] = useLocation();
  const blank = t('program.blank');
  return (
    <Table.Tr>
      <Table.Td>{row.employeeNo}</Table.Td>
      <Table.Td>
        <LinkButton onClick={() => goTo(`/employees/${row.employeeId}`)}>{row.name}</LinkButton>
      </Table.Td>
      <Table.Td>
        {row.kinds.map((kind) => t(`candidate.kind.${kind}`)).join(t('frame.listSeparator'))}
      </Table.Td>
      <Table.Td>
        {row.years
          .map(({ startsOn, display, grade }) =>
            t('candidate.year', {
              year: startsOn.slice(0, 4),
              total: display ?? blank,
              grade: grade === null ? blank : t(`grade.${grade}`),
            }),
          )
          .join(t('frame.listSeparator'))}
      </Table.Td>
    </Table.Tr>
  );
}
