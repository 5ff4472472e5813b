import { fingerprintOf, makeDeviceKeys } from '@electron/handOff/deviceKeys';
import { writeIdentity } from '@electron/handOff/identityFile';
import { sealPackage } from '@electron/handOff/sealPackage';
import { saveRecordVersions } from '@electron/database/queries/recordVersion';
import type { CallInput, CallName } from '@shared/contract/index';
import { checkNumber } from '@shared/handOff/checkNumber';
import type { TestProgram } from '@test/helpers/program';
import { readRows } from '@test/helpers/database';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';

type HandOffCall = Extract<CallName, `handOff.${string}`>;
type HandOffInputs = { readonly [Name in HandOffCall]: CallInput<Name> };

const unitId = '00000000-0000-4000-8000-00000000abcd';

/** A paired office, a package of its, and a record in conflict: something for every call to do. */
export async function prepareHandOff(program: TestProgram): Promise<HandOffInputs> {
  const keys = await makeDeviceKeys();
  const identity = { name: '人事部', ...keys };
  const identityPath = join(program.targetFolder, 'office.gongping');
  writeFileSync(identityPath, writeIdentity(identity));
  await program.call('handOff.setUp', { name: '和记' });
  const token = program.context.files.grant(identityPath);
  const pair = { token, name: '人事部', typed: checkNumber(fingerprintOf(identity)).join(' ') };
  await program.call('handOff.pair', pair);
  const { partners } = await program.call('handOff.get', {});
  const partnerId = partners[0]?.partnerId ?? '';
  const packagePath = join(program.targetFolder, 'package.gongping');
  const [device] = await readRows(program.db(), 'handOffDevice');
  const file = await sealPackage(
    {
      format: 'gongping-hand-off',
      version: 2,
      minReader: 2,
      packageId: unitId,
      purpose: 'setUp',
      shopName: '和记通讯服务部',
      createdAt: '2026-01-05T00:00:00.000Z',
      senderKey: keys.verifyingKey,
      recipientKey: String(device?.['ageRecipient']),
      senderSeq: 1,
      programVersion: '0.1.0',
      records: 1,
    },
    [{ kind: 'unit', key: unitId, version: { [unitId]: 1 }, content: { unitId, name: '仓库' } }],
    keys,
  );
  writeFileSync(packagePath, file);
  const rival = { unitId: 'rival-unit', name: '售后' };
  await saveRecordVersions(program.db(), 'unit', [
    {
      key: 'rival-unit',
      versions: [
        { version: { [unitId]: 1 }, contentHash: null, content: null, isShown: true },
        { version: { other: 1 }, contentHash: 'rival', content: rival, isShown: false },
      ],
    },
  ]);
  program.dialogs.file = identityPath;
  const cycles = await program.call('cycle.list', {});
  return {
    'handOff.get': {},
    'handOff.exportIdentity': {},
    'handOff.readFile': {},
    'handOff.conflicts': {},
    'handOff.decide': { kind: 'unit', key: 'rival-unit', contentHash: 'rival' },
    'handOff.make': {
      partnerId,
      purpose: 'setUp',
      cycleIds: cycles.map(({ cycleId }) => cycleId),
      unitIds: null,
    },
    'handOff.merge': { token: program.context.files.grant(packagePath) },
    'handOff.pair': pair,
    'handOff.unpair': { partnerId },
    'handOff.setUp': { name: '和记' },
  };
}
