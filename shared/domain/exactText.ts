import { z } from 'zod';

/** Exact number as text: a decimal (`"0.3"`, `"-5"`) or a fraction (`"1/3"`). */
export const exactTextSchema = z.string().regex(/^-?\d{1,12}(\.\d{1,12}|\/[1-9]\d{0,11})?$/);
/**
 * The same, zero or more: a weight among its siblings, or points of an event. Longer, because
 * weights that were scaled to a sum of 1 keep their exact ratios ("333/1001").
 */
export const weightSchema = z.string().regex(/^\d{1,6}(\.\d{1,30})?$|^\d{1,30}\/[1-9]\d{0,29}$/);
