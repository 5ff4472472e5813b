import type { CallInput, CallName } from '@shared/contract/index';
import type { AppraisalId, CycleId, EmployeeId, StoreId, UserId } from '@shared/domain/ids';
import { entryCode } from '@shared/sheets/entryCode';
import type { TestProgram } from '@test/helpers/program';
import { fixtures } from '../handlers/mainShop';
import { grantFile, pictureBytes } from '../handlers/recordEvent';
import { firstPassword, nextPassword, proveRecoveryKey } from './exampleCalls';

/** Whom the traces are about, and who follows whoever left them. */
interface Traced {
  readonly storeId: StoreId;
  readonly userId: UserId;
  readonly cycleId: CycleId;
  readonly appraisalIds: readonly AppraisalId[];
  readonly employeeId: EmployeeId;
}

/** What an administrator leaves behind in the program who is followed by somebody else. */
export interface LeftTraces extends Traced {
  /** Printed, chosen, saved and shown: the tokens that the window had for it. */
  readonly printout: string;
  readonly file: string;
  readonly saved: string;
  readonly recoverySetup: string;
  /** Words of it that nobody else may meet. */
  readonly words: readonly string[];
}

/** Prints about somebody, chooses a file that is named after them, and looks at a new recovery key. */
export async function leaveTraces(program: TestProgram, traced: Traced): Promise<LeftTraces> {
  const about = { employeeId: traced.employeeId, locale: 'zh-CN' } as const;
  const { token: printout } = await program.call('evidenceFile.print', about);
  const file = await grantFile(program, '赵六的处分.jpg', pictureBytes);
  const saved = await program.call('privacy.exportEmployee', about);
  const setup = await program.call('recoveryKey.make', {});
  program.dialogs.file = fixtures.survey;
  await program.call('import.choose', { kind: 'survey' });
  program.printJobs.splice(0);
  if (saved === null) throw new Error('Nothing was saved');
  return {
    ...traced,
    printout,
    file,
    saved: saved.token,
    recoverySetup: setup.token,
    words: ['赵六的处分', saved.fileName, setup.groups.join('-')],
  };
}

type Tries = { readonly [Name in CallName]?: readonly CallInput<Name>[] };

/**
 * Inputs for every call that a supervisor may make and that names nobody: as the window would make
 * it, and with whatever somebody else had before.
 */
export async function namelessInputs(program: TestProgram, left: LeftTraces): Promise<Tries> {
  const { storeId, userId, cycleId } = left;
  const [scheme] = (await program.call('scheme.overview', {})).schemes;
  if (scheme === undefined) throw new Error('There is no scheme');
  const { schemeId } = scheme;
  const own = await grantFile(program, '自己的照片.jpg', pictureBytes);
  const setup = await proveRecoveryKey(program);
  const people = await program.call('cycle.board', { cycleId });
  const ownIds = people.rows.map(({ appraisalId }) => appraisalId);
  const sheet = { shopName: '测试门店', locale: 'zh-CN' } as const;
  program.dialogs.file = program.context.files.pathOf(own);
  const password = firstPassword;
  return {
    'setting.get': [{}],
    'setting.change': [{ locale: 'zh-CN' }],
    'setting.showCycle': [{ storeId, cycleId }],
    'scheme.overview': [{}],
    'scheme.check': [{ schemeId }],
    'scheme.simulate': [{ schemeId }, { readyMadeKey: 'servqual' }],
    'cycle.list': [{}],
    'cycle.participation': [{}],
    'resultRule.get': [{}],
    'feedbackRule.get': [{}],
    'sheet.findEntry': [...left.appraisalIds, ...ownIds].map((appraisalId) => ({
      code: entryCode('self', appraisalId),
    })),
    'appeal.printBlank': [{ cycleId, locale: 'zh-CN' }],
    'printout.read': [{ token: left.printout, start: 0, length: 100 }],
    'printout.save': [{ token: left.printout }],
    'printout.drop': [{ token: left.printout }],
    'sheet.cancel': [{}],
    'sheet.showInFolder': [{ token: left.file }, { token: left.saved }, { token: own }],
    'attachment.choose': [{}],
    'auditEntry.state': [{}],
    'recoveryKey.make': [{}],
    'recoveryKey.print': [
      { token: left.recoverySetup, ...sheet },
      { token: setup.proof.token, ...sheet },
    ],
    'backup.offer': [{ storeId }],
    'backup.chooseFile': [{}],
    'store.list': [{}],
    'store.current': [{}],
    'store.place': [{}],
    'session.users': [{ storeId }],
    'session.locked': [{}],
    'session.lock': [{}],
    'session.signIn': [{ storeId, userId, password }],
    'session.recover': [{ storeId, userId, recoveryKey: 'wrong', newPassword: nextPassword }],
    'store.create': [{ shopName: '第二家门店' }],
    'store.open': [{ storeId }],
    'store.openSample': [{}],
    'store.close': [{}],
    'user.changePassword': [{ password, newPassword: nextPassword }],
  };
}
