import { pick } from '@test/helpers/random';

type Mutation = (bytes: Buffer, random: () => number) => Buffer;

/** What disks, cables, scanners and curious people do to a file. */
const mutations: Readonly<Record<string, Mutation>> = {
  flippedBit(bytes, random) {
    const changed = Buffer.from(bytes);
    const at = placeIn(bytes, random);
    changed[at] = (changed[at] ?? 0) ^ (1 << Math.floor(random() * 8));
    return changed;
  },
  otherByte(bytes, random) {
    const changed = Buffer.from(bytes);
    changed[placeIn(bytes, random)] = Math.floor(random() * 256);
    return changed;
  },
  zeros(bytes, random) {
    const changed = Buffer.from(bytes);
    const at = placeIn(bytes, random);
    const length = 1 + Math.floor(random() * 4096);
    changed.fill(0, at, Math.min(at + length, bytes.byteLength));
    return changed;
  },
  cutOff: (bytes, random) => bytes.subarray(0, placeIn(bytes, random)),
  longer(bytes, random) {
    const more = Array.from({ length: 1 + Math.floor(random() * 5000) }, () => random() * 256);
    return Buffer.concat([bytes, Buffer.from(more)]);
  },
  movedBlock(bytes, random) {
    const changed = Buffer.from(bytes);
    const [from, to] = [placeIn(bytes, random), placeIn(bytes, random)];
    bytes.copy(changed, to, from, from + Math.min(512, bytes.byteLength - to));
    return changed;
  },
};

/** The bytes changed in one way; never the same bytes. */
export function mutateBytes(
  bytes: Buffer,
  random: () => number,
): { readonly how: string; readonly changed: Buffer } {
  for (;;) {
    const [how, mutation] = pick(Object.entries(mutations), random);
    const changed = mutation(bytes, random);
    if (!changed.equals(bytes)) return { how, changed };
  }
}

const pageBytes = 4096;

/** One page as it was in an earlier copy of the same file. */
export function swapPage(now: Buffer, earlier: Buffer, random: () => number): Buffer {
  const pages = Math.min(now.byteLength, earlier.byteLength) / pageBytes;
  const pageOf = (bytes: Buffer, page: number) =>
    bytes.subarray(page * pageBytes, (page + 1) * pageBytes);
  const differing = Array.from({ length: pages }, (_, page) => page).filter(
    (page) => !pageOf(now, page).equals(pageOf(earlier, page)),
  );
  const page = pick(differing, random);
  const changed = Buffer.from(now);
  pageOf(earlier, page).copy(changed, page * pageBytes);
  return changed;
}

function placeIn(bytes: Buffer, random: () => number): number {
  return Math.floor(random() * bytes.byteLength);
}
