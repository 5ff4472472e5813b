import type { Indicator } from '../domain/scheme';

/** An indicator without its weight, which depends on where a scheme puts it. */
export type LibraryIndicator = Omit<Indicator, 'weight'>;

/** The indicator of a list by its key. */
export function libraryIndicator(list: readonly LibraryIndicator[], key: string): LibraryIndicator {
  const found = list.find((each) => each.key === key);
  if (found === undefined) throw new RangeError(`No such indicator: ${key}`);
  return found;
}
