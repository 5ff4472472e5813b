import { describe, expect, it } from 'vitest';
import { findMount, readLinuxMounts, readMacMounts } from '@electron/mounts';

const linux = readLinuxMounts(
  [
    '/dev/sda1 / ext4 rw 0 0',
    'server:/home /home nfs4 rw 0 0',
    '/dev/sdb1 /run/media/li/MY\\040STICK vfat rw 0 0',
    '/dev/sdc1 /mnt ext4 rw 0 0',
    '//office/x /mnt cifs rw 0 0',
    '',
  ].join('\n'),
);
const mac = readMacMounts(
  [
    '/dev/disk3s1s1 on / (apfs, sealed, local, read-only)',
    '//li@office/考核 on /Volumes/考核 (smbfs, nodev, nosuid)',
    '/dev/disk4s1 on /Volumes/MY STICK (msdos, local)',
  ].join('\n'),
);

describe('the mount of a path', () => {
  it.each([
    ['/var/lib/x', 'ext4'],
    ['/home/li/.config', 'nfs4'],
    ['/homes/li', 'ext4'],
    ['/run/media/li/MY STICK/x', 'vfat'],
    ['/mnt/x', 'cifs'],
  ])('of %s on Linux is %s', (path, expected) => {
    expect(findMount(linux, path)?.fileSystem).toBe(expected);
  });

  it.each([
    ['/Users/li', 'apfs'],
    ['/Volumes/考核/x', 'smbfs'],
    ['/Volumes/MY STICK', 'msdos'],
  ])('of %s on macOS is %s', (path, expected) => {
    expect(findMount(mac, path)?.fileSystem).toBe(expected);
  });

  it('is none where there are no mounts', () => {
    expect(findMount(readLinuxMounts(''), '/x')).toBeUndefined();
    expect(findMount(readMacMounts('what is this'), '/x')).toBeUndefined();
  });
});
