import { join } from 'node:path';
import type { HandOffState } from '@shared/contract/handOff';
import type { CycleId } from '@shared/domain/ids';
import type { TestProgram } from '@test/helpers/program';

/** The identity file of a program and the number that is read out. */
export async function identityOf(other: TestProgram): Promise<{ path: string; digits: string }> {
  const exported = await other.call('handOff.exportIdentity', {});
  const { device } = await other.call('handOff.get', {});
  if (exported === null || device === null) throw new Error('No identity');
  return {
    path: join(other.targetFolder, exported.fileName),
    digits: device.checkNumber.join(' '),
  };
}

export async function pair(own: TestProgram, other: TestProgram, name: string): Promise<void> {
  const { path, digits } = await identityOf(other);
  own.dialogs.file = path;
  const file = await own.call('handOff.readFile', {});
  if (file?.kind !== 'identity') throw new Error('Not an identity');
  await own.call('handOff.pair', { token: file.token, name, typed: digits });
}

export async function partnerOf(own: TestProgram): Promise<HandOffState['partners'][number]> {
  const { partners } = await own.call('handOff.get', {});
  const [partner] = partners;
  if (partner === undefined) throw new Error('No partner');
  return partner;
}

export async function cycleIds(program: TestProgram): Promise<CycleId[]> {
  return (await program.call('cycle.list', {})).map(({ cycleId }) => cycleId);
}

/** Makes a package and gives the path of its file. */
export async function make(
  program: TestProgram,
  purpose: 'setUp' | 'returns',
  unitIds: null | [] = null,
): Promise<string> {
  const { partnerId } = await partnerOf(program);
  const made = await program.call('handOff.make', {
    partnerId,
    purpose,
    cycleIds: await cycleIds(program),
    unitIds,
  });
  if (made === null) throw new Error('No package');
  return join(program.targetFolder, made.fileName);
}

export async function read(program: TestProgram, path: string) {
  program.dialogs.file = path;
  const file = await program.call('handOff.readFile', {});
  if (file?.kind !== 'package') throw new Error('Not a package');
  return file;
}

export async function merge(program: TestProgram, path: string) {
  const { token } = await read(program, path);
  return program.call('handOff.merge', { token });
}
