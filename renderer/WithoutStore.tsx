import { useText } from '@renderer/text/useText';
import type { AppError } from '@shared/contract/result';
import { useRoute } from 'wouter';
import { useCallQuery } from './api/useCallQuery';
import { SignInPage } from './features/sessions/SignInPage';
import { WelcomePage } from './features/stores/WelcomePage';
import { TitleBar } from './frame/TitleBar';
import { ErrorAlert } from './ui/ErrorAlert';
import { Page } from './ui/Page';

/** The lock of the open store, the way into one with a password, or the welcome page. */
export function WithoutStore() {
  const locked = useCallQuery('session.locked', {});
  const stores = useCallQuery('store.list', {});
  const [isSigningIn, params] = useRoute('/sign-in/:storeId');
  if (locked.data === undefined || stores.data === undefined) return null;
  if (locked.data !== null) {
    return <SignInPage store={locked.data.listing} lockedUser={locked.data.userId} />;
  }
  const chosen = stores.data.find(({ storeId }) => storeId === params?.storeId);
  if (isSigningIn && chosen !== undefined) {
    return <SignInPage key={chosen.storeId} store={chosen} lockedUser={null} />;
  }
  return <WelcomePage />;
}

/** The window when the program itself cannot answer. */
export function CannotStart({ error }: { readonly error: AppError }) {
  const { t } = useText();
  return (
    <>
      <TitleBar />
      <Page title={t('program.name')}>
        <ErrorAlert error={error} />
      </Page>
    </>
  );
}
