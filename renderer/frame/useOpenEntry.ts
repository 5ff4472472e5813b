import { useCommand } from '@renderer/api/useCommand';
import type { AppError } from '@shared/contract/result';
import type { SheetEntry } from '@shared/contract/sheet';
import { useLocation } from 'wouter';
import { useChooseCycle } from './useCycle';

export interface OpenEntry {
  /** Opens the page where the sheet with this code is typed back. */
  readonly open: (code: string) => void;
  readonly isPending: boolean;
  readonly error: AppError | null;
}

/** The way from the code on a filled-in sheet to the page that it is typed into. */
export function useOpenEntry(): OpenEntry {
  const choose = useChooseCycle();
  const [, goTo] = useLocation();
  const find = useCommand('sheet.findEntry');
  return {
    open: (code) =>
      find.mutate(
        { code },
        {
          onSuccess: (entry) => {
            choose(entry.cycleId);
            goTo(pageOf(entry));
          },
        },
      ),
    isPending: find.isPending,
    error: find.error,
  };
}

function pageOf({ kind, appraisalId, employeeId }: SheetEntry): string {
  if (kind === 'survey') return `/surveys/paper/${appraisalId}`;
  if (kind === 'spotCheck') return `/events/new/spotCheck/${employeeId}`;
  return `/reviews/${kind}/${appraisalId}`;
}
