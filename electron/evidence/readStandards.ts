import type { StoreHandle } from '@electron/database/open';
import { listAppraisals } from '@electron/database/queries/appraisal';
import { listSchemes } from '@electron/database/queries/scheme';
import { listStandardAcknowledgements } from '@electron/database/queries/standardAcknowledgement';
import type { SignedStandard } from '@shared/contract/standardAcknowledgement';
import { AppError } from '@shared/contract/result';
import type { CycleId } from '@shared/domain/ids';

/** The standard by which each employee of a cycle is appraised, and when they signed it. */
export async function readStandards(
  db: StoreHandle,
  cycleId: CycleId,
): Promise<readonly SignedStandard[]> {
  const schemes = new Map((await listSchemes(db)).map((scheme) => [scheme.schemeId, scheme]));
  const signed = new Map(
    (await listStandardAcknowledgements(db)).map((each) => [
      `${each.employeeId} ${each.schemeId}`,
      each,
    ]),
  );
  return (await listAppraisals(db, cycleId)).map(
    ({ employeeId, employeeNo, employeeName, schemeId }) => {
      const scheme = schemes.get(schemeId);
      if (scheme === undefined) throw new AppError('storeDamaged');
      const found = signed.get(`${employeeId} ${schemeId}`);
      return {
        employeeId,
        employeeNo,
        name: employeeName,
        schemeName: scheme.content.name,
        schemeVersion: scheme.version,
        signedOn: found?.signedOn ?? null,
        note: found?.note ?? '',
      };
    },
  );
}
