import {
  getEmployee,
  insertEmployee,
  insertEmployeeChanges,
  listEmployeeChanges,
  listEmployees,
  updateEmployee,
} from '@electron/database/queries/employee';
import { employeePlaces } from '@electron/evidence/employeePlaces';
import { readEmployeeHistory } from '@electron/evidence/readEmployeeHistory';
import { writeCsv, writeXlsx } from '@electron/files/writeTable';
import { AppError } from '@shared/contract/result';
import { employeeFields, employeeValues, type EmployeeValues } from '@shared/domain/employee';
import { employeeIdSchema } from '@shared/domain/ids';
import { idKey, normaliseText, tidyEmployeeNo } from '@shared/import/normaliseText';
import { employeeTable } from '@shared/sheets/employeeTable';
import { translate } from '@shared/text/translate';
import { basename } from 'node:path';
import type { Handlers } from './context';

export const employeeHandlers: Handlers<
  'employee.list' | 'employee.save' | 'employee.changes' | 'employee.export' | 'employee.results'
> = {
  'employee.list': async ({ db }) => listEmployees(db),

  'employee.save': async (context, input) => {
    const { db, user, now, newId, audit } = context;
    const employeeId = input.employeeId ?? employeeIdSchema.parse(newId());
    const values = tidyValues(input);
    const others = (await listEmployees(db)).filter((each) => each.employeeId !== employeeId);
    const employeeNo = values.employeeNo ?? '';
    const taken = others.find((each) => idKey(each.employeeNo) === idKey(employeeNo));
    if (taken !== undefined) {
      throw new AppError('employeeNoTaken', { employeeNo, name: taken.name });
    }
    const before = input.employeeId === null ? null : await getEmployee(db, employeeId);
    const places = await employeePlaces(context, null);
    const employee = {
      employeeId,
      employeeNo,
      name: values.name ?? '',
      status: input.status,
      unitId: await places.unit(values.unit),
      positionId: await places.position(values.position),
      superiorName: values.superior,
      hiredOn: values.hiredOn,
    };
    const changedAt = now();
    if (before === null) {
      await insertEmployee(db, employee, null, changedAt);
    } else {
      const known = employeeValues(before);
      const fields = employeeFields.filter((field) => known[field] !== values[field]);
      if (fields.length === 0) return { employeeId };
      await insertEmployeeChanges(
        db,
        fields.map((field) => ({
          employeeId,
          field,
          before: known[field],
          after: values[field],
          importId: null,
          userId: user.userId,
          changedAt,
        })),
      );
      await updateEmployee(db, employee);
    }
    audit({
      concept: 'employee',
      conceptId: employeeId,
      details: { added: before === null ? 1 : 0 },
    });
    return { employeeId };
  },

  'employee.changes': async ({ db }, { employeeId }) => {
    await getEmployee(db, employeeId);
    return listEmployeeChanges(db, employeeId);
  },

  'employee.export': async ({ db, files, settings }, { format, locale }) => {
    const t = translate(locale);
    const path = await files.chooseTarget(
      `${t('employeeTable.title')}.${format}`,
      settings.read().locale,
    );
    if (path === null) return null;
    const rows = employeeTable(locale, await listEmployees(db));
    const sheet = { name: t('employeeTable.sheet'), rows };
    await files.write(path, format === 'csv' ? writeCsv(rows) : await writeXlsx([sheet]));
    return { fileName: basename(path) };
  },

  'employee.results': async ({ db }, { employeeId, locale }) =>
    readEmployeeHistory(db, employeeId, { t: translate(locale), locale }),
};

interface TypedEmployee {
  readonly employeeNo: string;
  readonly name: string;
  readonly status: 'active' | 'left';
  readonly unitName: string | null;
  readonly positionName: string | null;
  readonly superiorName: string | null;
  readonly hiredOn: string | null;
}

/** As a staff list would be read, so that typing and importing the same give the same. */
function tidyValues(typed: TypedEmployee): EmployeeValues {
  const tidy = (text: string | null) => (text === null ? null : normaliseText(text) || null);
  return {
    employeeNo: tidyEmployeeNo(typed.employeeNo) || null,
    name: tidy(typed.name),
    status: typed.status,
    unit: tidy(typed.unitName),
    position: tidy(typed.positionName),
    superior: tidy(typed.superiorName),
    hiredOn: typed.hiredOn,
  };
}
