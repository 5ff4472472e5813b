import { MantineProvider } from '@mantine/core';
import { Notifications } from '@mantine/notifications';
import { QueryClientProvider } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import { Router, type BaseLocationHook } from 'wouter';
import { useHashLocation } from 'wouter/use-hash-location';
import { createQueryClient, refetchOnChange } from './api/queryClient';
import { useBusyMark } from './api/useBusyMark';
import { useCallQuery } from './api/useCallQuery';
import { Routes } from './routes';
import { LocaleProvider } from './text/LocaleProvider';
import { cssVariables, theme } from './theme';

/** The address of a page stands behind the `#`, because files have no server to ask. */
const inHash: BaseLocationHook = useHashLocation;

/** Everything around the pages: look, language, answers of the main process, address. */
export function App() {
  const [client] = useState(createQueryClient);
  useEffect(() => refetchOnChange(client), [client]);
  return (
    <QueryClientProvider client={client}>
      <MantineProvider
        theme={theme}
        forceColorScheme="light"
        getStyleNonce={styleNonce}
        cssVariablesResolver={cssVariables}
      >
        <Notifications
          position="top-center"
          containerWidth={340}
          autoClose={4000}
          limit={2}
          className="gp-notifications"
        />
        <Router hook={inHash}>
          <LocalisedRoutes />
        </Router>
      </MantineProvider>
    </QueryClientProvider>
  );
}

function LocalisedRoutes() {
  useBusyMark();
  const { data, isPending } = useCallQuery('setting.get', {});
  if (isPending) return null;
  return (
    <LocaleProvider locale={data?.locale ?? 'zh-CN'}>
      <Routes />
    </LocaleProvider>
  );
}

function styleNonce(): string {
  return document.querySelector<HTMLMetaElement>('meta[name="style-nonce"]')?.content ?? '';
}
