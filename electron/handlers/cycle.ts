import { insertAppraisal } from '@electron/database/queries/appraisal';
import {
  getCycle,
  insertCycle,
  listCycles,
  listCycleTransitions,
} from '@electron/database/queries/cycle';
import { listEmployees } from '@electron/database/queries/employee';
import {
  getMinimumDays,
  insertLeftOut,
  listLeftOut,
  saveMinimumDays,
} from '@electron/database/queries/leftOut';
import { listPositions } from '@electron/database/queries/position';
import { listSchemes } from '@electron/database/queries/scheme';
import { buildBoard } from '@electron/evidence/buildBoard';
import { requireSoundScheme } from '@electron/evidence/chosenScheme';
import { collectEvidence } from '@electron/evidence/collectEvidence';
import { advanceCycle, reopenCycle } from '@electron/evidence/moveCycle';
import { readCycleFacts } from '@electron/evidence/readCycleFacts';
import { AppError } from '@shared/contract/result';
import { cycleDatesAreWhole } from '@shared/domain/cycle';
import {
  nextStatus,
  openFindings,
  reopenTargets,
  transitionFindings,
} from '@shared/domain/cycleTransition';
import { appraisalIdSchema, cycleIdSchema } from '@shared/domain/ids';
import type { Cycle } from '@shared/domain/cycle';
import { planCycle } from '@shared/domain/planCycle';
import type { CallInput } from '@shared/contract/index';
import type { Handlers, StoreContext } from './context';

export const cycleHandlers: Handlers<
  | 'cycle.list'
  | 'cycle.plan'
  | 'cycle.open'
  | 'cycle.board'
  | 'cycle.state'
  | 'cycle.advance'
  | 'cycle.reopen'
  | 'cycle.participation'
  | 'cycle.setParticipation'
> = {
  'cycle.list': async ({ db }) => listCycles(db),
  'cycle.plan': async (context, dates) => plan(context, dates),

  'cycle.participation': async ({ db }) => ({ minimumDays: await getMinimumDays(db) }),

  'cycle.setParticipation': async ({ db, shop, audit }, { minimumDays }) => {
    await saveMinimumDays(db, minimumDays);
    audit({ concept: 'cycle', conceptId: shop.storeId });
    return null;
  },

  'cycle.open': async (context, { leaveOut, ...dates }) => {
    const { db, newId, now, audit } = context;
    const { included, leftOut } = await plan(context, { ...dates, leaveOut });
    if (included.length === 0) throw new AppError('cycleWithoutEmployees');
    const isTaken = (await listCycles(db)).some(
      ({ kind, startsOn, endsOn }) =>
        kind === dates.kind && startsOn <= dates.endsOn && dates.startsOn <= endsOn,
    );
    if (isTaken) throw new AppError('cycleOverlaps');
    const used = new Set(included.map(({ schemeId }) => schemeId));
    for (const { schemeId, content } of await listSchemes(db)) {
      if (used.has(schemeId)) requireSoundScheme(content);
    }
    const cycle: Cycle = {
      ...dates,
      cycleId: cycleIdSchema.parse(newId()),
      status: 'collecting',
      version: 1,
      scoredAt: null,
    };
    const openedAt = now();
    await insertCycle(db, cycle, openedAt);
    await insertLeftOut(db, cycle.cycleId, leftOut);
    const employees = new Map(
      (await listEmployees(db)).map((employee) => [employee.employeeId, employee]),
    );
    for (const { employeeId, schemeId, positionName } of included) {
      const employee = employees.get(employeeId);
      if (employee === undefined) throw new AppError('notFound');
      await insertAppraisal(
        db,
        {
          appraisalId: appraisalIdSchema.parse(newId()),
          cycleId: cycle.cycleId,
          employeeId,
          schemeId,
          employeeName: employee.name,
          employeeNo: employee.employeeNo,
          unitName: employee.unitName,
          positionName,
          superiorName: employee.superiorName,
          hiredOn: employee.hiredOn,
        },
        openedAt,
      );
    }
    audit({
      concept: 'cycle',
      conceptId: cycle.cycleId,
      details: { appraisals: included.length },
    });
    return cycle;
  },

  'cycle.state': async (context, { cycleId }) => {
    const { db } = context;
    const cycle = await getCycle(db, cycleId);
    const to = nextStatus(cycle.status);
    return {
      cycle,
      next:
        to === null
          ? null
          : { to, findings: transitionFindings(to, await readCycleFacts(context, cycle)) },
      reopenTo: reopenTargets(cycle),
      leftOut: await listLeftOut(db, cycleId),
      transitions: await listCycleTransitions(db, cycleId),
    };
  },

  'cycle.advance': async (context, { cycleId, to, reason }) => {
    const moved = await advanceCycle(context, {
      cycle: await getCycle(context.db, cycleId),
      to,
      reason,
    });
    context.audit({ concept: 'cycle', conceptId: cycleId, details: { version: moved.version } });
    return moved;
  },

  'cycle.reopen': async (context, { cycleId, to, reason }) => {
    const moved = await reopenCycle(context, {
      cycle: await getCycle(context.db, cycleId),
      to,
      reason,
    });
    context.audit({ concept: 'cycle', conceptId: cycleId, details: { version: moved.version } });
    return moved;
  },

  'cycle.board': async (context, { cycleId }) => {
    const { db } = context;
    const cycle = await getCycle(db, cycleId);
    const evidence = await collectEvidence(db, cycle);
    const findings = openFindings(cycle.status, await readCycleFacts(context, cycle, evidence));
    return buildBoard(cycle, { evidence, findings, schemes: await listSchemes(db) });
  },
};

async function plan({ db }: StoreContext, dates: CallInput<'cycle.plan'>) {
  if (dates.startsOn > dates.endsOn || !cycleDatesAreWhole(dates)) {
    throw new AppError('cycleDatesWrong');
  }
  return planCycle({
    employees: await listEmployees(db),
    positions: await listPositions(db),
    schemes: await listSchemes(db),
    endsOn: dates.endsOn,
    minimumDays: await getMinimumDays(db),
    given: dates.leaveOut ?? [],
  });
}
