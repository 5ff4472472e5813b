import { z } from 'zod';
import { courseTestKinds, pointsSchema, testTimes } from '../domain/courseTest';
import { attendanceIdSchema } from '../domain/ids';
import { storeCommand } from './call';
import { leaders } from './inputs';

/** Points of one participant in one test at one time; null takes them away. */
const pointsCellSchema = z.strictObject({
  attendanceId: attendanceIdSchema,
  kind: z.enum(courseTestKinds),
  time: z.enum(testTimes),
  points: pointsSchema.nullable(),
});
export type PointsCell = Readonly<z.infer<typeof pointsCellSchema>>;

export const courseTestCalls = {
  /** Writes typed or pasted points; all of them or none. */
  'courseTest.save': storeCommand({
    roles: leaders,
    input: z.strictObject({ cells: z.array(pointsCellSchema).min(1).max(2000) }),
    changes: ['attendance'],
  }).returns<null>(),
} as const;
