import type { Place, SyncProduct } from '../domain/place';
import { syncFolders, syncMarkers } from './syncFolders';

export type System = 'windows' | 'mac' | 'linux';

/** What the system says of the disk that a folder lies on; `unknown` where it could not be asked. */
export type Drive = 'fixed' | 'network' | 'removable' | 'unknown';

export interface PlaceFacts {
  /** Absolute, as the system writes it. */
  readonly path: string;
  readonly system: System;
  /** Type of the file system, as Linux and macOS name it; empty if unknown. */
  readonly fileSystem: string;
  readonly drive: Drive;
  /** Folders that programs say they synchronise, such as the value of `%OneDrive%`. */
  readonly syncRoots: readonly { readonly path: string; readonly product: SyncProduct }[];
  /** Names of what lies in the folder and in the folders above it. */
  readonly names: readonly string[];
}

/** File systems that reach over a network; SQLite's locks are not sure there (trust.md D10, D11). */
const networkFileSystems: ReadonlySet<string> = new Set([
  'afpfs',
  'afs',
  'ceph',
  'cifs',
  'davfs',
  'fuse.davfs',
  'fuse.davfs2',
  'fuse.glusterfs',
  'fuse.gvfsd-fuse',
  'fuse.rclone',
  'fuse.sshfs',
  'ncpfs',
  'nfs',
  'nfs4',
  'smb2',
  'smb3',
  'smbfs',
  'webdav',
]);

/** Where systems hang in sticks and foreign disks. */
const removableRoots: Readonly<Record<System, readonly RegExp[]>> = {
  windows: [],
  mac: [/^\/Volumes\/[^/]+/u],
  linux: [/^\/media\//u, /^\/run\/media\//u],
};

/**
 * Whether a store may lie in a folder: a synchronised one copies the file while it is written and
 * brings old ones back, a share lets two computers write, a stick is pulled out (trust.md D11). A
 * synchronised folder on a share counts as synchronised. Throws nothing.
 */
export function judgePlace(facts: PlaceFacts): Place {
  const product = syncProductOf(facts);
  if (product !== null) return { kind: 'sync', product };
  if (isNetwork(facts)) return { kind: 'network' };
  const { path, system, drive } = facts;
  const isRemovable = removableRoots[system].some((root) => root.test(path));
  return drive === 'removable' || (isRemovable && drive !== 'fixed')
    ? { kind: 'removable' }
    : { kind: 'local' };
}

function syncProductOf({ path, syncRoots, names }: PlaceFacts): SyncProduct | null {
  const root = syncRoots.find((each) => isInside(path, each.path));
  if (root !== undefined) return root.product;
  const parts = partsOf(path);
  const folder = syncFolders.find(({ matches }) => parts.some((part) => matches.test(part)));
  if (folder !== undefined) return folder.product;
  const marker = syncMarkers.find(({ name }) => names.includes(name));
  return marker?.product ?? null;
}

function isNetwork({ path, system, fileSystem, drive }: PlaceFacts): boolean {
  if (drive === 'network' || networkFileSystems.has(fileSystem.toLowerCase())) return true;
  // `\\?\C:\` is a long local path, `\\?\UNC\server` a share.
  return system === 'windows' && /^[\\/]{2}(?![?.][\\/](?!UNC[\\/]))/iu.test(path);
}

function isInside(path: string, root: string): boolean {
  const rootParts = partsOf(root);
  const parts = partsOf(path);
  return rootParts.length > 0 && rootParts.every((part, place) => same(part, parts[place] ?? ''));
}

function same(one: string, other: string): boolean {
  return one.toLowerCase() === other.toLowerCase();
}

/** macOS writes names in decomposed letters. */
function partsOf(path: string): readonly string[] {
  return path
    .normalize('NFC')
    .split(/[\\/]+/u)
    .filter((part) => part !== '');
}
