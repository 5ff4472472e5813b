import type { Place, SyncProduct } from '@shared/domain/place';
import { judgePlace, type Drive, type System } from '@shared/place/judgePlace';
import { syncMarkers } from '@shared/place/syncFolders';
import { execFile } from 'node:child_process';
import { existsSync, readFileSync, realpathSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { promisify } from 'node:util';
import { findMount, readMacMounts, readLinuxMounts, type Mount } from './mounts';

const run = promisify(execFile);
const systems: Readonly<Partial<Record<NodeJS.Platform, System>>> = {
  win32: 'windows',
  darwin: 'mac',
};

/** What kind of place the data folder is; asks the system, changes nothing, and never throws. */
export async function readDataPlace(dataFolder: string): Promise<Place> {
  const system = systems[process.platform] ?? 'linux';
  const path = realPathOf(resolve(dataFolder));
  const { fileSystem, drive } = await readDisk(path, system).catch(() => unknownDisk);
  return judgePlace({
    path,
    system,
    fileSystem,
    drive,
    syncRoots: syncRoots(),
    names: markersAbove(path),
  });
}

interface Disk {
  readonly fileSystem: string;
  readonly drive: Drive;
}
const unknownDisk: Disk = { fileSystem: '', drive: 'unknown' };

/** Links are followed as far as the folder exists. */
function realPathOf(path: string): string {
  try {
    return realpathSync(path);
  } catch {
    const above = dirname(path);
    return above === path ? path : join(realPathOf(above), path.slice(above.length));
  }
}

function syncRoots(): readonly { readonly path: string; readonly product: SyncProduct }[] {
  return ['OneDrive', 'OneDriveConsumer', 'OneDriveCommercial'].flatMap((name) => {
    const path = process.env[name];
    return path === undefined || path === '' ? [] : [{ path, product: 'OneDrive' as const }];
  });
}

/** Programs mark the top of what they synchronise; that may lie any number of folders above. */
function markersAbove(path: string): readonly string[] {
  const above = dirname(path);
  const here = syncMarkers.map(({ name }) => name).filter((name) => existsSync(join(path, name)));
  return above === path ? here : [...here, ...markersAbove(above)];
}

async function readDisk(path: string, system: System): Promise<Disk> {
  if (system === 'windows') return readWindowsDisk(path);
  if (system === 'mac') {
    const { stdout } = await run('/sbin/mount', [], { timeout: 5000 });
    return diskOf(findMount(readMacMounts(stdout), path));
  }
  const mount = findMount(readLinuxMounts(readFileSync('/proc/self/mounts', 'utf8')), path);
  return { ...diskOf(mount), drive: linuxDrive(mount) };
}

function diskOf(mount: Mount | undefined): Disk {
  return {
    fileSystem: mount?.fileSystem ?? '',
    drive: mount?.folder === '/' ? 'fixed' : 'unknown',
  };
}

/** A partition lies in the folder of its disk, which says whether it can be taken out. */
function linuxDrive(mount: Mount | undefined): Drive {
  const device = /^\/dev\/(?<name>\w+)$/u.exec(mount?.device ?? '')?.groups?.['name'];
  if (device === undefined) return 'unknown';
  const folder = realPathOf(join('/sys/class/block', device));
  const flags = [join(folder, 'removable'), join(dirname(folder), 'removable')];
  const flag = flags.find((each) => existsSync(each));
  if (flag === undefined) return 'unknown';
  // A disk on a cable says no as well: only yes is certain.
  return readFileSync(flag, 'utf8').trim() === '1' ? 'removable' : 'unknown';
}

/** The system's own disk is not asked for: it would cost the start half a second. */
async function readWindowsDisk(path: string): Promise<Disk> {
  const letter = /^(?:\\\\\?\\)?(?<letter>[a-z]):/iu.exec(path)?.groups?.['letter'];
  const own = process.env['SystemDrive'] ?? 'C:';
  if (letter === undefined) return unknownDisk;
  if (own.toLowerCase() === `${letter}:`.toLowerCase()) return { fileSystem: '', drive: 'fixed' };
  const { stdout } = await run(
    'powershell.exe',
    ['-NoProfile', '-NonInteractive', '-Command', `[IO.DriveInfo]::new('${letter}').DriveType`],
    { timeout: 5000, windowsHide: true },
  );
  const drives: Readonly<Record<string, Drive>> = {
    Fixed: 'fixed',
    Network: 'network',
    Removable: 'removable',
  };
  return { fileSystem: '', drive: drives[stdout.trim()] ?? 'unknown' };
}
