import { sql } from 'kysely';
import type { StoreHandle } from './open';

/*
 * What a supervisor's connection shows. SQLite looks a name up among temporary objects first, so a
 * temporary view under the name of a table takes its place in every query there is and will be.
 * What must see everything on such a connection says `main.`.
 */

const own = '(SELECT superiorName FROM temp.ownTeam)';
const ownAppraisals = `SELECT appraisalId FROM main.appraisal WHERE superiorName = ${own}`;
/** Also who was in the team when a cycle was opened. */
const ownEmployees = `SELECT employeeId FROM main.employee WHERE superiorName = ${own}
  UNION SELECT employeeId FROM main.appraisal WHERE superiorName = ${own}`;

/** Tables of which a supervisor sees the own team's rows. */
export const teamTables: Readonly<Record<string, string>> = {
  employee: `superiorName = ${own}`,
  employeeChange: `employeeId IN (${ownEmployees})`,
  appraisal: `superiorName = ${own}`,
  appraisalScore: `appraisalId IN (${ownAppraisals})`,
  attendance: `employeeId IN (${ownEmployees})`,
  courseTest: `attendanceId IN (
    SELECT attendanceId FROM main.attendance WHERE employeeId IN (${ownEmployees}))`,
  measurement: `appraisalId IN (${ownAppraisals})`,
  segment: `appraisalId IN (${ownAppraisals})`,
  standardAcknowledgement: `employeeId IN (${ownEmployees})`,
  leftOut: `employeeId IN (${ownEmployees})`,
  appeal: `appraisalId IN (${ownAppraisals})`,
  appealStep: `appealId IN (
    SELECT appealId FROM main.appeal WHERE appraisalId IN (${ownAppraisals}))`,
  publicationEntry: `appraisalId IN (${ownAppraisals})`,
  surveyResponse: `employeeId IN (${ownEmployees})`,
  surveyAnswer: `surveyResponseId IN (
    SELECT surveyResponseId FROM main.surveyResponse WHERE employeeId IN (${ownEmployees}))`,
  ticket: `employeeId IN (${ownEmployees})`,
  // What goes between computers is the administrator's.
  handOffDevice: 'FALSE',
  handOffPartner: 'FALSE',
  handOffPackage: 'FALSE',
  recordVersion: 'FALSE',
  // What is said in a calibration meeting stays there.
  calibration: 'FALSE',
  // So is why a cycle went on or back: reasons name people.
  cycleTransition: 'FALSE',
  // So is what imports replaced and remember, and who was erased.
  importReplacement: 'FALSE',
  importDuplicate: 'FALSE',
  // Sheets of customers are typed by whoever may import them.
  paperSurvey: 'FALSE',
  paperResponse: 'FALSE',
  mapping: 'FALSE',
  attribution: 'FALSE',
  erasure: 'FALSE',
  // Pay is between the shop and each employee.
  payoutInput: 'FALSE',
  payoutMethod: 'FALSE',
  payout: 'FALSE',
  payoutLine: 'FALSE',
};

/**
 * Tables that supervisors write to: these are only reached by way of an appraisal or an employee of the
 * team, and the trail is about everything, whoever goes on with it.
 */
export const writtenTables: readonly string[] = [
  'review',
  'rating',
  'adjustment',
  'acknowledgement',
  'reviewReturn',
  'interview',
  'interviewStep',
  'interviewVersion',
  'objective',
  'actionPlan',
  'action',
  'checkpoint',
  'actionPlanExtension',
  'actionPlanVersion',
  'event',
  'eventChange',
  'veto',
  'attachment',
  'auditEntry',
  'auditRecord',
  'auditKey',
];

/** Tables that say nothing about one person. */
export const shopTables: readonly string[] = [
  'shop',
  'user',
  'unit',
  'position',
  'scheme',
  'positionScheme',
  'cycle',
  'publication',
  'resultRule',
  'eventLog',
  'import',
  'surveyQuestion',
  'feedbackRule',
  'retention',
  'participation',
];

/** From now on the connection shows the people of this superior only; null has none. */
export async function limitToTeam(db: StoreHandle, superiorName: string | null): Promise<void> {
  await sql`CREATE TEMP TABLE ownTeam (superiorName TEXT)`.execute(db);
  await sql`INSERT INTO temp.ownTeam (superiorName) VALUES (${superiorName})`.execute(db);
  for (const [table, rule] of Object.entries(teamTables)) {
    await sql`CREATE TEMP VIEW ${sql.table(table)} AS
      SELECT * FROM main.${sql.table(table)} WHERE ${sql.raw(rule)}`.execute(db);
  }
}
