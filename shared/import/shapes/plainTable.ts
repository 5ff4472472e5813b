import type { TableKind } from '@shared/import/recognition';
import type { TableShape } from './tableShape';

/** Any other table whose headings say enough. */
export function plainTable(kind: TableKind): TableShape {
  return { id: 'plain', kind, marks: [], columns: [], ignored: [] };
}
