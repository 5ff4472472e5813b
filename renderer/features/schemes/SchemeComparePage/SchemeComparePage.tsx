import { useCallQuery } from '@renderer/api/useCallQuery';
import { useText } from '@renderer/text/useText';
import { ErrorAlert } from '@renderer/ui/ErrorAlert';
import { Loading } from '@renderer/ui/Loading';
import { Page } from '@renderer/ui/Page';
import { Panel } from '@renderer/ui/Panel';
import type { Scheme } from '@shared/domain/scheme';
import { compareSchemes } from '@shared/schemeDraft/compareSchemes';
import { schemeDifferenceWords } from '@shared/sheets/schemeDifferenceWords';
import { Button, Group, Select, Table } from '@mantine/core';
import { useLocation } from 'wouter';
import styles from './SchemeComparePage.module.css';

interface SchemeComparePageProps {
  readonly beforeId: string;
  readonly afterId: string;
}

/** Two versions of the shop's schemes side by side: only what differs, in words and numbers. */
export function SchemeComparePage({ beforeId, afterId }: SchemeComparePageProps) {
  const { t } = useText();
  const [, go] = useLocation();
  const { data, error } = useCallQuery('scheme.overview', {});
  const schemes = data?.schemes ?? [];
  const before = schemes.find(({ schemeId }) => schemeId === beforeId);
  const after = schemes.find(({ schemeId }) => schemeId === afterId);
  return (
    <Page
      title={t('schemeEdit.compare.title')}
      subtitle={t('schemeEdit.compare.lead')}
      actions={
        <Button
          variant="default"
          onClick={() => go(after?.status === 'draft' ? `/schemes/${afterId}` : '/schemes')}
        >
          {t('schemeEdit.compare.back')}
        </Button>
      }
    >
      {error !== null && <ErrorAlert error={error} />}
      {error === null && data === undefined && <Loading />}
      {data !== undefined && (
        <Group gap="md" align="flex-end">
          <VersionSelect
            label={t('schemeEdit.compare.before')}
            schemes={schemes}
            value={beforeId}
            onChange={(id) => go(`/schemes/compare/${id}/${afterId}`)}
          />
          <VersionSelect
            label={t('schemeEdit.compare.after')}
            schemes={schemes}
            value={afterId}
            onChange={(id) => go(`/schemes/compare/${beforeId}/${id}`)}
          />
        </Group>
      )}
      {before !== undefined && after !== undefined && <Differences before={before} after={after} />}
    </Page>
  );
}

interface VersionSelectProps {
  readonly label: string;
  readonly schemes: readonly Scheme[];
  readonly value: string;
  readonly onChange: (schemeId: string) => void;
}

function VersionSelect({ label, schemes, value, onChange }: VersionSelectProps) {
  const { t, localText } = useText();
  return (
    <Select
      w={300}
      label={label}
      data={schemes.map(({ schemeId, content, version, status }) => ({
        value: schemeId,
        label: `${t('scheme.version', { name: localText(content.name), version })} · ${t(`scheme.status.${status}`)}`,
      }))}
      value={value}
      onChange={(id) => id !== null && onChange(id)}
    />
  );
}

interface DifferencesProps {
  readonly before: Scheme;
  readonly after: Scheme;
}

function Differences({ before, after }: DifferencesProps) {
  const { t, locale, localText } = useText();
  const differences = compareSchemes(before.content, after.content);
  const nameOf = ({ content, version }: Scheme) =>
    t('scheme.version', { name: localText(content.name), version });
  return (
    <Panel
      isFlush
      isFilling
      title={t('schemeEdit.compare.differences', { count: differences.length })}
    >
      {differences.length === 0 ? (
        <p className={styles['none']}>{t('schemeEdit.compare.none')}</p>
      ) : (
        <Table>
          <Table.Thead>
            <Table.Tr>
              <Table.Th>{t('schemeEdit.compare.place')}</Table.Th>
              <Table.Th>{t('schemeEdit.compare.what')}</Table.Th>
              <Table.Th>{nameOf(before)}</Table.Th>
              <Table.Th>{nameOf(after)}</Table.Th>
            </Table.Tr>
          </Table.Thead>
          <Table.Tbody>
            {differences.map((difference) => {
              const words = schemeDifferenceWords(
                difference,
                before.content,
                after.content,
                locale,
              );
              return (
                <Table.Tr key={JSON.stringify(difference)}>
                  <Table.Td fw={700}>{words.place}</Table.Td>
                  <Table.Td>{words.what}</Table.Td>
                  <Table.Td>
                    <Lines lines={words.before} />
                  </Table.Td>
                  <Table.Td>
                    <Lines lines={words.after} />
                  </Table.Td>
                </Table.Tr>
              );
            })}
          </Table.Tbody>
        </Table>
      )}
    </Panel>
  );
}

function Lines({ lines }: { readonly lines: readonly string[] }) {
  const { t } = useText();
  return (
    <div className={styles['lines']}>
      {lines.length === 0 ? t('program.blank') : lines.join('\n')}
    </div>
  );
}
