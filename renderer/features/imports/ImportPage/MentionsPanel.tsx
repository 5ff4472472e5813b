import { useCallQuery } from '@renderer/api/useCallQuery';
import { useText } from '@renderer/text/useText';
import { Panel } from '@renderer/ui/Panel';
import { StatusText, type StatusTone } from '@renderer/ui/StatusText';
import type { ImportPreview, PreviewMention } from '@shared/contract/import';
import type { Employee } from '@shared/domain/employee';
import { employeeIdSchema, type EmployeeId } from '@shared/domain/ids';
import { Button, Select, Table } from '@mantine/core';
import { useState } from 'react';
import styles from './ColumnsPanel.module.css';
import type { Import } from './useImport';

interface MentionsPanelProps {
  readonly work: Import;
  readonly preview: ImportPreview;
}

/** Stands for the shop in the list of employees. */
const shopOnly = 'shop';
/** Further mentions are shown on request. */
const shownAtFirst = 60;

/** Everybody who was not matched for sure: whom a way of writing means is decided here. */
export function MentionsPanel({ work, preview }: MentionsPanelProps) {
  const { t } = useText();
  const { data: employees = [] } = useCallQuery('employee.list', {});
  const [showsAll, setShowsAll] = useState(false);
  const unclear = preview.mentions.filter(needsLook);
  if (unclear.length === 0) return null;
  const matched = preview.mentions
    .filter((mention) => !needsLook(mention))
    .reduce((sum, { count }) => sum + count, 0);
  const sure = unclear.flatMap(({ text, suggestions }) => {
    const [only] = suggestions;
    return suggestions.length === 1 && only?.reason === 'leadingZeros'
      ? [{ text, employeeId: employeeIdSchema.parse(only.employeeId) }]
      : [];
  });
  const shown = showsAll ? unclear : unclear.slice(0, shownAtFirst);

  function decide(
    decided: readonly { readonly text: string; readonly employeeId: EmployeeId | null }[],
  ) {
    const texts = new Set(decided.map(({ text }) => text));
    const others = (work.choices.attributions ?? []).filter(({ text }) => !texts.has(text));
    work.change({ attributions: [...others, ...decided] });
  }

  return (
    <Panel
      isFlush
      title={t('attribution.title')}
      note={t('attribution.note', { matched })}
      {...(sure.length > 0
        ? {
            actions: (
              <Button size="xs" variant="default" onClick={() => decide(sure)}>
                {t('attribution.takeSure', { count: sure.length })}
              </Button>
            ),
          }
        : {})}
      {...(shown.length < unclear.length
        ? {
            footer: (
              <Button size="xs" variant="subtle" onClick={() => setShowsAll(true)}>
                {t('attribution.showAll', { count: unclear.length })}
              </Button>
            ),
          }
        : {})}
    >
      <div className={styles['scroll']}>
        <Table layout="fixed" className={styles['table'] ?? ''}>
          <Table.Thead>
            <Table.Tr>
              <Table.Th>{t('attribution.column.text')}</Table.Th>
              <Table.Th w={70}>{t('attribution.column.count')}</Table.Th>
              <Table.Th w={220}>{t('attribution.column.employee')}</Table.Th>
              <Table.Th>{t('attribution.column.why')}</Table.Th>
              <Table.Th w={142}>{t('attribution.column.state')}</Table.Th>
            </Table.Tr>
          </Table.Thead>
          <Table.Tbody>
            {shown.map((mention) => (
              <MentionRow
                key={mention.text}
                mention={mention}
                employees={employees}
                onDecide={(employeeId) => decide([{ text: mention.text, employeeId }])}
              />
            ))}
          </Table.Tbody>
        </Table>
      </div>
    </Panel>
  );
}

interface MentionRowProps {
  readonly mention: PreviewMention;
  readonly employees: readonly Employee[];
  readonly onDecide: (employeeId: EmployeeId | null) => void;
}

function MentionRow({ mention, employees, onDecide }: MentionRowProps) {
  const { t } = useText();
  const { text, count, outcome, employeeId, by, suggestions } = mention;
  const label = text === '' ? t('attribution.blank') : text;
  const suggested = suggestions.map((each) => each.employeeId);
  const ordered = employees.toSorted(
    (a, b) => rank(suggested, a.employeeId) - rank(suggested, b.employeeId),
  );
  const isDecided = by === 'decision' || outcome === 'unattributed';
  return (
    <Table.Tr>
      <Table.Td title={label}>
        <strong>{label}</strong>
      </Table.Td>
      <Table.Td>{count}</Table.Td>
      <Table.Td>
        <Select
          size="xs"
          searchable
          aria-label={t('attribution.employeeOf', { text: label })}
          placeholder={t('attribution.choose')}
          value={employeeId ?? (isDecided ? shopOnly : null)}
          data={[
            { value: shopOnly, label: t('attribution.shopOnly') },
            ...ordered.map((employee) => ({
              value: employee.employeeId,
              label: t(
                employee.status === 'left' ? 'attribution.leftEmployee' : 'attribution.named',
                {
                  name: employee.name,
                  employeeNo: employee.employeeNo,
                },
              ),
            })),
          ]}
          onChange={(value) => {
            const chosen = employees.find((each) => each.employeeId === value);
            if (value !== null) onDecide(chosen?.employeeId ?? null);
          }}
          comboboxProps={{ width: 260, position: 'bottom-start' }}
        />
      </Table.Td>
      <Table.Td className={styles['samples'] ?? ''}>{whyWords()}</Table.Td>
      <Table.Td>
        <StatusText isPill tone={toneOf(mention)}>
          {stateWords()}
        </StatusText>
      </Table.Td>
    </Table.Tr>
  );

  function whyWords(): string {
    if (by === 'decision')
      return t(mention.isRemembered ? 'attribution.remembered' : 'attribution.decided');
    if (mention.hasLeft) return t('attribution.hasLeft');
    if (mention.nameDiffers) return t('attribution.nameDiffers');
    if (outcome === 'unattributed') return t('attribution.nobody');
    const [first] = suggestions;
    return first === undefined ? t('attribution.unknown') : t(`attribution.reason.${first.reason}`);
  }

  function stateWords(): string {
    if (employeeId !== null) return t('attribution.matched');
    return t(isDecided ? 'attribution.forShop' : `attribution.open.${openState(mention)}`);
  }
}

function openState({ outcome, suggestions }: PreviewMention): 'ambiguous' | 'similar' | 'unknown' {
  if (outcome === 'ambiguous') return 'ambiguous';
  return suggestions.length > 0 ? 'similar' : 'unknown';
}

function toneOf({ employeeId, outcome, by }: PreviewMention): StatusTone {
  if (employeeId !== null) return 'done';
  if (outcome === 'unattributed' || by === 'decision') return 'none';
  return outcome === 'ambiguous' ? 'bad' : 'warn';
}

/** Matched for sure and nothing strange about it: need not be looked at. */
function needsLook({ outcome, by, hasLeft, nameDiffers }: PreviewMention): boolean {
  return outcome !== 'matched' || by === 'decision' || hasLeft || nameDiffers;
}

function rank(suggested: readonly string[], employeeId: string): number {
  const place = suggested.indexOf(employeeId);
  return place === -1 ? suggested.length : place;
}
