import { payoutInputSchema, readYuan, yuanOf, type PayoutInput } from '@shared/domain/payout';

/** The four cells of one person as they are typed. */
export interface TypedPayout {
  readonly base: string;
  readonly positionCoefficient: string;
  readonly daysDue: string;
  readonly daysPresent: string;
}
export const payoutFields = ['base', 'positionCoefficient', 'daysDue', 'daysPresent'] as const;

export function typedOf(input: PayoutInput): TypedPayout {
  return {
    base: input.baseFen === null ? '' : yuanOf(input.baseFen).replace(/\.00$/u, ''),
    positionCoefficient: input.positionCoefficient,
    daysDue: input.daysDue ?? '',
    daysPresent: input.daysPresent ?? '',
  };
}

/** What four typed cells say; null if one of them cannot be read or days do not fit together. */
export function readPayoutRow(typed: TypedPayout): PayoutInput | null {
  const base = typed.base.trim();
  const baseFen = base === '' ? null : readYuan(base);
  if (base !== '' && baseFen === null) return null;
  const plain = (text: string) => text.normalize('NFKC').trim();
  const positionCoefficient = plain(typed.positionCoefficient);
  const read = payoutInputSchema.safeParse({
    baseFen,
    positionCoefficient: positionCoefficient === '' ? '1' : positionCoefficient,
    daysDue: plain(typed.daysDue) === '' ? null : plain(typed.daysDue),
    daysPresent: plain(typed.daysPresent) === '' ? null : plain(typed.daysPresent),
  });
  return read.success ? read.data : null;
}
