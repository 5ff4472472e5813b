/** What becomes of one row whose id is known with other content. */
export interface ConflictChoice {
  readonly row: number;
  readonly decision: 'keep' | 'take';
}

interface Decided {
  readonly others: ConflictChoice['decision'];
  readonly rows: readonly ConflictChoice[];
}

/** Rows of a plan that take the place of what is known, told apart by whether it is stored yet. */
export interface TakenRows<Planned> {
  /** New rows as they are to be written: a later row of the file may have replaced one. */
  readonly added: readonly Planned[];
  /** Rows that replace a record of the store; the last one of each record. */
  readonly replacing: readonly Planned[];
}

/** The decision on every conflict of a plan, in the order of the file; `keep` unless said. */
export function decideConflicts(
  conflicts: readonly { readonly row: number }[],
  decided: Decided | undefined,
): readonly ConflictChoice[] {
  const byRow = new Map(decided?.rows.map(({ row, decision }) => [row, decision]));
  return conflicts.map(({ row }) => ({
    row,
    decision: byRow.get(row) ?? decided?.others ?? 'keep',
  }));
}

/**
 * What is written once conflicts are decided. A conflict with a row of the same file replaces that
 * row, one with the store replaces the record; of several taken rows the last counts. The order in
 * which decisions were made is irrelevant.
 */
export function takeConflicts<Planned>(
  added: readonly Planned[],
  conflicts: readonly { readonly row: number; readonly planned: Planned }[],
  choices: readonly ConflictChoice[],
  identityOf: (planned: Planned) => string,
): TakenRows<Planned> {
  const taken = new Set(
    choices.filter(({ decision }) => decision === 'take').map(({ row }) => row),
  );
  const last = new Map(
    conflicts
      .filter(({ row }) => taken.has(row))
      .toSorted((a, b) => a.row - b.row)
      .map(({ planned }) => [identityOf(planned), planned]),
  );
  const ofFile = new Set(added.map(identityOf));
  return {
    added: added.map((planned) => last.get(identityOf(planned)) ?? planned),
    replacing: [...last]
      .filter(([identity]) => !ofFile.has(identity))
      .map(([, planned]) => planned),
  };
}
