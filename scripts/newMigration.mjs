import { readdirSync, writeFileSync } from 'node:fs';
import { nextMigrationName } from './migrationName.mjs';
import { inProject } from './project.mjs';
import { runScript, SetUpError } from './setUpError.mjs';

const skeleton = `import { sql, type Kysely } from 'kysely';

export async function up(db: Kysely<unknown>): Promise<void> {
  await sql\`\`.execute(db);
}
`;

/** npm run migration:new -- <subject>: starts the next step of the store's schema. */
async function main() {
  const name = nextMigrationName(readdirSync(inProject('migrations')), process.argv[2] ?? '');
  if (name === undefined) {
    throw new SetUpError('Give the subject in small letters: npm run migration:new -- action-plan');
  }
  const number = Number.parseInt(name, 10);
  writeFileSync(inProject('migrations', `${name}.ts`), skeleton, { flag: 'wx' });
  process.stdout.write(
    [
      `Written: migrations/${name}.ts`,
      'Now:',
      '  1. write the step; it may import kysely and nothing else',
      `  2. migrations/index.ts: import it and append { number: ${number}, name: '${name}', … }`,
      '  3. electron/database/tables.ts: the tables as they are after the step',
      `  4. test/migrations/${name}.test.ts: rows from before the step are kept`,
      '',
    ].join('\n'),
  );
  return 0;
}

await runScript(main);
