import { schemeContentSchema, type SchemeContent } from '@shared/domain/scheme';
import type { StoreHandle } from './open';

/** More than a shop has in force; what was checked first is forgotten first. */
const mostContents = 50;

/** Belongs to a connection, so that nothing of a store stays when it is closed or locked. */
const knownContents = new WeakMap<object, Map<string, SchemeContent>>();

/**
 * The content of a version of a scheme, from its text. Checking it takes longer than saving a rating by
 * it, so the same text is checked once per connection; what is given out cannot be changed by anybody.
 */
export function readContent(db: StoreHandle, text: string): SchemeContent {
  // Transactions have the adapter of their connection.
  const { adapter } = db.getExecutor();
  const known = knownContents.get(adapter) ?? new Map<string, SchemeContent>();
  knownContents.set(adapter, known);
  const content = known.get(text) ?? frozen(schemeContentSchema.parse(JSON.parse(text)));
  known.delete(text);
  known.set(text, content);
  for (const oldest of known.keys()) {
    if (known.size <= mostContents) break;
    known.delete(oldest);
  }
  return content;
}

function frozen<Value>(value: Value): Value {
  if (typeof value === 'object' && value !== null) {
    for (const part of Object.values(value)) frozen(part);
    Object.freeze(value);
  }
  return value;
}
