import { describe, expect, it } from 'vitest';
import { readTable } from '@electron/files/readTable';
import { randomFrom } from '@test/helpers/randomFrom';
import { csvOf, examine } from './knownSurvey';
import { ticketDialects } from './ticketDialects';
import { ticketShapes } from './ticketShapes';
import { asFigures, drawTickets, truthOf } from './variantTickets';

/** `VARIANTS=200` tries as many of every shape; `VARIANT_SEED` repeats a run. */
const count = Number(process.env['VARIANTS'] ?? 12);
const seed = Number(process.env['VARIANT_SEED'] ?? 1);

describe.each([...ticketShapes, ...ticketDialects])(
  'tickets in the shape of $id',
  ({ id, write, lacks }) => {
    it.each(Array.from({ length: count }, (_, index) => seed + index))(
      'drawn from %i come to their own measures',
      async (from) => {
        const random = randomFrom(from * 104_729 + id.length);
        const tickets = drawTickets(random);
        const text = csvOf(write(tickets, random), random.pick([',', ';', '\t']));
        const found = examine(await readTable(new TextEncoder().encode(text), 'a.csv'));
        expect(found.recognition.kind).toBe('ticketExport');
        expect(found.plan.counts).toMatchObject({ read: tickets.length, new: tickets.length });
        expect(found.confirmations.filter(({ isBlocking }) => isBlocking)).toEqual([]);
        expect(found.confirmations.length).toBeLessThanOrEqual(3);
        const measured = found.tickets;
        if (measured === null) throw new Error('No tickets were found');
        const numbers = new Map(found.employees.map((each) => [each.employeeId, each.employeeNo]));
        const byNo = new Map(
          measured.employees.map((row) => [numbers.get(row.employeeId ?? '') ?? '', row]),
        );
        const people = [...new Set(tickets.map(({ person }) => person?.employeeNo ?? null))];
        for (const no of people) {
          const own = tickets.filter(({ person }) => (person?.employeeNo ?? null) === no);
          const row = no === null ? measured.unattributed : byNo.get(no);
          expect(row === undefined ? null : asFigures(row, lacks), no ?? '').toEqual(
            truthOf(own, lacks),
          );
        }
        expect(asFigures(measured.all, lacks)).toEqual(truthOf(tickets, lacks));
      },
    );
  },
);
