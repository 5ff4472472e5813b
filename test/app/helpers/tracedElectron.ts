import { spawnSync } from 'node:child_process';
import { chmodSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { findElectron } from './electron';

/** Whether strace is there and may look at other processes. */
export function canTrace(): boolean {
  return spawnSync('strace', ['-f', '-o', '/dev/null', 'true'], { stdio: 'ignore' }).status === 0;
}

export interface TracedElectron {
  /** Started in place of Electron. */
  readonly starter: string;
  /** What the program and all its processes asked the system about the network, line by line. */
  lines(): readonly string[];
}

/** Electron under strace, which writes down every call that could reach a network. */
export async function tracedElectron(folder: string, name: string): Promise<TracedElectron> {
  const { executable } = await findElectron();
  const starter = join(folder, `${name}.sh`);
  const trace = join(folder, `${name}.trace`);
  const calls = 'connect,sendto,sendmsg,sendmmsg';
  writeFileSync(
    starter,
    `#!/bin/bash\nexec strace -f -qq -s 256 -e trace=${calls} -o '${trace}' '${executable}' "$@"\n`,
  );
  chmodSync(starter, 0o755);
  return { starter, lines: () => readFileSync(trace, 'utf8').split('\n') };
}

/** The addresses of the network in lines of strace, apart from this computer itself. */
export function foreignAddresses(lines: readonly string[]): readonly string[] {
  const addresses = lines.flatMap((line) =>
    [
      ...line.matchAll(/inet_addr\("(?<address>[^"]+)"\)/gu),
      ...line.matchAll(/inet_pton\(AF_INET6, "(?<address>[^"]+)"/gu),
    ].map(({ groups }) => groups?.['address'] ?? ''),
  );
  return addresses.filter((address) => !/^(?:127\.|::1$|::ffff:127\.)/u.test(address));
}
