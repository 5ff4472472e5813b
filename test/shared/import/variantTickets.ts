import type { TicketMeasures } from '@shared/ticket/measureTickets';
import type { Random } from '@test/helpers/randomFrom';
import { rounded } from './variantSurvey';

/** What an export cannot say: it is no part of the comparison. */
export type Lacking = 'firstResponse' | 'reopened' | 'rating';

/** One ticket as it happened; minutes from its creation, null = not yet. */
export interface VariantTicket {
  readonly no: number;
  readonly createdAt: string;
  /** null = nobody was assigned. */
  readonly person: { readonly name: string; readonly employeeNo: string } | null;
  readonly answered: number | null;
  readonly solved: number | null;
  readonly isReopened: boolean;
  readonly rating: number | null;
}

const teams = [
  [
    { name: '张伟', employeeNo: 'A001' },
    { name: '李娜', employeeNo: 'A002' },
    { name: '欧阳雪', employeeNo: 'A003' },
  ],
  [
    { name: '王芳', employeeNo: '000017' },
    { name: '刘洋', employeeNo: '000203' },
  ],
  [
    { name: '林志玲', employeeNo: 'SH-2001' },
    { name: '陈静', employeeNo: 'SH-2002' },
    { name: '郭建宏', employeeNo: 'SH-2003' },
    { name: '赵磊', employeeNo: 'SH-2004' },
  ],
] as const;

export function drawTickets(random: Random): readonly VariantTicket[] {
  const team = teams[random.below(teams.length)] ?? teams[0];
  const month = String(1 + random.below(12)).padStart(2, '0');
  return Array.from({ length: 40 + random.below(200) }, (_, index): VariantTicket => {
    const answered = random.below(12) === 0 ? null : 1 + random.below(180);
    const solved = random.below(5) === 0 ? null : (answered ?? 0) + 1 + random.below(4000);
    const day = String(1 + random.below(28)).padStart(2, '0');
    const hour = String(random.below(24)).padStart(2, '0');
    return {
      no: index + 1,
      createdAt: `2026-${month}-${day}T${hour}:${String(random.below(60)).padStart(2, '0')}:00`,
      person: random.below(20) === 0 ? null : (team[index % team.length] ?? null),
      answered,
      solved,
      isReopened: solved !== null && random.below(9) === 0,
      rating: solved === null || random.below(2) === 0 ? null : 1 + random.below(5),
    };
  });
}

export function at({ createdAt }: VariantTicket, minutes: number | null): string | null {
  if (minutes === null) return null;
  return new Date(Date.parse(`${createdAt}Z`) + minutes * 60_000).toISOString().slice(0, 19);
}

export const blank = (time: string | null) => time?.replace('T', ' ') ?? '';
export const two = (value: number) => String(value).padStart(2, '0');

export function american(time: string | null, separator: string): string {
  if (time === null) return '';
  const [year = '', month = '', day = ''] = time.slice(0, 10).split('-');
  const hour = Number(time.slice(11, 13));
  const halves = `${((hour + 11) % 12) + 1}:${time.slice(14, 16)} ${hour >= 12 ? 'PM' : 'AM'}`;
  const name = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];
  return separator === 'jira'
    ? `${day}/${name[Number(month) - 1] ?? ''}/${year.slice(2)} ${halves}`
    : `${Number(month)}/${Number(day)}/${year} ${halves}`;
}

export function clock(minutes: number | null): string {
  return minutes === null ? '' : `${two(Math.floor(minutes / 60))}:${two(minutes % 60)}:00`;
}

export function who({ person }: VariantTicket, style: number, nobody: string): string {
  if (person === null) return nobody;
  const { name, employeeNo } = person;
  return (
    [`${name}(${employeeNo})`, `${employeeNo}-${name}`, `${name}（${employeeNo}）`][style] ?? name
  );
}

export function truthOf(tickets: readonly VariantTicket[], lacks: readonly Lacking[]) {
  const solved = tickets.filter(({ solved: minutes }) => minutes !== null);
  const ratings = tickets.flatMap(({ rating }) => rating ?? []);
  return {
    tickets: tickets.length,
    resolved: solved.length,
    resolutionRate: shareOf(solved.length, tickets.length),
    resolution: durationOf(tickets.flatMap(({ solved: minutes }) => minutes ?? [])),
    ...(lacks.includes('firstResponse')
      ? {}
      : { firstResponse: durationOf(tickets.flatMap(({ answered }) => answered ?? [])) }),
    ...(lacks.includes('reopened')
      ? {}
      : {
          reopenRate: shareOf(solved.filter(({ isReopened }) => isReopened).length, solved.length),
        }),
    n: ratings.length,
    top2: shareOf(ratings.filter((rating) => rating > 3).length, ratings.length),
    ...(lacks.includes('rating')
      ? {}
      : {
          mean:
            ratings.length === 0
              ? null
              : rounded(ratings.reduce((sum, rating) => sum + rating, 0) / ratings.length),
        }),
  };
}

export function asFigures(
  row: TicketMeasures,
  lacks: readonly Lacking[],
): ReturnType<typeof truthOf> {
  const value = (figure: number | null) => (figure === null ? null : rounded(figure));
  const duration = ({ n, median, p90 }: TicketMeasures['resolution']) => ({
    n,
    median: value(median),
    p90: value(p90),
  });
  return {
    tickets: row.tickets,
    resolved: row.resolved,
    resolutionRate: value(row.resolutionRate),
    resolution: duration(row.resolution),
    ...(lacks.includes('firstResponse') ? {} : { firstResponse: duration(row.firstResponse) }),
    ...(lacks.includes('reopened') ? {} : { reopenRate: value(row.reopenRate) }),
    n: row.satisfaction.n,
    top2: value(row.satisfaction.top2),
    ...(lacks.includes('rating') ? {} : { mean: value(row.satisfaction.mean) }),
  };
}

function shareOf(part: number, whole: number): number | null {
  return whole === 0 ? null : rounded((part / whole) * 100);
}

/** Type-7 quantiles. */
function durationOf(minutes: readonly number[]) {
  const ascending = minutes.toSorted((a, b) => a - b);
  const quantile = (share: number) => {
    if (ascending.length === 0) return null;
    const place = (ascending.length - 1) * share;
    const below = ascending[Math.floor(place)] ?? 0;
    const above = ascending[Math.ceil(place)] ?? 0;
    return rounded(below + (above - below) * (place - Math.floor(place)));
  };
  return { n: minutes.length, median: quantile(0.5), p90: quantile(0.9) };
}
