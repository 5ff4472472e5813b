import { describe, expect, it } from 'vitest';
import { randomFrom } from '@test/helpers/randomFrom';
import { buildZip, textRow, workbookParts } from '../electron/files/tableFiles';
import { importFile } from './importFile';
import { generateTable } from './tables';

const cases = 2000;
const words = [
  '__proto__',
  'constructor',
  'prototype',
  'toString',
  'hasOwnProperty',
  'valueOf',
] as const;

describe('names that objects have already', () => {
  it(`stay plain text as headings, people, ids and answers, in ${cases} tables`, async () => {
    const before = Object.getOwnPropertyNames(Object.prototype).toSorted();
    let planned = 0;
    for (let seed = 0; seed < cases; seed += 1) {
      const random = randomFrom(seed);
      const { kind, rows } = generateTable(random);
      const changed = rows.map((row) =>
        row.map((cell) => (random.below(4) === 0 ? random.pick(words) : cell)),
      );
      const isText = random.below(4) > 0;
      const bytes = isText
        ? new TextEncoder().encode(
            changed.map((row) => row.map((cell) => JSON.stringify(cell)).join(',')).join('\n'),
          )
        : buildZip(
            workbookParts([
              {
                name: '__proto__',
                rows: changed
                  .map((row, index) =>
                    textRow(
                      index + 1,
                      row.map((cell) => cell.replaceAll(/[<&]/gu, '')),
                    ),
                  )
                  .join(''),
              },
            ]),
          );
      const outcome = await importFile({ kind, name: '__proto__.csv', bytes });
      expect(outcome, `seed ${seed}`).not.toMatchObject({ isComplete: false });
      if ('counts' in outcome) planned += 1;
    }
    expect(planned).toBeGreaterThan(cases / 20);
    expect(Object.getOwnPropertyNames(Object.prototype).toSorted()).toEqual(before);
    expect(Reflect.get({}, 'x')).toBeUndefined();
  });
});
