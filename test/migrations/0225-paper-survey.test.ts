import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { createStoreAt, type RawStore } from '@test/helpers/database';
import { goodRows, insertGoodRows, insertRow, tableNames } from './stepRows';

let store: RawStore;

beforeEach(async () => {
  store = await createStoreAt(':memory:', 225);
  insertGoodRows(store.raw);
});

afterEach(() => store.close());

describe('step 0225-paper-survey', () => {
  it('makes the tables paperSurvey and paperResponse', () => {
    expect(tableNames(store.raw)).toEqual(expect.arrayContaining(['paperSurvey', 'paperResponse']));
  });

  it('keeps one stack in hand for one appraisal, and any number that are written', () => {
    const again = { ...goodRows['paperSurvey'], paperSurveyId: 'paperSurvey-2' };
    expect(() => insertRow(store.raw, 'paperSurvey', again)).toThrow('UNIQUE');
    insertRow(store.raw, 'paperSurvey', {
      ...again,
      importId: goodRows['import']?.['importId'] ?? '',
    });
    expect(() =>
      insertRow(store.raw, 'paperSurvey', {
        ...again,
        paperSurveyId: 'paperSurvey-3',
        importId: goodRows['import']?.['importId'] ?? '',
      }),
    ).toThrow('UNIQUE');
  });

  it('loses the sheets of a stack with the stack', () => {
    store.raw.prepare('DELETE FROM paperSurvey').run();
    expect(store.raw.prepare('SELECT count(*) FROM paperResponse').pluck().get()).toBe(0);
  });

  it.each([
    ['paperSurveyId', 'nobody', 'FOREIGN KEY'],
    ['number', 0, 'CHECK'],
    ['filledOn', '5.3.2026', 'CHECK'],
    ['answers', 'gut', 'CHECK'],
  ])('paperResponse.%s cannot be %j (%s)', (column, value, reason) => {
    store.raw.prepare('DELETE FROM paperResponse').run();
    const row = { ...goodRows['paperResponse'], [column]: value };
    expect(() => insertRow(store.raw, 'paperResponse', row)).toThrow(reason);
  });
});
