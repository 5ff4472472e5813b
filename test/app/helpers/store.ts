import type Database from 'better-sqlite3';
import { connect } from '@electron/database/connect';
import { openKeyOf } from '@test/helpers/openKey';
import { createHash } from 'node:crypto';
import { readdirSync } from 'node:fs';
import { join } from 'node:path';

/** One response as it lies in the closed store. */
export interface StoredResponse {
  readonly employeeNo: string | null;
  readonly answers: Readonly<
    Record<string, { readonly value: string; readonly min: number; readonly max: number }>
  >;
}

/** The store files under a data folder. */
export function storeFiles(data: string): readonly string[] {
  const root = join(data, 'stores');
  return readdirSync(root).map((name) => join(root, name, 'store.db'));
}

/** Opens the only store of a data folder for reading; the program must have ended. */
export function openClosedStore(data: string): Database.Database {
  const [path, ...others] = storeFiles(data);
  if (path === undefined || others.length > 0) throw new Error('Expected exactly one store');
  return connect(path, openKeyOf(path), false);
}

/** Responses of a cycle, straight from the tables and past every rule of the program. */
export function readResponses(
  data: string,
  { startsOn, endsOn }: { readonly startsOn: string; readonly endsOn: string },
): readonly StoredResponse[] {
  const db = openClosedStore(data);
  try {
    const rows = db
      .prepare<
        [string, string],
        {
          readonly id: string;
          readonly employeeNo: string | null;
          readonly questionKey: string;
          readonly value: string;
          readonly min: number;
          readonly max: number;
        }
      >(
        `SELECT r.surveyResponseId AS id, e.employeeNo, a.questionKey, a.value,
           a.scaleMin AS min, a.scaleMax AS max
         FROM surveyResponse r
         JOIN surveyAnswer a USING (surveyResponseId)
         LEFT JOIN employee e USING (employeeId)
         WHERE substr(r.submittedAt, 1, 10) BETWEEN ? AND ?`,
      )
      .all(startsOn, endsOn);
    return [...Map.groupBy(rows, ({ id }) => id).values()].map((answers) => ({
      employeeNo: answers[0]?.employeeNo ?? null,
      answers: Object.fromEntries(
        answers.map(({ questionKey, value, min, max }) => [questionKey, { value, min, max }]),
      ),
    }));
  } finally {
    db.close();
  }
}

/** Number of rows and a hash over all content, by table. */
export function fingerprint(db: Database.Database): Readonly<Record<string, string>> {
  const tables = db
    .prepare<[], { readonly name: string }>(
      "SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE 'sqlite_%' ORDER BY name",
    )
    .all();
  return Object.fromEntries(
    tables.map(({ name }) => {
      const rows = db.prepare(`SELECT * FROM "${name}" ORDER BY 1, 2`).all();
      const hash = createHash('sha256').update(JSON.stringify(rows)).digest('hex').slice(0, 16);
      return [name, `${rows.length} ${hash}`];
    }),
  );
}
