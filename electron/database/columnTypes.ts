import type { ColumnType } from 'kysely';

/** Booleans and JSON are stored as SQLite has them; the query files convert. */
export type StoredBoolean = 0 | 1;
/** Written once, with its row. */
export type Unchangeable<Value> = ColumnType<Value, Value, never>;
