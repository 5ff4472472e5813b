/** How often each device has changed a record: device → count, a missing device counts 0. */
export type VersionVector = Readonly<Record<string, number>>;

export type VersionOrder = 'same' | 'before' | 'after' | 'concurrent';

/**
 * How version `a` stands to version `b`: `before` if whoever made `b` had seen `a`, `concurrent` if
 * neither had seen the other. Clocks play no part (trust.md D12).
 */
export function compareVersions(a: VersionVector, b: VersionVector): VersionOrder {
  const devices = new Set([...Object.keys(a), ...Object.keys(b)]);
  let isLess = false;
  let isMore = false;
  for (const device of devices) {
    const difference = (a[device] ?? 0) - (b[device] ?? 0);
    if (difference < 0) isLess = true;
    if (difference > 0) isMore = true;
  }
  if (isLess && isMore) return 'concurrent';
  if (isLess) return 'before';
  return isMore ? 'after' : 'same';
}

/** The smallest version that has seen all the given ones. */
export function joinVersions(versions: readonly VersionVector[]): VersionVector {
  const joined = new Map<string, number>();
  for (const version of versions) {
    for (const [device, count] of Object.entries(version)) {
      joined.set(device, Math.max(count, joined.get(device) ?? 0));
    }
  }
  return Object.fromEntries(joined);
}

/** The version after one more change by the device. */
export function nextVersion(version: VersionVector, deviceId: string): VersionVector {
  return { ...version, [deviceId]: (version[deviceId] ?? 0) + 1 };
}

/** One text per version, whatever the order of its devices. */
export function versionText(version: VersionVector): string {
  return JSON.stringify(
    Object.entries(version)
      .filter(([, count]) => count > 0)
      .toSorted(([a], [b]) => (a < b ? -1 : 1)),
  );
}
