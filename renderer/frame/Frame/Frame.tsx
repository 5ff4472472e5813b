import type { OpenStore } from '@shared/contract/store';
import type { ReactNode } from 'react';

export function Frame(props: { readonly store: OpenStore; readonly children: ReactNode }) {
  return <main>{props.children}</main>;
}
