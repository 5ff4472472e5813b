import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readTable } from '@electron/files/readTable';
import { writeXlsx } from '@electron/files/writeTable';
import type { Examination } from '@shared/examination/examineTable';
import { cellText } from '@shared/import/table';
import { randomFrom, type Random } from '@test/helpers/randomFrom';
import { encodeText } from '@test/electron/files/tableFiles';
import { csvOf, examine } from './knownSurvey';

/** `VARIANTS=200` tries as many of every file; `VARIANT_SEED` repeats a run. */
const count = Number(process.env['VARIANTS'] ?? 8);
const seed = Number(process.env['VARIANT_SEED'] ?? 1);
const fixtures = resolve(import.meta.dirname, '../../fixtures/imports');

type Texts = readonly (readonly string[])[];

async function readFixture(file: string) {
  return readTable(readFileSync(resolve(fixtures, file)), file);
}

function shuffled<Item>(items: readonly Item[], random: Random): readonly Item[] {
  return items
    .map((item) => ({ item, place: random.next() }))
    .toSorted((one, other) => one.place - other.place)
    .map(({ item }) => item);
}

/** The same table with its rows and columns in another order, and things around it. */
function redress([head = [], ...rows]: Texts, random: Random): Texts {
  const order = shuffled([...head.keys()], random);
  const inOrder = [head, ...shuffled(rows, random)].map((row) =>
    order.map((index) => row[index] ?? ''),
  );
  const widened = random.pick([
    inOrder,
    inOrder.map((row, index) => [index === 0 ? '内部备注' : '', ...row, '']),
  ]);
  return random.pick([
    widened,
    [['导出报表'], ['导出时间', '2026-04-01'], ...widened],
    [...widened, [], ['说明：仅供内部使用']],
  ]);
}

async function written(rows: Texts, random: Random): Promise<readonly [Uint8Array, string]> {
  const text = csvOf(rows, random.pick([',', ';', '\t']));
  switch (random.pick(['utf-8', 'gb18030', 'utf-16', 'xlsx'])) {
    case 'gb18030':
      return [encodeText(text, 'gb18030'), '导出.xls'];
    case 'utf-16':
      return [Buffer.from(text, 'utf16le'), '导出.csv'];
    case 'xlsx':
      return [
        await writeXlsx([
          { name: '封面', rows: [['说明']] },
          { name: '数据', rows },
        ]),
        'a.xlsx',
      ];
    default:
      return [new TextEncoder().encode(text.replaceAll('\r\n', '\r')), 'a.txt'];
  }
}

/** All figures of a file, in an order of their own. */
function figuresOf({ survey, tickets, plan }: Examination) {
  const sorted = (rows: readonly unknown[]) => rows.map((row) => JSON.stringify(row)).toSorted();
  const staff = 'employees' in plan ? plan.employees.map(({ row: _row, ...each }) => each) : [];
  const people = (survey?.employees ?? []).map(({ questions, ...each }) => ({
    ...each,
    questions: sorted(questions.map(withoutNoise)),
  }));
  return {
    counts: plan.counts,
    staff: sorted(staff),
    people: sorted(people),
    all: sorted((survey?.all.questions ?? []).map(withoutNoise)),
    tickets: sorted(tickets?.employees ?? []),
    unattributed: tickets?.unattributed ?? null,
  };
}

/** Sums of the same numbers in another order differ in their last digits. */
function withoutNoise(row: object): unknown {
  return JSON.parse(
    JSON.stringify(row, (_key, value: unknown) =>
      typeof value === 'number' ? Number(value.toFixed(9)) : value,
    ),
  );
}

describe.each(['wjx_按文本.xlsx', '员工花名册.xlsx', '工单导出.xls'])('%s', (file) => {
  it.each(Array.from({ length: count }, (_, index) => seed + index))(
    'gives the same figures in another order, format and encoding, drawn from %i',
    async (from) => {
      const reading = await readFixture(file);
      const random = randomFrom(from * 3571 + file.length);
      const rows = (reading.sheets[0]?.rows ?? []).map((row) => row.map(cellText));
      const [bytes, name] = await written(redress(rows, random), random);
      const found = examine(await readTable(bytes, name));
      expect(found.confirmations.length).toBeLessThanOrEqual(3);
      expect(figuresOf(found)).toEqual(figuresOf(examine(reading)));
    },
  );
});
