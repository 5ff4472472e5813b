import { useText } from '@renderer/text/useText';
import { SearchField } from '@renderer/ui/SearchField';
import { sameInEveryLocale } from '@shared/domain/locale';
import type { Dimension, Source } from '@shared/domain/scheme';
import { addIndicator, emptyIndicator } from '@shared/schemeDraft/parts';
import { indicatorLibrary } from '@shared/schemes/indicatorLibrary';
import type { LibraryIndicator } from '@shared/schemes/libraryIndicator';
import { Button, Modal, Stack, UnstyledButton } from '@mantine/core';
import { useState } from 'react';
import styles from './AddIndicator.module.css';
import type { SelectedPart } from './selectedPart';

interface AddIndicatorProps extends SelectedPart {
  readonly dimension: Dimension;
  readonly source: Source;
}

/** Adds an indicator out of the library that comes with the program, or an empty one. */
export function AddIndicator({ draft, selected, onSelect, source }: AddIndicatorProps) {
  const { t, localText } = useText();
  const [isOpen, setOpen] = useState(false);
  const [search, setSearch] = useState('');

  function add(indicator: LibraryIndicator) {
    const [content, path] = addIndicator(draft.content, selected, indicator);
    const words = t('schemeEdit.step.add', { name: localText(indicator.name) });
    draft.change({ content, words });
    setOpen(false);
    onSelect(path);
  }

  const groups = indicatorLibrary.flatMap((group) => {
    const found = group.indicators.filter(
      ({ name, definition, basis }) =>
        fits(basis.kind, source.key) &&
        `${localText(name)} ${localText(definition)}`.toLowerCase().includes(search.toLowerCase()),
    );
    return found.length === 0 ? [] : [{ ...group, indicators: found }];
  });
  return (
    <>
      <Button size="xs" variant="default" onClick={() => setOpen(true)}>
        {t('schemeEdit.addIndicator')}
      </Button>
      <Modal
        opened={isOpen}
        onClose={() => setOpen(false)}
        title={t('schemeEdit.library.title')}
        closeButtonProps={{ 'aria-label': t('schemeEdit.close') }}
      >
        <Stack gap="md">
          <SearchField label={t('schemeEdit.library.search')} value={search} onChange={setSearch} />
          <div className={styles['groups']}>
            {groups.map((group) => (
              <section key={group.key} aria-label={localText(group.name)}>
                <h3 className={styles['title']}>{localText(group.name)}</h3>
                {group.indicators.map((indicator) => (
                  <UnstyledButton
                    key={indicator.key}
                    className={styles['entry'] ?? ''}
                    onClick={() => add(indicator)}
                  >
                    <strong>{localText(indicator.name)}</strong>
                    <span className={styles['definition']}>{localText(indicator.definition)}</span>
                  </UnstyledButton>
                ))}
              </section>
            ))}
            {groups.length === 0 && <p>{t('schemeEdit.library.none')}</p>}
          </div>
          <Button
            variant="default"
            onClick={() => {
              const name = sameInEveryLocale(t('schemeEdit.newIndicator'));
              add(emptyIndicator(draft.content, source.key, name));
            }}
          >
            {t('schemeEdit.library.empty')}
          </Button>
        </Stack>
      </Modal>
    </>
  );
}

/** Ratings belong to sources with a review, everything else may stand anywhere but there. */
function fits(kind: string, source: string): boolean {
  const hasReview = source !== 'customer' && source !== 'measurement';
  return kind === 'rating' ? hasReview : !hasReview || kind === 'events';
}
