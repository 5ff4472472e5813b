import { localDateSchema } from './localDate';

const fullDay = /^(\d{4})[-/.年]?(\d{1,2})[-/.月]?(\d{1,2})日?$/;
const shortDay = /^(\d{2})(\d{2})$|^(\d{1,2})[-/.月](\d{1,2})日?$/;

/**
 * A typed day as `yyyy-mm-dd`: `1127`, `11-27`, `11月27日` or with its year; null if it is no day.
 * Without a year it is the first such day from `startsOn` (`yyyy-mm-dd`) on, because a form comes
 * back during the cycle or after it.
 */
export function parseDay(typed: string, startsOn: string): string | null {
  const text = typed.normalize('NFKC').replaceAll(/\s/g, '');
  const short = shortDay.exec(text);
  if (short !== null) {
    const [, month = short[3] ?? '', day = short[4] ?? ''] = short;
    const year = Number(startsOn.slice(0, 4));
    return (
      [year, year + 1]
        .map((each) => toDay(String(each), month, day))
        .find((date) => date !== null && date >= startsOn.slice(0, 7)) ?? null
    );
  }
  const full = fullDay.exec(text);
  return full === null ? null : toDay(full[1] ?? '', full[2] ?? '', full[3] ?? '');
}

function toDay(year: string, month: string, day: string): string | null {
  const date = [year, month.padStart(2, '0'), day.padStart(2, '0')].join('-');
  return localDateSchema.safeParse(date).success ? date : null;
}
