import { writeSync } from 'node:fs';
import { join } from 'node:path';
import { proveRecoveryKey, firstPassword } from '@test/electron/ipc/exampleCalls';
import { officePackage } from '../bases';
import { openShop, programOn } from '../shop';

// One change of a whole store in a process of its own, to be killed from outside: it says when it
// begins and when the program has answered.

const [change = '', place = ''] = process.argv.slice(2);
const program = programOn(place, 200_000);

switch (change) {
  case 'migration':
    say('begun');
    await openShop(program);
    break;
  case 'restore': {
    await openShop(program);
    const { backups } = await program.call('backup.list', {});
    const backupId = backups.at(-1)?.backupId ?? '';
    say('begun');
    await program.call('backup.restore', { backupId, secret: null });
    break;
  }
  case 'merge': {
    await openShop(program);
    const token = program.context.files.grant(join(place, 'targets', officePackage));
    say('begun');
    await program.call('handOff.merge', { token });
    break;
  }
  case 'removal': {
    await openShop(program);
    const users = await program.call('user.list', {});
    const userId = users.find(({ role }) => role === 'viewer')?.userId;
    if (userId === undefined) throw new Error('There is nobody to remove');
    say('begun');
    await program.call('user.remove', { userId });
    break;
  }
  case 'protection': {
    await openShop(program);
    const { proof } = await proveRecoveryKey(program);
    say('begun');
    await program.call('user.protect', { name: '掌柜', password: firstPassword, recovery: proof });
    break;
  }
  default:
    throw new Error(`There is no change "${change}"`);
}
say('done');
await program.close();

function say(text: string): void {
  writeSync(1, `${text}\n`);
}
