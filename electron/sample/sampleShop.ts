import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { localDateSchema } from '@shared/base/localDate';
import type { readyMadeKeys } from '@shared/contract/scheme';
import type { LocalText } from '@shared/domain/locale';
import { keySchema, reviewSourceSchema } from '@shared/domain/scheme';

/** Files of the sample shop, as they lie in `electron/sample/files` and in `out/sample`. */
export const sampleFiles = {
  staffList: '员工花名册.xlsx',
  survey: '客户满意度回访_11月.csv',
  ticketExport: '工单_11月.xls',
  reviews: 'reviews.json',
  measurements: 'measurements.json',
} as const;
export type SampleFile = (typeof sampleFiles)[keyof typeof sampleFiles];

interface SampleShop {
  readonly name: LocalText;
  readonly cycle: { readonly kind: 'month'; readonly startsOn: string; readonly endsOn: string };
  /** Which ready-made scheme each position of the staff list is appraised by. */
  readonly schemes: readonly {
    readonly positionName: string;
    readonly readyMadeKey: (typeof readyMadeKeys)[number];
  }[];
}

/** The shop of the design: ten employees, two schemes, November 2026. */
export const sampleShop: SampleShop = {
  name: {
    'zh-CN': '和记通讯服务部',
    'zh-TW': '和記通訊服務部',
    en: 'Heji Telecom Service',
  },
  cycle: { kind: 'month', startsOn: '2026-11-01', endsOn: '2026-11-30' },
  schemes: [
    { positionName: '前台客服', readyMadeKey: 'sampleFrontDesk' },
    { positionName: '后台支持', readyMadeKey: 'sampleBackOffice' },
  ],
};

const reviewsSchema = z
  .array(
    z.strictObject({
      employeeNo: z.string().min(1),
      source: reviewSourceSchema,
      reviewerName: z.string().min(1),
      receivedOn: localDateSchema,
      comment: z.string(),
      ratings: z.record(keySchema, z.string().regex(/^[1-5]$/)),
    }),
  )
  .readonly();
export type SampleReview = z.infer<typeof reviewsSchema>[number];

const count = z.string().regex(/^\d{1,9}$/);
const measurementsSchema = z
  .array(
    z.strictObject({
      employeeNo: z.string().min(1),
      measure: keySchema,
      numerator: count,
      denominator: count,
    }),
  )
  .readonly();
export type SampleMeasurement = z.infer<typeof measurementsSchema>[number];

/** Path of a sample file below the folder that holds them. */
export function sampleFilePath(root: string, name: SampleFile): string {
  return join(root, name);
}

/** Self and superior reviews, one pair per employee. */
export function readSampleReviews(root: string): readonly SampleReview[] {
  return reviewsSchema.parse(readJson(sampleFilePath(root, sampleFiles.reviews)));
}

/** Measured values that somebody typed, three per employee. */
export function readSampleMeasurements(root: string): readonly SampleMeasurement[] {
  return measurementsSchema.parse(readJson(sampleFilePath(root, sampleFiles.measurements)));
}

function readJson(path: string): unknown {
  return JSON.parse(readFileSync(path, 'utf8'));
}
