/** Programs that copy a folder to other computers while it is written. */
export const syncProducts = [
  'OneDrive',
  'iCloud',
  'Dropbox',
  'Google Drive',
  'Box',
  'Nextcloud',
  'Syncthing',
  'Resilio Sync',
  'Synology Drive',
  'Jianguoyun',
  'Baidu Netdisk',
  'Aliyun Drive',
  'WPS Cloud',
  'Weiyun',
  'Quark Drive',
  'Tianyi Cloud',
  'MEGA',
  'pCloud',
] as const;
export type SyncProduct = (typeof syncProducts)[number];

/** What a folder on a disk turned out to be. Only `local` suits a store that is being written. */
export type Place =
  | { readonly kind: 'local' }
  | { readonly kind: 'sync'; readonly product: SyncProduct }
  | { readonly kind: 'network' }
  | { readonly kind: 'removable' };
