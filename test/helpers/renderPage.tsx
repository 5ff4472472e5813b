import { createQueryClient, refetchOnChange } from '@renderer/api/queryClient';
import { LocaleProvider } from '@renderer/text/LocaleProvider';
import { theme } from '@renderer/theme';
import type { CallInput, CallName, CallOutput } from '@shared/contract';
import { AppError } from '@shared/contract/result';
import type { ProgramBridge, ProgramEventName, ProgramEvents } from '@shared/contract/programEvent';
import type { OpenStore } from '@shared/contract/store';
import { storeIdSchema, userIdSchema } from '@shared/domain/ids';
import type { Locale } from '@shared/domain/locale';
import type { Role } from '@shared/domain/user';
import { MantineProvider } from '@mantine/core';
import { QueryClientProvider } from '@tanstack/react-query';
import { cleanup, configure, render } from '@testing-library/react';
import type { ReactNode } from 'react';
import { afterEach } from 'vitest';
import { Router } from 'wouter';
import { memoryLocation } from 'wouter/memory-location';

/** What the pretended main process answers; a function may throw an `AppError`. */
export type Answers = {
  readonly [Name in CallName]?: (
    input: CallInput<Name>,
  ) => CallOutput<Name> | Promise<CallOutput<Name>>;
};

export interface PretendedMain {
  /** Every call so far, in order. */
  readonly calls: readonly { readonly name: string; readonly input: unknown }[];
  emit<Name extends ProgramEventName>(name: Name, event: ProgramEvents[Name]): void;
}

interface Options {
  readonly answers?: Answers;
  readonly locale?: Locale;
  readonly path?: string;
  readonly role?: Role;
}

afterEach(cleanup);
// A busy machine may need seconds for what a quiet one shows at once.
configure({ asyncUtilTimeout: 60_000 });

/** Shows a page as the program would, over a pretended main process. */
export function renderPage(page: ReactNode, options: Options = {}) {
  prepareWindow();
  const main = pretendMain(options.answers ?? {});
  const client = createQueryClient();
  refetchOnChange(client);
  // Pages are shown to an administrator, unless a test says otherwise.
  client.setQueryData(['store.current', {}], openStoreAs(options.role ?? 'admin'));
  const location = memoryLocation({ path: options.path ?? '/', record: true });
  const view = render(
    <QueryClientProvider client={client}>
      <MantineProvider theme={theme} env="test">
        <LocaleProvider locale={options.locale ?? 'zh-CN'}>
          <Router hook={location.hook}>{page}</Router>
        </LocaleProvider>
      </MantineProvider>
    </QueryClientProvider>,
  );
  return { ...view, main, client, currentPath: () => location.history.at(-1) };
}

function openStoreAs(role: Role): OpenStore {
  return {
    storeId: storeIdSchema.parse('0190aaaa-0000'),
    shopName: '测试门店',
    isSample: false,
    createdAt: '2026-11-02T03:00:00Z',
    needsPassword: true,
    user: { userId: userIdSchema.parse('0190aaaa-0001'), name: '店长', role },
  };
}

/** Puts a pretended main process behind `window.api`. */
export function pretendMain(answers: Answers): PretendedMain {
  const calls: { name: string; input: unknown }[] = [];
  const listeners = new Map<string, Set<(event: never) => void>>();
  const bridge: ProgramBridge = {
    async call(name, input) {
      calls.push({ name, input });
      const answer: unknown = Reflect.get(answers, name);
      if (typeof answer !== 'function') return { ok: false, error: noAnswer };
      try {
        return { ok: true, value: await answer(input) };
      } catch (error) {
        if (!(error instanceof AppError)) throw error;
        return { ok: false, error: { code: error.code, details: error.details } };
      }
    },
    on(name, listener) {
      const known = listeners.get(name) ?? new Set();
      known.add(listener);
      listeners.set(name, known);
      return () => known.delete(listener);
    },
  };
  Object.defineProperty(window, 'api', { value: bridge, configurable: true });
  return {
    calls,
    emit(name, event) {
      for (const listener of listeners.get(name) ?? []) {
        Reflect.apply(listener, undefined, [event]);
      }
    },
  };
}

const noAnswer = { code: 'unexpected', details: {} };

/** What the component library asks of a window and jsdom does not have. */
function prepareWindow(): void {
  window.matchMedia = (query) =>
    Object.assign(new EventTarget(), {
      matches: false,
      media: query,
      onchange: null,
      addListener: () => undefined,
      removeListener: () => undefined,
    });
  window.ResizeObserver = class {
    observe() {}
    unobserve() {}
    disconnect() {}
  };
  Element.prototype.scrollIntoView = () => undefined;
}
