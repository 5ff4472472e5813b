import type { StoreHandle } from '@electron/database/open';
import { insertPosition, listPositions } from '@electron/database/queries/position';
import { insertUnit, listUnits } from '@electron/database/queries/unit';
import {
  positionIdSchema,
  unitIdSchema,
  type ImportId,
  type PositionId,
  type UnitId,
  type UserId,
} from '@shared/domain/ids';
import { wordKey } from '@shared/import/normaliseText';

export interface WriteContext {
  readonly db: StoreHandle;
  readonly user: { readonly userId: UserId };
  now(): string;
  newId(): string;
}

/** Unit and position of employees by name. */
export interface EmployeePlaces {
  /** The unit of this name, made if the shop has none; null without a name. */
  unit(name: string | null): Promise<UnitId | null>;
  position(name: string | null): Promise<PositionId | null>;
}

/** Looks units and positions up by name; what an import makes is noted as its own. */
export async function employeePlaces(
  { db, newId }: WriteContext,
  importId: ImportId | null,
): Promise<EmployeePlaces> {
  const units = new Map((await listUnits(db)).map(({ name, unitId }) => [wordKey(name), unitId]));
  const positions = new Map(
    (await listPositions(db)).map(({ name, positionId }) => [wordKey(name), positionId]),
  );
  return {
    async unit(name) {
      if (name === null) return null;
      const known = units.get(wordKey(name));
      if (known !== undefined) return known;
      const unitId = unitIdSchema.parse(newId());
      await insertUnit(db, unitId, name, importId);
      units.set(wordKey(name), unitId);
      return unitId;
    },
    async position(name) {
      if (name === null) return null;
      const known = positions.get(wordKey(name));
      if (known !== undefined) return known;
      const positionId = positionIdSchema.parse(newId());
      await insertPosition(db, positionId, name, importId);
      positions.set(wordKey(name), positionId);
      return positionId;
    },
  };
}
