import { useText } from '@renderer/text/useText';
import type { EventChoice } from '@shared/contract/event';
import type { EventLink } from '@shared/domain/event';
import { Select } from '@mantine/core';
import { linkKey } from './eventDraft';
import { effectWords } from './effectWords';

interface LinkSelectProps {
  readonly links: readonly EventChoice[];
  readonly value: EventLink | null;
  readonly onChange: (link: EventLink | null) => void;
}

/** Where an event counts: a deduction or addition, an item that is rated, or nowhere. */
export function LinkSelect({ links, value, onChange }: LinkSelectProps) {
  const { t, localText } = useText();
  const options = (isScored: boolean) => {
    const found = links.filter(({ effect }) => (effect !== null) === isScored);
    const unique = new Map(
      found.map((link) => [
        linkKey(link),
        { value: linkKey(link), label: effectWords(link, { t, localText }) },
      ]),
    );
    return [...unique.values()];
  };
  return (
    <Select
      label={t('event.form.link')}
      data={[
        { value: '', label: t('event.onlyRecord') },
        { group: t('event.group.points'), items: options(true) },
        { group: t('event.group.rated'), items: options(false) },
      ].filter((option) => !('items' in option) || option.items.length > 0)}
      value={linkKey(value)}
      allowDeselect={false}
      searchable
      onChange={(key) => {
        const link = links.find((each) => linkKey(each) === key);
        onChange(link === undefined ? null : { indicatorKey: link.indicatorKey, code: link.code });
      }}
    />
  );
}
