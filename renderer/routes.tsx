import { Redirect, Route, Switch } from 'wouter';
import { useCallQuery } from './api/useCallQuery';
import { CycleProvider } from './frame/CycleProvider';
import { Frame } from './frame/Frame';
import { WelcomePage } from './features/stores/WelcomePage';
import { ErrorAlert } from './ui/ErrorAlert';

/** Which page stands at which address. Without an open store there is only the welcome page. */
export function Routes() {
  const current = useCallQuery('store.current', {});
  if (current.error !== null) return <ErrorAlert error={current.error} />;
  if (current.data === undefined) return null;
  if (current.data === null) return <WelcomePage />;
  return (
    <CycleProvider key={current.data.storeId}>
      <Frame store={current.data}>
        <Switch>
          <Route>
            <Redirect to="/board" />
          </Route>
        </Switch>
      </Frame>
    </CycleProvider>
  );
}
