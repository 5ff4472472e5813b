import { homedir } from 'node:os';
import path from 'node:path';

/**
 * The folder outside the project where downloads are kept between clones.
 * @param {NodeJS.ProcessEnv} environment
 * @param {NodeJS.Platform} platform
 */
export function cacheFolder(environment = process.env, platform = process.platform) {
  return path.join(cacheRoot(environment, platform), 'gongping');
}

/**
 * @param {NodeJS.ProcessEnv} environment
 * @param {NodeJS.Platform} platform
 */
function cacheRoot(environment, platform) {
  const home = homedir();
  if (platform === 'win32') {
    return environment['LOCALAPPDATA'] ?? path.join(home, 'AppData', 'Local');
  }
  if (platform === 'darwin') return path.join(home, 'Library', 'Caches');
  return environment['XDG_CACHE_HOME'] || path.join(home, '.cache');
}
