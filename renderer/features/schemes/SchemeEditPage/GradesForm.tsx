import { useText } from '@renderer/text/useText';
import { GradeBadge } from '@renderer/ui/GradeBadge';
import { Panel } from '@renderer/ui/Panel';
import { gradeModes, type GradeBand, type SchemeContent } from '@shared/domain/scheme';
import { Group, Select, Stack, Table } from '@mantine/core';
import { ExactField } from './ExactField';
import type { Draft } from './useDraft';

const policies = ['renormalise', 'incomplete'] as const;

interface GradesFormProps {
  readonly draft: Draft;
  readonly id: string;
}

/** Where each grade begins and what it pays, and what happens if something is missing. */
export function GradesForm({ draft, id }: GradesFormProps) {
  const { t } = useText();
  const { content } = draft;

  function set(change: Partial<SchemeContent>, field: string) {
    draft.change({
      content: { ...content, ...change },
      words: t('schemeEdit.step.field', { name: t('scheme.grades') }),
      field,
    });
  }
  const setGrade = (key: string, change: Partial<GradeBand>) =>
    set(
      { grades: content.grades.map((band) => (band.key === key ? { ...band, ...change } : band)) },
      `grade/${key}/${Object.keys(change).join()}`,
    );

  return (
    <Panel title={t('scheme.grades')} note={t('scheme.gradesNote')}>
      <Stack gap="md">
        <Table horizontalSpacing={6} id={id} tabIndex={-1} aria-label={t('scheme.grades')}>
          <Table.Thead>
            <Table.Tr>
              <Table.Th>{t('schemeEdit.grades.grade')}</Table.Th>
              <Table.Th>{t('schemeEdit.grades.from')}</Table.Th>
              <Table.Th>{t('schemeEdit.grades.coefficient')}</Table.Th>
            </Table.Tr>
          </Table.Thead>
          <Table.Tbody>
            {content.grades.map((band) => {
              const grade = t(`grade.${band.key}`);
              return (
                <Table.Tr key={band.key}>
                  <Table.Td>
                    <GradeBadge grade={band.key} />
                  </Table.Td>
                  <Table.Td>
                    <ExactField
                      isLabelHidden
                      label={t('schemeEdit.grades.fromOf', { grade })}
                      value={band.minimum}
                      onChange={(minimum) => setGrade(band.key, { minimum })}
                    />
                  </Table.Td>
                  <Table.Td>
                    <ExactField
                      isLabelHidden
                      label={t('schemeEdit.grades.coefficientOf', { grade })}
                      value={band.coefficient}
                      onChange={(coefficient) => setGrade(band.key, { coefficient })}
                    />
                  </Table.Td>
                </Table.Tr>
              );
            })}
          </Table.Tbody>
        </Table>
        <Group gap="sm" align="flex-end">
          <Select
            size="xs"
            w={110}
            label={t('schemeEdit.decimals')}
            data={['0', '1', '2', '3']}
            value={String(content.decimals)}
            onChange={(value) => set({ decimals: Number(value) }, 'decimals')}
          />
          <ExactField
            width={110}
            label={t('schemeEdit.coverage')}
            isShare
            value={content.minimumCoverage}
            onChange={(minimumCoverage) => set({ minimumCoverage }, 'coverage')}
          />
          <ExactField
            width={110}
            label={t('schemeEdit.trainingTarget')}
            value={content.trainingTarget}
            onChange={(trainingTarget) => set({ trainingTarget }, 'trainingTarget')}
          />
        </Group>
        <Select
          size="xs"
          label={t('scheme.gradeBy')}
          description={t(`scheme.gradeModeHint.${content.gradeMode ?? 'rounded'}`)}
          inputWrapperOrder={['label', 'input', 'description', 'error']}
          allowDeselect={false}
          data={gradeModes.map((mode) => ({ value: mode, label: t(`scheme.gradeMode.${mode}`) }))}
          value={content.gradeMode ?? 'rounded'}
          onChange={(value) => {
            const gradeMode = gradeModes.find((each) => each === value);
            if (gradeMode !== undefined) set({ gradeMode }, 'gradeMode');
          }}
        />
        <Select
          size="xs"
          label={t('scheme.missing')}
          data={[
            { value: 'renormalise', label: t('scheme.missingRenormalise') },
            { value: 'incomplete', label: t('scheme.missingIncomplete') },
          ]}
          value={content.missingSource}
          onChange={(value) => {
            const missingSource = policies.find((each) => each === value);
            if (missingSource !== undefined) set({ missingSource }, 'missingSource');
          }}
        />
      </Stack>
    </Panel>
  );
}
