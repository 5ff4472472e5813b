import type { Brand } from '../base/brand';
import { z } from 'zod';

export type StoreId = Brand<string, 'StoreId'>;
export type UserId = Brand<string, 'UserId'>;
export type UnitId = Brand<string, 'UnitId'>;
export type PositionId = Brand<string, 'PositionId'>;
export type EmployeeId = Brand<string, 'EmployeeId'>;
export type SchemeId = Brand<string, 'SchemeId'>;
export type CycleId = Brand<string, 'CycleId'>;
export type AppraisalId = Brand<string, 'AppraisalId'>;
export type ReviewId = Brand<string, 'ReviewId'>;
export type ActionPlanId = Brand<string, 'ActionPlanId'>;
export type ObjectiveId = Brand<string, 'ObjectiveId'>;
export type PayoutId = Brand<string, 'PayoutId'>;
export type AdjustmentId = Brand<string, 'AdjustmentId'>;
export type AcknowledgementId = Brand<string, 'AcknowledgementId'>;
export type AppealId = Brand<string, 'AppealId'>;
export type PublicationId = Brand<string, 'PublicationId'>;
export type CalibrationId = Brand<string, 'CalibrationId'>;
export type InterviewId = Brand<string, 'InterviewId'>;
export type EventId = Brand<string, 'EventId'>;
export type VetoId = Brand<string, 'VetoId'>;
export type AttachmentId = Brand<string, 'AttachmentId'>;
export type PaperSurveyId = Brand<string, 'PaperSurveyId'>;
export type ImportId = Brand<string, 'ImportId'>;
export type AttendanceId = Brand<string, 'AttendanceId'>;
export type MappingId = Brand<string, 'MappingId'>;

const idText = z.string().regex(/^[0-9a-f-]{8,40}$/);

function idSchema<Id extends string>(): z.ZodType<Id> {
  // A brand exists only for the compiler, so the check of the text cannot prove it.
  return idText as unknown as z.ZodType<Id>;
}

export const storeIdSchema = idSchema<StoreId>();
export const userIdSchema = idSchema<UserId>();
export const unitIdSchema = idSchema<UnitId>();
export const positionIdSchema = idSchema<PositionId>();
export const employeeIdSchema = idSchema<EmployeeId>();
export const schemeIdSchema = idSchema<SchemeId>();
export const cycleIdSchema = idSchema<CycleId>();
export const appraisalIdSchema = idSchema<AppraisalId>();
export const reviewIdSchema = idSchema<ReviewId>();
export const actionPlanIdSchema = idSchema<ActionPlanId>();
export const objectiveIdSchema = idSchema<ObjectiveId>();
export const payoutIdSchema = idSchema<PayoutId>();
export const adjustmentIdSchema = idSchema<AdjustmentId>();
export const acknowledgementIdSchema = idSchema<AcknowledgementId>();
export const appealIdSchema = idSchema<AppealId>();
export const publicationIdSchema = idSchema<PublicationId>();
export const calibrationIdSchema = idSchema<CalibrationId>();
export const interviewIdSchema = idSchema<InterviewId>();
export const eventIdSchema = idSchema<EventId>();
export const vetoIdSchema = idSchema<VetoId>();
export const attachmentIdSchema = idSchema<AttachmentId>();
export const paperSurveyIdSchema = idSchema<PaperSurveyId>();
export const importIdSchema = idSchema<ImportId>();
export const attendanceIdSchema = idSchema<AttendanceId>();
export const mappingIdSchema = idSchema<MappingId>();
