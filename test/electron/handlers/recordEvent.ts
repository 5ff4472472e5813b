import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { CallInput } from '@shared/contract/index';
import type { AttachmentId, EmployeeId, EventId } from '@shared/domain/ids';
import type { TestProgram } from '@test/helpers/program';

/** An event as somebody types it; the changes are what the test is about. */
export function eventInput(
  employeeId: EmployeeId,
  changes: Partial<CallInput<'event.save'>> = {},
): CallInput<'event.save'> {
  return {
    eventId: null,
    employeeId,
    happenedOn: '2026-03-10',
    kind: 'complaint',
    note: '客户投诉没有说明承诺的内容',
    reportedBy: '客户来电',
    recordedBy: '店长',
    voucherNo: 'T-12',
    link: null,
    count: 1,
    ...changes,
  };
}

/** The first bytes of a picture, with something after them. */
export const pictureBytes = new Uint8Array([0xff, 0xd8, 0xff, 0xe0, 1, 2, 3]);

/** A whole picture of one pixel. */
export const wholePicture = Uint8Array.from(
  Buffer.from(
    'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
    'base64',
  ),
);

/** An event with a picture. */
export async function recordEvent(
  program: TestProgram,
  employeeId: EmployeeId,
  changes: Partial<CallInput<'event.save'>> = {},
): Promise<{ readonly eventId: EventId; readonly attachmentId: AttachmentId }> {
  const { eventId } = await program.call('event.save', eventInput(employeeId, changes));
  const token = await grantFile(program, '现场照片.jpg', pictureBytes);
  const { attachmentId } = await program.call('attachment.add', { eventId, token });
  return { eventId, attachmentId };
}

/** A file of these bytes as the user would have chosen it. */
export async function grantFile(
  program: TestProgram,
  fileName: string,
  bytes: Uint8Array,
): Promise<string> {
  const path = join(program.targetFolder, fileName);
  await writeFile(path, bytes);
  return program.context.files.grant(path);
}
