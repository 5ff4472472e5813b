/** Where a disk or share hangs in the tree of folders. */
export interface Mount {
  readonly device: string;
  readonly folder: string;
  readonly fileSystem: string;
}

/** Lines of `/proc/self/mounts`; spaces are written as octal numbers there. */
export function readLinuxMounts(text: string): readonly Mount[] {
  return text.split('\n').flatMap((line) => {
    const [device, folder, fileSystem] = line.split(' ').map(unescape);
    return device === undefined || folder === undefined || fileSystem === undefined
      ? []
      : [{ device, folder, fileSystem }];
  });
}

/** Lines of `mount` on macOS: `//li@server/x on /Volumes/x (smbfs, nodev)`. */
export function readMacMounts(text: string): readonly Mount[] {
  return text.split('\n').flatMap((line) => {
    const found = /^(?<device>.+?) on (?<folder>\/.*) \((?<fileSystem>\w+)/u.exec(line)?.groups;
    const { device, folder, fileSystem } = found ?? {};
    return device === undefined || folder === undefined || fileSystem === undefined
      ? []
      : [{ device, folder, fileSystem }];
  });
}

/** The mount that a path lies on: the longest one, and of equal ones the last. */
export function findMount(mounts: readonly Mount[], path: string): Mount | undefined {
  return mounts
    .filter(({ folder }) => path === folder || path.startsWith(folder === '/' ? '/' : `${folder}/`))
    .toSorted((a, b) => a.folder.length - b.folder.length)
    .at(-1);
}

function unescape(field: string): string {
  return field.replace(/\\(?<octal>[0-7]{3})/gu, (_, octal: string) =>
    String.fromCharCode(Number.parseInt(octal, 8)),
  );
}
