import { useMay } from '@renderer/api/useMay';
import type { CallName } from '@shared/contract';
import type { ReactNode } from 'react';

interface AllowedProps {
  readonly call: CallName;
  readonly children: ReactNode;
}

/** What a role cannot do is absent, not greyed. */
export function Allowed({ call, children }: AllowedProps) {
  return useMay(call) ? children : null;
}
