import type { PayoutTable } from '../contract/payout';
import type { Locale } from '../domain/locale';
import { yuanOf } from '../domain/payout';
import { translate } from '../text/translate';

/** The amounts of a payout for payroll, as rows with a heading; yuan as numbers. */
export function payoutTable(
  locale: Locale,
  { rows }: PayoutTable,
): readonly (readonly (string | number | null)[])[] {
  const t = translate(locale);
  const columns = [
    'employeeNo',
    'name',
    'position',
    'total',
    'grade',
    'base',
    'positionCoefficient',
    'coefficient',
    'daysDue',
    'daysPresent',
    'amount',
  ] as const;
  const number = (text: string | null) => (text === null ? null : Number(text));
  return [
    columns.map((column) => t(`payout.column.${column}`)),
    ...rows.map((row) => [
      row.employeeNo,
      row.name,
      row.positionName,
      number(row.display),
      row.grade === null ? null : t(`grade.${row.grade}`),
      row.baseFen === null ? null : Number(yuanOf(row.baseFen)),
      number(row.positionCoefficient),
      number(row.coefficient),
      number(row.daysDue),
      number(row.daysPresent),
      row.fixedFen === null ? null : Number(yuanOf(row.fixedFen)),
    ]),
  ];
}
