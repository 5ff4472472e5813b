import { limitToTeam } from '@electron/database/rowScope';
import { readReviewHints } from '@electron/evidence/reviewHints';
import type { AppraisalId, CycleId } from '@shared/domain/ids';
import { userIdSchema } from '@shared/domain/ids';
import type { Role, User } from '@shared/domain/user';
import { translate } from '@shared/text/translate';
import { createTestProgram, type TestProgram } from '@test/helpers/program';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { divideTeams, openMainShop } from '../handlers/mainShop';

let program: TestProgram;
let cycleId: CycleId;
let superiorName: string;
const t = translate('zh-CN');

beforeEach(async () => {
  program = createTestProgram();
  cycleId = await openMainShop(program);
  superiorName = await divideTeams(program);
});
afterEach(async () => program.close());

function user(role: Role): User {
  return { userId: userIdSchema.parse('00000000-0000-4000-8000-000000000001'), name: '某人', role };
}

/** The person rates everybody with one number throughout. */
async function rateAllAlike(reviewer: string): Promise<void> {
  const { rows } = await program.call('cycle.board', { cycleId });
  for (const { appraisalId } of rows.slice(0, 3)) await rateAlike(appraisalId, reviewer);
}

async function rateAlike(appraisalId: AppraisalId, reviewer: string): Promise<void> {
  const which = { appraisalId, source: 'superior' } as const;
  await program.call('review.assign', { ...which, reviewers: [reviewer] });
  const { dimensions } = await program.call('review.get', which);
  const keys = dimensions.flatMap(({ indicators }) => indicators.map(({ key }) => key));
  const value = { kind: 'given', value: '3' } as const;
  const cells = keys.map((indicatorKey) => ({ ...which, indicatorKey, value }));
  await program.call('review.rateMany', { cells });
  await program.call('review.submit', which);
}

async function hintsFor(role: Role, reviewer: string) {
  const found = await readReviewHints(program.db(), { cycleId }, reviewer, { user: user(role), t });
  return found.map(({ insight }) => insight.key);
}

describe('hints about a reviewer who rates all alike', () => {
  it('are given to the administrator', async () => {
    await rateAllAlike('张伟');
    expect(await hintsFor('admin', '张伟')).toEqual(
      expect.arrayContaining(['haloFlag', 'straightUniform']),
    );
  });

  it('are given to nobody who only looks', async () => {
    await rateAllAlike('张伟');
    expect(await hintsFor('viewer', '张伟')).toEqual([]);
    expect(await hintsFor('auditor', '张伟')).toEqual([]);
  });

  it('are given to the superior of the reviewer, and to no other supervisor', async () => {
    await rateAllAlike('张伟');
    await limitToTeam(program.db(), superiorName);
    expect(await hintsFor('supervisor', '张伟')).toContain('haloFlag');
  });

  it('are kept from a supervisor to whom the reviewer does not report', async () => {
    await rateAllAlike('张伟');
    await limitToTeam(program.db(), '主管乙');
    expect(await hintsFor('supervisor', '张伟')).toEqual([]);
  });

  it('are kept from the reviewer: nobody is in the own team', async () => {
    await rateAllAlike(superiorName);
    await limitToTeam(program.db(), superiorName);
    expect(await hintsFor('supervisor', superiorName)).toEqual([]);
  });
});
