import type { AppraisalId } from '@shared/domain/ids';
import { useState } from 'react';
import type { SheetGroup } from './sheetOrder';

/** Who is ticked: everybody, until somebody is left out. */
export function useChosen(groups: readonly SheetGroup[]) {
  const [left, setLeft] = useState<ReadonlySet<AppraisalId>>(new Set());
  const everybody = groups.flatMap(({ rows }) => rows.map(({ appraisalId }) => appraisalId));
  const chosen = everybody.filter((appraisalId) => !left.has(appraisalId));

  function toggle(appraisalIds: readonly AppraisalId[], isChosen: boolean) {
    const next = new Set(left);
    for (const appraisalId of appraisalIds) {
      if (isChosen) next.delete(appraisalId);
      else next.add(appraisalId);
    }
    setLeft(next);
  }

  return { everybody, chosen, toggle };
}
