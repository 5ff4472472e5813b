import { contract, isCallName } from '@shared/contract';
import type { Concept } from '@shared/contract/call';
import { notifyManager, QueryClient, type Query } from '@tanstack/react-query';
import { bridge } from './bridge';
import { call } from './call';

/** Answers stay fresh until the main process says that something changed. */
export function createQueryClient(): QueryClient {
  return new QueryClient({
    defaultOptions: {
      // The program never uses the network, so the state of the network must not hold it up.
      queries: { networkMode: 'always', retry: false, staleTime: Infinity, gcTime: 60_000 },
      mutations: { networkMode: 'always', retry: false },
    },
  });
}

/** Keeps what the window shows in step with the store; returns how to stop it. */
export function refetchOnChange(client: QueryClient): () => void {
  return bridge().on('changed', ({ concepts }) => {
    void refetch(client, concepts);
  });
}

async function refetch(client: QueryClient, concepts: readonly Concept[]): Promise<void> {
  if (concepts.includes('store')) return changeStore(client);
  const isOfProgram = concepts.includes('setting');
  await client.invalidateQueries({
    predicate: (query) => isOfProgram || scopeOf(query) === 'store',
  });
}

/** Another store is open, or none: nothing of the former one may stay on screen. */
async function changeStore(client: QueryClient): Promise<void> {
  const current = await call('store.current', {}).catch(() => undefined);
  // In one step, so that no page of the new store is drawn with answers of the old one.
  notifyManager.batch(() => {
    if (current !== undefined) client.setQueryData(['store.current', {}], current);
    void client.resetQueries({ predicate: (query) => scopeOf(query) === 'store' });
  });
  await client.invalidateQueries({ predicate: (query) => scopeOf(query) === 'program' });
}

function scopeOf(query: Query): 'store' | 'program' | null {
  const name: unknown = query.queryKey[0];
  return isCallName(name) ? contract[name].scope : null;
}
