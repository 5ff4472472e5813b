import { useCallQuery } from '@renderer/api/useCallQuery';
import { useCommand } from '@renderer/api/useCommand';
import { TitleBar } from '@renderer/frame/TitleBar';
import { PlaceWarning } from '@renderer/frame/PlaceWarning';
import { RestoreOffer } from '@renderer/frame/RestoreFile';
import { LanguageSelect } from '@renderer/frame/LanguageSelect';
import { useText } from '@renderer/text/useText';
import { ErrorAlert } from '@renderer/ui/ErrorAlert';
import { IconBuildingStore, IconFlask } from '@tabler/icons-react';
import { useState } from 'react';
import { useLocation } from 'wouter';
import { NewShopForm } from './NewShopForm';
import { RestoreCard } from './RestoreCard';
import { StartCard } from './StartCard';
import { StoreList } from './StoreList';
import { useDigitKeys } from './useDigitKeys';
import { WayThrough } from './WayThrough';
import styles from './WelcomePage.module.css';

/** The page before any shop is open: start one, try the sample, or open what is here. */
export function WelcomePage() {
  const { t } = useText();
  const [, go] = useLocation();
  const settings = useCallQuery('setting.get', {});
  const stores = useCallQuery('store.list', {});
  const open = useCommand('store.open');
  const openSample = useCommand('store.openSample');
  const [isNaming, setNaming] = useState(false);
  const isBusy = open.isPending || openSample.isPending;
  const error = open.error ?? openSample.error ?? stores.error;
  useDigitKeys(isNaming || isBusy ? [] : [() => setNaming(true), () => openSample.mutate({})]);

  return (
    <div className={styles['window']}>
      <TitleBar />
      <div className={styles['halves']}>
        <WayThrough />
        <main className={styles['start']}>
          <div className={styles['language']}>
            <LanguageSelect />
          </div>
          <div className={styles['content']}>
            <h1 className={styles['question']}>{t('store.question')}</h1>
            <p className={styles['hint']}>{t('store.hint')}</p>
            <PlaceWarning />
            {error !== null && <ErrorAlert error={error} />}
            {open.error !== null && open.variables !== undefined && (
              <RestoreOffer storeId={open.variables.storeId} code={open.error.code} />
            )}
            <div className={styles['cards']}>
              {isNaming ? (
                <NewShopForm onBack={() => setNaming(false)} />
              ) : (
                <StartCard
                  icon={<IconBuildingStore size={22} stroke={1.7} />}
                  title={t('store.create')}
                  badge={t('store.recommended')}
                  detail={t('store.createDetail')}
                  digit={1}
                  isBusy={isBusy}
                  onChoose={() => setNaming(true)}
                />
              )}
              <StartCard
                icon={<IconFlask size={22} stroke={1.7} />}
                title={t('store.openSample')}
                detail={t('store.openSampleDetail')}
                digit={2}
                isBusy={isBusy}
                onChoose={() => openSample.mutate({})}
              />
              <RestoreCard isBusy={isBusy} />
            </div>
            <StoreList
              stores={stores.data ?? []}
              isBusy={isBusy}
              onOpen={({ storeId, needsPassword }) =>
                needsPassword ? go(`/sign-in/${storeId}`) : open.mutate({ storeId })
              }
            />
          </div>
          <footer className={styles['footer']}>
            <span>{t('store.version', { version: settings.data?.version ?? '' })}</span>
            <span>{t('store.noTracking')}</span>
          </footer>
        </main>
      </div>
    </div>
  );
}
