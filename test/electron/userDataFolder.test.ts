import { describe, expect, it } from 'vitest';
import { userDataFolder } from '@electron/userDataFolder';

const roaming = 'C:\\Users\\li\\AppData\\Roaming\\Gongping';
const local = 'C:\\Users\\li\\AppData\\Local';
const own = 'C:\\Users\\li\\AppData\\Local\\Gongping';

function folder(present: readonly string[], platform: NodeJS.Platform = 'win32') {
  return userDataFolder({
    platform,
    local,
    proposed: roaming,
    exists: (path) => present.includes(path),
  });
}

describe('the folder of the data', () => {
  it('does not roam with a Windows user', () => {
    expect(folder([])).toBe(own);
    expect(folder([`${roaming}\\stores`, `${own}\\stores`])).toBe(own);
  });

  it('stays where an earlier version put shops', () => {
    expect(folder([`${roaming}\\stores`])).toBe(roaming);
  });

  it('is what Electron proposes on other systems', () => {
    expect(folder([], 'darwin')).toBe(roaming);
    expect(folder([], 'linux')).toBe(roaming);
  });
});
