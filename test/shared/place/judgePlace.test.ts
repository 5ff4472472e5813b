import { describe, expect, it } from 'vitest';
import type { Place } from '@shared/domain/place';
import { judgePlace, type PlaceFacts, type System } from '@shared/place/judgePlace';

type Sample = readonly [path: string, expected: string, facts?: Partial<PlaceFacts>];

const samples: Readonly<Record<System, readonly Sample[]>> = {
  windows: [
    ['C:\\Users\\li\\AppData\\Local\\Gongping', 'local'],
    ['D:\\考核数据', 'local', { drive: 'fixed' }],
    ['\\\\?\\C:\\Users\\li\\AppData\\Local\\Gongping', 'local'],
    ['C:\\OneDriveTemp\\x', 'local'],
    ['C:\\Users\\li\\Documents\\Dropboxed', 'local'],
    ['C:\\Users\\li\\OneDrive\\Gongping', 'OneDrive'],
    ['C:\\Users\\li\\OneDrive - 和记通讯\\文档\\Gongping', 'OneDrive'],
    ['C:\\Users\\li\\onedrive\\Gongping', 'OneDrive'],
    ['D:\\云\\Gongping', 'OneDrive', { syncRoots: [{ path: 'd:\\云', product: 'OneDrive' }] }],
    ['D:\\云盘外\\Gongping', 'local', { syncRoots: [{ path: 'D:\\云盘', product: 'OneDrive' }] }],
    ['C:\\Users\\li\\iCloudDrive\\Gongping', 'iCloud'],
    ['C:\\Users\\li\\Dropbox (Personal)\\Gongping', 'Dropbox'],
    ['C:\\Users\\li\\Nutstore\\1\\我的坚果云\\Gongping', 'Jianguoyun'],
    ['D:\\我的坚果云\\Gongping', 'Jianguoyun'],
    ['D:\\BaiduSyncdisk\\Gongping', 'Baidu Netdisk'],
    ['E:\\百度网盘同步空间\\Gongping', 'Baidu Netdisk', { drive: 'removable' }],
    ['D:\\BaiduNetdiskWorkspace\\门店', 'Baidu Netdisk'],
    ['D:\\WPS云盘\\门店', 'WPS Cloud'],
    ['D:\\微云同步盘\\12345\\门店', 'Weiyun'],
    ['D:\\阿里云盘\\门店', 'Aliyun Drive'],
    ['D:\\夸克网盘\\门店', 'Quark Drive'],
    ['D:\\天翼云盘\\门店', 'Tianyi Cloud'],
    ['C:\\Users\\li\\SynologyDrive\\门店', 'Synology Drive'],
    ['\\\\server\\share\\Gongping', 'network'],
    ['//server/share/Gongping', 'network'],
    ['\\\\?\\UNC\\server\\share\\Gongping', 'network'],
    ['Z:\\Gongping', 'network', { drive: 'network' }],
    ['E:\\Gongping', 'removable', { drive: 'removable' }],
    ['\\\\server\\share\\OneDrive\\Gongping', 'OneDrive'],
    ['D:\\共享\\Gongping', 'Syncthing', { names: ['.stfolder', 'x.txt'] }],
  ],
  mac: [
    ['/Users/li/Library/Application Support/Gongping', 'local', { fileSystem: 'apfs' }],
    ['/Users/li/Library/Mobile Documents/com~apple~CloudDocs/Gongping', 'iCloud'],
    ['/Users/li/Library/CloudStorage/OneDrive-Personal/Gongping', 'OneDrive'],
    ['/Users/li/Library/CloudStorage/GoogleDrive-a@example.com/My Drive/x', 'Google Drive'],
    ['/Users/li/Library/CloudStorage/Box-Box/x', 'Box'],
    ['/Users/li/Nutstore Files/我的坚果云/x', 'Jianguoyun'],
    ['/Volumes/Macintosh HD/Users/li/x', 'local', { fileSystem: 'apfs', drive: 'fixed' }],
    ['/Volumes/STICK/Gongping', 'removable', { fileSystem: 'msdos' }],
    ['/Volumes/office/Gongping', 'network', { fileSystem: 'smbfs' }],
    ['/Volumes/old/Gongping', 'network', { fileSystem: 'afpfs' }],
    ['/Volumes/dav/Gongping', 'network', { fileSystem: 'webdav' }],
  ],
  linux: [
    ['/home/li/.config/Gongping', 'local', { fileSystem: 'ext4' }],
    ['/home/li/.config/Gongping', 'local', { fileSystem: 'btrfs', drive: 'fixed' }],
    ['/mnt/data/Gongping', 'local', { fileSystem: 'xfs' }],
    ['/home/li/.config/Gongping', 'network', { fileSystem: 'nfs4' }],
    ['/mnt/office/Gongping', 'network', { fileSystem: 'cifs' }],
    ['/mnt/x/Gongping', 'network', { fileSystem: 'fuse.sshfs' }],
    ['/run/media/li/STICK/Gongping', 'removable', { fileSystem: 'vfat' }],
    ['/media/li/STICK/Gongping', 'removable', { fileSystem: 'exfat', drive: 'removable' }],
    ['/mnt/stick/Gongping', 'removable', { fileSystem: 'vfat', drive: 'removable' }],
    ['/home/li/Dropbox/Gongping', 'Dropbox'],
    ['/home/li/cloud/Gongping', 'Dropbox', { names: ['.dropbox.cache'] }],
    ['/home/li/Nextcloud2/Gongping', 'Nextcloud'],
    ['/home/li/坚果云/Gongping', 'Jianguoyun'],
    ['/home/li/百度网盘/Gongping', 'Baidu Netdisk'],
    ['/home/li/Boxes/Gongping', 'local'],
  ],
};

function said(place: Place): string {
  return place.kind === 'sync' ? place.product : place.kind;
}

describe.each(['windows', 'mac', 'linux'] as const)('the place of a folder on %s', (system) => {
  for (const [path, expected, facts] of samples[system]) {
    it(`${path} is ${expected}`, () => {
      const unknown = { fileSystem: '', drive: 'unknown', syncRoots: [], names: [] } as const;
      expect(said(judgePlace({ path, system, ...unknown, ...facts }))).toBe(expected);
    });
  }
});

it('tells decomposed letters of macOS apart from nothing else', () => {
  const path = '/Users/li/我的坚果云/x'.normalize('NFD');
  const facts = { fileSystem: '', drive: 'unknown', syncRoots: [], names: [] } as const;
  expect(said(judgePlace({ path, system: 'mac', ...facts }))).toBe('Jianguoyun');
});
