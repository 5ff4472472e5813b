import type { StoreHandle } from '@electron/database/open';
import { listAppraisals } from '@electron/database/queries/appraisal';
import { getCycle } from '@electron/database/queries/cycle';
import { listSchemes } from '@electron/database/queries/scheme';
import { readStandards } from '@electron/evidence/readStandards';
import type { Paper } from '@electron/pdf/printJob';
import type { Cycle } from '@shared/domain/cycle';
import type { CycleId } from '@shared/domain/ids';
import type { Locale } from '@shared/domain/locale';
import { buildStandardList } from '@shared/sheets/standardList';
import { buildStandardSheet } from '@shared/sheets/standardSheet';

export interface StandardPapers {
  readonly cycle: Cycle;
  /** One for each unit, with everybody of it. */
  readonly lists: readonly Paper[];
  /** One for each employee whose signature is not recorded. */
  readonly standards: readonly Paper[];
}

/** What the employees of a cycle sign before it counts. */
export async function readStandardPapers(
  db: StoreHandle,
  shopName: string,
  cycleId: CycleId,
  locale: Locale,
): Promise<StandardPapers> {
  const cycle = await getCycle(db, cycleId);
  const schemes = new Map((await listSchemes(db)).map((scheme) => [scheme.schemeId, scheme]));
  const signed = new Map((await readStandards(db, cycleId)).map((each) => [each.employeeId, each]));
  const people = (await listAppraisals(db, cycleId)).flatMap((appraisal) => {
    const standard = signed.get(appraisal.employeeId);
    const scheme = schemes.get(appraisal.schemeId);
    return standard === undefined || scheme === undefined ? [] : [{ appraisal, standard, scheme }];
  });
  const units = Map.groupBy(people, ({ appraisal }) => appraisal.unitName);
  return {
    cycle,
    lists: [...units].map(([unitName, members], index) => ({
      kind: 'record',
      sheet: buildStandardList({
        shopName,
        unitName,
        cycle,
        people: members.map(({ appraisal: { positionName }, standard }) => ({
          ...standard,
          positionName,
        })),
        place: index + 1,
        locale,
      }),
    })),
    standards: people
      .filter(({ standard }) => standard.signedOn === null)
      .map(({ appraisal, standard, scheme }) => ({
        kind: 'record',
        sheet: buildStandardSheet({
          shopName,
          employee: { ...appraisal, name: appraisal.employeeName },
          scheme,
          cycles: [cycle],
          signedOn: null,
          note: standard.note,
          locale,
        }),
      })),
  };
}
