import { useCommand } from '@renderer/api/useCommand';
import { useText } from '@renderer/text/useText';
import { ErrorAlert } from '@renderer/ui/ErrorAlert';
import { Button, TextInput } from '@mantine/core';
import { useHotkeys } from '@mantine/hooks';
import { useEffect, useRef, useState } from 'react';
import styles from './NewShopForm.module.css';

/** Asks for the name of a new shop and creates it. */
export function NewShopForm({ onBack }: { readonly onBack: () => void }) {
  const { t } = useText();
  const create = useCommand('store.create');
  const [shopName, setShopName] = useState('');
  const field = useRef<HTMLInputElement>(null);
  useEffect(() => field.current?.focus(), []);
  useHotkeys([['Escape', onBack]], []);
  const canCreate = shopName.trim() !== '' && !create.isPending;
  return (
    <form
      className={styles['form']}
      onSubmit={(event) => {
        event.preventDefault();
        if (canCreate) create.mutate({ shopName: shopName.trim() });
      }}
    >
      <TextInput
        label={t('store.shopName')}
        description={t('store.shopNameHint')}
        placeholder={t('store.shopNamePlaceholder')}
        value={shopName}
        maxLength={100}
        ref={field}
        onChange={(event) => setShopName(event.currentTarget.value)}
      />
      {create.error !== null && <ErrorAlert error={create.error} />}
      <div className={styles['buttons']}>
        <Button variant="default" onClick={onBack}>
          {t('store.back')}
        </Button>
        <Button type="submit" disabled={!canCreate} loading={create.isPending}>
          {t('store.createNow')}
        </Button>
      </div>
    </form>
  );
}
