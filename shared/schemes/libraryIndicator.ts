import type { LibraryIndicator } from './indicatorLibrary';

/** The indicator of a list by its key. */
export function libraryIndicator(list: readonly LibraryIndicator[], key: string): LibraryIndicator {
  const found = list.find((each) => each.key === key);
  if (found === undefined) throw new RangeError(`No such indicator: ${key}`);
  return found;
}
