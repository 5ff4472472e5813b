import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { createStoreAt, type RawStore } from '@test/helpers/database';
import { goodRows, insertGoodRows, insertRow, tableNames } from './stepRows';

let store: RawStore;

beforeEach(async () => {
  store = await createStoreAt(':memory:', 50);
  insertGoodRows(store.raw);
});

afterEach(() => store.close());

/** What must differ for a second row of the table to be good. */
const otherKeys: Readonly<Record<string, Readonly<Record<string, string | number>>>> = {
  import: { importId: 'import-2' },
  surveyQuestion: { questionKey: 'resolution' },
  surveyResponse: { surveyResponseId: 'response-2', identity: 'c2' },
  surveyAnswer: { questionKey: 'speed' },
  ticket: { ticketId: 'ticket-2', identity: 'e2' },
  measurement: { measure: 'reworkRate' },
};

describe('step 0050-import-survey-ticket-measurement', () => {
  it('makes the tables import, surveyQuestion, surveyResponse, surveyAnswer, ticket, measurement', () => {
    expect(tableNames(store.raw)).toEqual(
      expect.arrayContaining([
        'import',
        'surveyQuestion',
        'surveyResponse',
        'surveyAnswer',
        'ticket',
        'measurement',
      ]),
    );
  });

  it.each(Object.keys(otherKeys))('%s takes a second good row', (table) => {
    insertRow(store.raw, table, { ...goodRows[table], ...otherKeys[table] });
    expect(store.raw.prepare(`SELECT * FROM "${table}"`).all().length).toBeGreaterThan(1);
  });

  it.each([
    ['import', 'kind', 'photo', 'CHECK'],
    ['import', 'mapping', 'not json', 'CHECK'],
    ['import', 'counts', '', 'CHECK'],
    ['surveyQuestion', 'scaleMax', 1, 'CHECK'],
    ['surveyQuestion', 'scaleMin', 'one', 'cannot store'],
    ['surveyResponse', 'identity', 'cc', 'UNIQUE'],
    ['surveyResponse', 'importId', 'nothing', 'FOREIGN KEY'],
    ['surveyResponse', 'employeeId', 'nobody', 'FOREIGN KEY'],
    ['surveyAnswer', 'questionKey', 'unknown', 'FOREIGN KEY'],
    ['surveyAnswer', 'scaleMax', 0, 'CHECK'],
    ['surveyAnswer', 'value', null, 'NOT NULL'],
    ['ticket', 'identity', 'ee', 'UNIQUE'],
    ['ticket', 'isResolved', 2, 'CHECK'],
    ['ticket', 'isReopened', 7, 'CHECK'],
    ['ticket', 'firstResponseSeconds', 1.5, 'cannot store'],
    ['ticket', 'importId', 'nothing', 'FOREIGN KEY'],
    ['ticket', 'employeeId', 'nobody', 'FOREIGN KEY'],
    ['measurement', 'kind', 'guess', 'CHECK'],
    ['measurement', 'numerator', null, 'CHECK'],
    ['measurement', 'denominator', null, 'CHECK'],
    ['measurement', 'value', '7', 'CHECK'],
    ['measurement', 'kind', 'value', 'CHECK'],
    ['measurement', 'appraisalId', 'nothing', 'FOREIGN KEY'],
    ['measurement', 'measure', 'complaintRate', 'UNIQUE'],
  ])('%s.%s cannot be %j (%s)', (table, column, value, reason) => {
    const again = { ...goodRows[table], ...otherKeys[table], [column]: value };
    expect(() => insertRow(store.raw, table, again)).toThrow(reason);
  });

  it('takes responses, answers and tickets along with an import that is deleted', () => {
    store.raw.prepare('DELETE FROM import').run();
    for (const table of ['surveyResponse', 'surveyAnswer', 'ticket']) {
      expect(store.raw.prepare(`SELECT * FROM ${table}`).all()).toEqual([]);
    }
  });
});
