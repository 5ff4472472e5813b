import type { Indicator } from './scheme';

/** One question as a customer answers it on paper. */
export interface PaperQuestion {
  readonly questionKey: string;
  /** The indicator that it was first asked for. */
  readonly indicator: Indicator;
  /** Lowest and highest point that can be circled. */
  readonly min: number;
  readonly max: number;
}

/** What a customer wrote on one sheet: points by question; a question without a point is blank. */
export interface PaperResponse {
  /** Place in the stack, from 1. */
  readonly number: number;
  /** `yyyy-mm-dd`; null as long as nobody typed it. */
  readonly filledOn: string | null;
  readonly answers: Readonly<Record<string, string>>;
  readonly comment: string;
}
