import type { ColumnWords } from './columnWords';

/** Headings of an employee's name in two columns; a bare "first name" may be the customer's. */
export const namePartWords: readonly ColumnWords[] = [
  {
    use: 'givenName',
    exact: [
      'agent first name',
      'employee first name',
      'staff first name',
      'assignee first name',
      'agent given name',
      'employee given name',
      'staff given name',
      'assignee given name',
      'first name of employee',
      '员工名',
      '員工名',
    ],
  },
  {
    use: 'familyName',
    exact: [
      'agent last name',
      'employee last name',
      'staff last name',
      'assignee last name',
      'agent surname',
      'employee surname',
      'staff surname',
      'assignee surname',
      'agent family name',
      'employee family name',
      'staff family name',
      'assignee family name',
      'last name of employee',
      '员工姓',
      '員工姓',
    ],
  },
];

/** On a staff list nobody else can be meant. */
export const staffNamePartWords: readonly ColumnWords[] = [
  ...namePartWords,
  {
    use: 'givenName',
    exact: [
      'first name',
      'firstname',
      'first_name',
      'given name',
      'given names',
      'forename',
      'vorname',
      'nombre',
      'prénom',
      '名',
    ],
  },
  {
    use: 'familyName',
    exact: [
      'last name',
      'lastname',
      'last_name',
      'surname',
      'family name',
      'nachname',
      'apellido',
      'apellidos',
      'nom de famille',
      '姓',
    ],
  },
];
