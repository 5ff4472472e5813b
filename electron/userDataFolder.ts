import { join } from 'node:path/win32';

interface Surroundings {
  readonly platform: NodeJS.Platform;
  /** `%LOCALAPPDATA%` */
  readonly local: string | undefined;
  /** What Electron proposes: below `%APPDATA%`, which Windows may copy to a server at sign-out. */
  readonly proposed: string;
  readonly exists: (path: string) => boolean;
}

/**
 * Where data belong by default: on Windows below the local folder of the user, for the other one
 * roams (trust.md D11). Stores of an earlier version stay where they are.
 */
export function userDataFolder({ platform, local, proposed, exists }: Surroundings): string {
  if (platform !== 'win32' || local === undefined || local === '') return proposed;
  const own = join(local, 'Gongping');
  const isUsed = exists(join(proposed, 'stores')) && !exists(join(own, 'stores'));
  return isUsed ? proposed : own;
}
