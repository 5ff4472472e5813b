import { useCommand } from '@renderer/api/useCommand';
import { NewPassword } from '@renderer/frame/PasswordField';
import { RecoverySetup } from '@renderer/frame/RecoverySetup';
import { useText } from '@renderer/text/useText';
import { ErrorAlert } from '@renderer/ui/ErrorAlert';
import { Button, Radio, Stack, TextInput } from '@mantine/core';
import { useHotkeys } from '@mantine/hooks';
import { useEffect, useRef, useState } from 'react';
import styles from './NewShopForm.module.css';

type Step = 'shop' | 'recovery';

/** Asks for the name of a new shop and who may open it, and creates it. */
export function NewShopForm({ onBack }: { readonly onBack: () => void }) {
  const { t } = useText();
  const create = useCommand('store.create');
  const [step, setStep] = useState<Step>('shop');
  const [shopName, setShopName] = useState('');
  const [hasPassword, setHasPassword] = useState(true);
  const [userName, setUserName] = useState<string>(t('dialog.firstUser'));
  const [password, setPassword] = useState<string | null>(null);
  const field = useRef<HTMLInputElement>(null);
  useEffect(() => field.current?.focus(), []);
  useHotkeys([['Escape', onBack]], []);
  const isNamed = shopName.trim() !== '' && userName.trim() !== '';
  const isDone = isNamed && (!hasPassword || password !== null) && !create.isPending;

  if (step === 'recovery' && password !== null) {
    return (
      <div className={styles['form']}>
        <RecoverySetup
          shopName={shopName.trim()}
          isBusy={create.isPending}
          onBack={() => setStep('shop')}
          onProven={(recovery) =>
            create.mutate({
              shopName: shopName.trim(),
              protection: { userName: userName.trim(), password, recovery },
            })
          }
        />
        {create.error !== null && <ErrorAlert error={create.error} />}
      </div>
    );
  }
  return (
    <form
      className={styles['form']}
      onSubmit={(event) => {
        event.preventDefault();
        if (!isDone) return;
        if (hasPassword) setStep('recovery');
        else create.mutate({ shopName: shopName.trim() });
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
      <Radio.Group
        label={t('store.protectTitle')}
        value={hasPassword ? 'with' : 'without'}
        onChange={(value) => setHasPassword(value === 'with')}
      >
        <Stack gap={8} mt={6}>
          <Radio
            value="with"
            label={t('store.withPassword')}
            description={t('store.withPasswordDetail')}
          />
          <Radio
            value="without"
            label={t('store.withoutPassword')}
            description={t('store.withoutPasswordDetail')}
          />
        </Stack>
      </Radio.Group>
      {hasPassword && (
        <>
          <TextInput
            label={t('store.adminName')}
            description={t('user.nameHint')}
            value={userName}
            maxLength={100}
            onChange={(event) => setUserName(event.currentTarget.value)}
          />
          <NewPassword
            label={t('session.password')}
            names={[shopName, userName]}
            onChange={setPassword}
          />
        </>
      )}
      {create.error !== null && <ErrorAlert error={create.error} />}
      <div className={styles['buttons']}>
        <Button variant="default" onClick={onBack}>
          {t('store.back')}
        </Button>
        <Button type="submit" disabled={!isDone} loading={create.isPending}>
          {hasPassword ? t('store.continue') : t('store.createNow')}
        </Button>
      </div>
    </form>
  );
}
