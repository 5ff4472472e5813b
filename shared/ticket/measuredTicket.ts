/** One line of a service-desk export as the measures need it. */
export interface MeasuredTicket {
  readonly employeeId: string | null;
  readonly createdAt: string | null;
  /** Whole seconds; null = not there, negative = impossible. */
  readonly firstResponseSeconds: number | null;
  readonly resolutionSeconds: number | null;
  /** Local times; they give the handling time where the file does not. */
  readonly respondedAt?: string | null;
  readonly resolvedAt?: string | null;
  readonly handlingSeconds?: number | null;
  readonly dueAt?: string | null;
  readonly isFirstContact?: boolean | null;
  readonly isResolved: boolean;
  readonly isReopened: boolean | null;
  /** Decimal text on `satisfactionScale`; null = not rated. */
  readonly satisfaction: string | null;
  readonly satisfactionScale: { readonly min: number; readonly max: number } | null;
}
