import type { Printout } from '@shared/contract/printout';
import { createContext, useState, type ReactNode } from 'react';
import { PrintoutPreview } from './PrintoutPreview';

export const PrintoutContext = createContext<(printout: Printout) => void>(() => undefined);

/** Lets every page show what it has printed, over itself. */
export function PrintoutProvider({ children }: { readonly children: ReactNode }) {
  const [shown, show] = useState<Printout | null>(null);
  return (
    <PrintoutContext value={show}>
      {children}
      {shown !== null && (
        <PrintoutPreview key={shown.token} printout={shown} onClose={() => show(null)} />
      )}
    </PrintoutContext>
  );
}
