import { examineTable } from '@shared/examination/examineTable';
import type { Examination, ExaminationInput } from '@shared/examination/examineTable';
import type { Cell, FileReading } from '@shared/import/table';
import { readingOf } from './tables';

/** One form as the customer filled it in; null = not answered. */
export interface KnownForm {
  readonly id: number;
  /** Local time, yyyy-mm-ddTHH:MM:SS. */
  readonly time: string;
  readonly employeeNo: string;
  readonly name: string;
  readonly attitude: number | null;
  readonly speed: number | null;
  readonly overall: number | null;
  readonly recommend: number | null;
  readonly comment: string;
}

const staff = [
  { employeeNo: 'A001', name: '张伟', level: 4 },
  { employeeNo: 'A002', name: '李娜', level: 3 },
  { employeeNo: '0003', name: '王芳', level: 2 },
] as const;

/** The same forms every time: a small linear congruential generator gives the answers. */
export function knownForms(count = 60, seed = 7): readonly KnownForm[] {
  let state = seed;
  const next = (range: number) => {
    state = (state * 1_103_515_245 + 12_345) % 2_147_483_648;
    return Math.floor((state / 2_147_483_648) * range);
  };
  return Array.from({ length: count }, (_, index): KnownForm => {
    const { employeeNo, name, level } = staff[index % staff.length] ?? staff[0];
    const rate = () => (next(12) === 0 ? null : Math.min(5, Math.max(1, level - 1 + next(3))));
    const overall = rate();
    const day = String(1 + (index % 28)).padStart(2, '0');
    return {
      id: index + 1,
      time: `2026-03-${day}T${String(8 + next(10)).padStart(2, '0')}:${String(10 + next(50))}:05`,
      employeeNo,
      name,
      attitude: rate(),
      speed: rate(),
      overall,
      recommend: Math.min(10, Math.max(0, 2 * (overall ?? level) - 1 + next(3))),
      comment: index % 7 === 0 ? '他说"马上",\n却没回电' : '',
    };
  });
}

const ratedKeys = ['attitude', 'speed', 'overall'] as const;
type RatedKey = (typeof ratedKeys)[number];

export interface KnownRow {
  readonly n: number;
  readonly mean: number;
  readonly top2: number;
}

/** The truth, worked out from the forms and by nothing of the program. */
export function truthOf(
  forms: readonly KnownForm[],
): Readonly<Record<string, Readonly<Record<string, KnownRow | number>>>> {
  const people = [...new Set(forms.map(({ employeeNo }) => employeeNo))];
  return Object.fromEntries([
    ...people.map((no) => [no, rowOf(forms.filter(({ employeeNo }) => employeeNo === no))]),
    ['ALL', rowOf(forms)],
  ]);
}

function rowOf(forms: readonly KnownForm[]): Readonly<Record<string, KnownRow | number>> {
  const scores = forms.flatMap(({ recommend }) => recommend ?? []);
  const promoters = scores.filter((score) => score > 8).length;
  const detractors = scores.filter((score) => score < 7).length;
  return Object.fromEntries<KnownRow | number>([
    ...ratedKeys.map((key): [string, KnownRow] => [key, ratedOf(forms, key)]),
    ['nps', rounded(((promoters - detractors) / scores.length) * 100)],
  ]);
}

function ratedOf(forms: readonly KnownForm[], key: RatedKey): KnownRow {
  const values = forms.flatMap((form) => form[key] ?? []);
  let sum = 0;
  for (const value of values) sum += value;
  const happy = values.filter((value) => value === 4 || value === 5).length;
  return {
    n: values.length,
    mean: rounded(sum / values.length),
    top2: rounded((happy / values.length) * 100),
  };
}

function rounded(value: number): number {
  return Number(value.toFixed(6));
}

/** What the program made of it, in the form of the truth. */
export function tableOf(
  { survey, employees }: Examination,
  keys: Readonly<Record<string, RatedKey>> = {},
): ReturnType<typeof truthOf> {
  if (survey === null) return {};
  const numbers = new Map(employees.map(({ employeeId, employeeNo }) => [employeeId, employeeNo]));
  return Object.fromEntries(
    [...survey.employees, survey.all].map((row) => [
      row.employeeId === null ? 'ALL' : (numbers.get(row.employeeId) ?? row.employeeId),
      Object.fromEntries<KnownRow | number>(
        row.questions.flatMap(
          ({ questionKey, n, mean, top2, nps }): [string, KnownRow | number][] => {
            const key = keys[questionKey] ?? questionKey;
            if (key === 'recommend') return [['nps', rounded(nps ?? Number.NaN)]];
            const known = ratedKeys.find((each) => each === key);
            if (known === undefined) return [];
            return [
              [key, { n, mean: rounded(mean ?? Number.NaN), top2: rounded(top2 ?? Number.NaN) }],
            ];
          },
        ),
      ),
    ]),
  );
}

export function examine(
  reading: FileReading,
  changes: Partial<Omit<ExaminationInput, 'reading'>> = {},
): Examination {
  return examineTable({
    reading,
    kind: null,
    choice: {},
    mapping: null,
    employees: null,
    hashText: (text) => text,
    targets: {
      responseTargetMinutes: 60,
      resolutionTargetMinutes: 1440,
      measuredAt: '2026-03-31T23:59:59',
    },
    ...changes,
  });
}

export function examineCells(
  rows: readonly (readonly Cell[])[],
  changes: Parameters<typeof examine>[1] = {},
): Examination {
  return examine(readingOf(rows), changes);
}

/** How one export writes the forms. */
export interface Writer {
  readonly head: readonly string[];
  readonly time: (time: string) => Cell;
  readonly person: (form: KnownForm) => Cell;
  readonly rating: (value: number | null) => Cell;
}

const words = ['非常不满意', '不满意', '一般', '满意', '非常满意'];

/** A plain Chinese export; a variant changes what it needs. */
export const plainWriter: Writer = {
  head: [
    '序号',
    '提交时间',
    '服务员工',
    '服务态度',
    '响应速度',
    '整体满意度',
    '推荐可能性(0-10)',
    '意见',
  ],
  time: (time) => time.replace('T', ' '),
  person: ({ name, employeeNo }) => `${name}(${employeeNo})`,
  rating: (value) => (value === null ? '(空)' : (words[value - 1] ?? '')),
};

export function rowsOf(
  forms: readonly KnownForm[],
  changes: Partial<Writer> = {},
): readonly (readonly Cell[])[] {
  const { head, time, person, rating } = { ...plainWriter, ...changes };
  return [
    head,
    ...forms.map((form): readonly Cell[] => [
      form.id,
      time(form.time),
      person(form),
      rating(form.attitude),
      rating(form.speed),
      rating(form.overall),
      form.recommend,
      form.comment,
    ]),
  ];
}

/** The cells as CSV text, every field quoted where it must be. */
export function csvOf(rows: readonly (readonly Cell[])[], delimiter = ','): string {
  return rows
    .map((row) => row.map((cell) => csvField(String(cell ?? ''), delimiter)).join(delimiter))
    .join('\r\n');
}

function csvField(text: string, delimiter: string): string {
  return /["\r\n]/u.test(text) || text.includes(delimiter)
    ? `"${text.replaceAll('"', '""')}"`
    : text;
}
