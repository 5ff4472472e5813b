/** A reader that asks once per key; later calls get the same answer. For one use-case, in which nothing is written. */
export function remembered<Key, Found>(
  read: (key: Key) => Promise<Found>,
): (key: Key) => Promise<Found> {
  const known = new Map<Key, Promise<Found>>();
  return async (key) => {
    const found = known.get(key) ?? read(key);
    known.set(key, found);
    return found;
  };
}
