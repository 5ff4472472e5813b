import type { Locale } from '@shared/domain/locale';
import { createContext, useContext, useEffect, type ReactNode } from 'react';

const LocaleContext = createContext<Locale>('zh-CN');

/** Sets the language of everything inside, and tells assistive technology about it. */
export function LocaleProvider(props: { readonly locale: Locale; readonly children: ReactNode }) {
  useEffect(() => {
    document.documentElement.lang = props.locale;
  }, [props.locale]);
  return <LocaleContext value={props.locale}>{props.children}</LocaleContext>;
}

/** The language the window speaks. */
export function useLocale(): Locale {
  return useContext(LocaleContext);
}
