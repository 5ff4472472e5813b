import { useText } from '@renderer/text/useText';
import { movePart, removePart } from '@shared/schemeDraft/parts';
import { siblingsBelow } from '@shared/schemeDraft/siblings';
import { ActionIcon, Tooltip } from '@mantine/core';
import { IconArrowDown, IconArrowUp, IconTrash } from '@tabler/icons-react';
import type { SelectedPart } from './selectedPart';

interface PartActionsProps extends SelectedPart {
  readonly name: string;
}

/** Moves the chosen part among its siblings, or takes it out; both can be undone. */
export function PartActions({ draft, selected, onSelect, name }: PartActionsProps) {
  const { t } = useText();
  const parent = selected.slice(0, -1);
  const siblings = siblingsBelow(draft.content, parent);
  const place = siblings.findIndex(({ key }) => key === selected.at(-1));
  const move = (by: -1 | 1) => () =>
    draft.change({
      content: movePart(draft.content, selected, by),
      words: t('schemeEdit.step.move', { name }),
    });
  const actions = [
    { key: 'up', icon: IconArrowUp, isOff: place <= 0, run: move(-1) },
    { key: 'down', icon: IconArrowDown, isOff: place >= siblings.length - 1, run: move(1) },
    {
      key: 'remove',
      icon: IconTrash,
      isOff: false,
      run: () => {
        draft.change({
          content: removePart(draft.content, selected),
          words: t('schemeEdit.step.remove', { name }),
        });
        onSelect(parent);
      },
    },
  ] as const;
  return actions.map(({ key, icon: Icon, isOff, run }) => (
    <Tooltip key={key} label={t(`schemeEdit.${key}`, { name })}>
      <ActionIcon
        variant="default"
        size={28}
        disabled={isOff}
        aria-label={t(`schemeEdit.${key}`, { name })}
        onClick={run}
      >
        <Icon size={16} stroke={1.7} aria-hidden="true" />
      </ActionIcon>
    </Tooltip>
  ));
}
