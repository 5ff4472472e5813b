import type { SyncProduct } from '../domain/place';

/** Names that these programs give their folders, as whole parts of a path. */
export const syncFolders: readonly {
  readonly product: SyncProduct;
  readonly matches: RegExp;
}[] = [
  { product: 'OneDrive', matches: /^(?:OneDrive(?: ?- ?.+)?|SkyDrive)$/iu },
  { product: 'iCloud', matches: /^(?:iCloud ?Drive|com~apple~CloudDocs|Mobile Documents)$/iu },
  { product: 'Dropbox', matches: /^(?:Dropbox(?: \(.+\))?|Dropbox-.+)$/iu },
  { product: 'Google Drive', matches: /^(?:Google ?Drive(?:-.+)?|GoogleDrive-.+)$/iu },
  { product: 'Box', matches: /^(?:Box|Box Sync|Box-Box)$/u },
  { product: 'Nextcloud', matches: /^(?:Nextcloud\d*|ownCloud)$/iu },
  { product: 'Resilio Sync', matches: /^(?:Resilio Sync|BTSync)$/iu },
  {
    product: 'Synology Drive',
    matches: /^(?:SynologyDrive|Synology ?Cloud ?Station|CloudStation)$/iu,
  },
  { product: 'Jianguoyun', matches: /^(?:我的坚果云|坚果云|Nutstore(?: Files)?|NutstoreFiles)$/iu },
  {
    product: 'Baidu Netdisk',
    matches:
      /^(?:百度网盘(?:同步空间)?|百度云(?:同步盘)?|BaiduSyncdisk|BaiduNetdisk(?:Workspace)?|BaiduYun.*)$/iu,
  },
  { product: 'Aliyun Drive', matches: /^(?:阿里云盘|aDrive|aliyundrive)$/iu },
  { product: 'WPS Cloud', matches: /^(?:WPS ?云盘|WPSDrive|WPS Cloud Files|金山文档)$/iu },
  { product: 'Weiyun', matches: /^(?:微云(?:同步盘|同步助手)?|WeiyunDisk)$/iu },
  { product: 'Quark Drive', matches: /^(?:夸克网盘|QuarkDrive|Quark ?Cloud ?Drive)$/iu },
  { product: 'Tianyi Cloud', matches: /^(?:天翼云盘(?:同步盘)?|eCloud|CTYun)$/iu },
  { product: 'MEGA', matches: /^(?:MEGA|MEGAsync)$/u },
  { product: 'pCloud', matches: /^pCloud ?Drive$/iu },
];

/** What these programs leave in the top folder of what they copy. */
export const syncMarkers: readonly { readonly product: SyncProduct; readonly name: string }[] = [
  { product: 'Dropbox', name: '.dropbox' },
  { product: 'Dropbox', name: '.dropbox.cache' },
  { product: 'OneDrive', name: '.849C9593-D756-4E56-8D6E-42412F2A707B' },
  { product: 'Nextcloud', name: '.sync_journal.db' },
  { product: 'Nextcloud', name: '.nextcloudsync.log' },
  { product: 'Nextcloud', name: '.owncloudsync.log' },
  { product: 'Syncthing', name: '.stfolder' },
  { product: 'Resilio Sync', name: '.sync' },
  { product: 'Synology Drive', name: '.SynologyWorkingDirectory' },
  { product: 'Jianguoyun', name: '.nutstore' },
  { product: 'Baidu Netdisk', name: '.BaiduNetdiskWorkspace' },
  { product: 'Google Drive', name: '.tmp.drivedownload' },
  { product: 'Google Drive', name: '.tmp.driveupload' },
];
