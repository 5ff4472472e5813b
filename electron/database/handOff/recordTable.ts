/** A column that says which user did something; users of other computers are not known here. */
export interface UserColumn {
  readonly column: string;
  /** Filled while this column is; always, if there is none. */
  readonly when?: string;
}

/** Rows of another table that belong to a record. */
export interface RecordParts {
  readonly table: string;
  readonly name: string;
  /** The column of both tables that holds them together. */
  readonly owner: string;
  readonly key: string;
  readonly columns: readonly string[];
  readonly stamps: readonly string[];
  readonly users?: readonly UserColumn[];
  /** Left out of a record that has none, as in versions of the format that did not know of them. */
  readonly isOptional?: boolean;
}

/** How the records of a kind lie in tables. */
export interface RecordTable {
  readonly table: string;
  /** Names a record on every computer; what the last part says may hold slashes. */
  readonly key: readonly string[];
  readonly columns: readonly string[];
  /** Written when a row is made and then kept, even if others say something else. */
  readonly once?: readonly string[];
  /** Set when a row is made, and again when it changes. */
  readonly stamps?: { readonly made?: readonly string[]; readonly changed?: readonly string[] };
  /** Left out of a record, and at the end of its key, while it has this value. */
  readonly usual?: { readonly column: string; readonly value: number };
  /** Columns of this computer alone, with their first value. */
  readonly own?: Readonly<Record<string, string | number | null>>;
  readonly users?: readonly UserColumn[];
  /** A name that stands for a user whom others do not know: taken from there where it is missing. */
  readonly named?: { readonly column: string; readonly user: string };
  /** Bytes that go along in base64 without being compared; their hash is among the columns. */
  readonly payload?: string;
  /** Says more about a row of another kind: made and deleted with that one. */
  readonly isFacet?: boolean;
  readonly parts?: readonly RecordParts[];
}
