import type { Random } from '@test/helpers/randomFrom';

/** One person as files write them. */
export interface VariantPerson {
  readonly employeeNo: string;
  readonly name: string;
}

/** One answered form; null = not answered. */
export interface VariantForm {
  /** Local time, yyyy-mm-ddTHH:MM:SS. */
  readonly time: string;
  readonly seconds: number;
  readonly person: VariantPerson;
  readonly ratings: readonly (number | null)[];
  readonly recommend: number | null;
  readonly comment: string;
}

/** A survey drawn at random, with everything in it that its truth is worked out from. */
export interface VariantSurvey {
  readonly questions: readonly string[];
  readonly people: readonly VariantPerson[];
  readonly max: number;
  readonly hasRecommend: boolean;
  readonly forms: readonly VariantForm[];
}

const simplifiedQuestions = [
  '服务态度',
  '专业能力',
  '响应速度',
  '问题解决',
  '沟通表达',
  '等候时间',
  '仪容仪表',
  '主动服务',
  '环境整洁',
  '业务熟练程度',
  '办理效率',
  '信息准确性',
  '售后跟进',
  '服务规范',
  '整体满意度',
];
const traditionalQuestions = [
  '服務態度',
  '專業能力',
  '回應速度',
  '問題解決',
  '溝通表達',
  '等候時間',
  '環境整潔',
  '處理效率',
  '資訊正確性',
  '整體滿意度',
];
const englishQuestions = [
  'Staff friendliness',
  'Professional knowledge',
  'Speed of response',
  'Problem solving',
  'Communication',
  'Waiting time',
  'Cleanliness',
  'Ease of process',
  'Accuracy of information',
  'Overall satisfaction',
];

export type Language = 'zh-CN' | 'zh-TW' | 'en';

const questionPools: Readonly<Record<Language, readonly string[]>> = {
  'zh-CN': simplifiedQuestions,
  'zh-TW': traditionalQuestions,
  en: englishQuestions,
};

const people: readonly (readonly VariantPerson[])[] = [
  ['张伟', '李娜', '王芳', '刘洋', '陈静', '杨敏', '赵磊', '黄丽'].map((name, index) => ({
    name,
    employeeNo: `A${String(index + 1).padStart(3, '0')}`,
  })),
  ['周婷', '吴刚', '徐明', '孙悦', '胡军', '朱琳'].map((name, index) => ({
    name,
    employeeNo: String(17 + index * 31).padStart(6, '0'),
  })),
  ['欧阳雪', '司徒明', '林志玲', '許雅婷', '郭建宏'].map((name, index) => ({
    name,
    employeeNo: `SH-${2001 + index}`,
  })),
  ['Mary Lee', 'John Smith', 'Wei Chen', 'Ana García'].map((name, index) => ({
    name,
    employeeNo: `E${1001 + index}`,
  })),
];

const comments = [
  '',
  '',
  '',
  '态度很好',
  '他说"马上",\n却没回电',
  '=很好',
  '等了 20 分钟；不太满意',
  '👍',
];

/** A survey of these traits; everything else by chance. */
export function drawSurvey(random: Random, language: Language, max: number): VariantSurvey {
  const pool = [...questionPools[language]];
  const count = 2 + random.below(Math.min(9, pool.length - 1));
  const questions = Array.from(
    { length: count },
    () => pool.splice(random.below(pool.length), 1)[0],
  );
  const team = people[random.below(people.length)] ?? [];
  const forms = 25 + random.below(160);
  const hasRecommend = random.below(3) > 0;
  const blanks = 8 + random.below(20);
  const year = 2024 + random.below(3);
  const month = 1 + random.below(12);
  return {
    questions: questions.flatMap((each) => each ?? []),
    people: team,
    max,
    hasRecommend,
    forms: Array.from({ length: forms }, (_, index): VariantForm => {
      const level = 0.35 + 0.6 * ((index % team.length) / team.length);
      const rate = () =>
        random.below(blanks) === 0
          ? null
          : Math.min(max, Math.max(1, Math.round(1 + (max - 1) * level + random.below(4) - 1.5)));
      const two = (value: number) => String(value).padStart(2, '0');
      // A form without any answer is no answer.
      const ratings = questions.map((_, place) => (place === 0 ? (rate() ?? 1) : rate()));
      const given = ratings.flatMap((rating) => rating ?? []);
      const mood = given.reduce((sum, rating) => sum + rating, 0) / (given.length * max);
      const recommend = Math.min(10, Math.max(0, Math.round(10 * mood - 3 + random.below(7))));
      // Every form at another time, from the first to the last day that all months have.
      const day = 1 + Math.floor((index / forms) * 28);
      return {
        time: `${year}-${two(month)}-${two(day)}T${two(8 + (index % 12))}:${two(random.below(60))}:${two(random.below(60))}`,
        seconds: 15 + random.below(600),
        person: team[index % team.length] ?? { employeeNo: '', name: '' },
        ratings,
        recommend: hasRecommend && random.below(15) > 0 ? recommend : null,
        comment: comments[random.below(comments.length)] ?? '',
      };
    }),
  };
}

export interface VariantFigures {
  readonly n: number;
  readonly mean: number | null;
  readonly sd: number | null;
  /** Only on five points. */
  readonly top2: number | null;
}

/** Figures per person and for all, per question and as `NPS`; worked out from the forms alone. */
export function variantTruth(
  survey: VariantSurvey,
): Readonly<Record<string, VariantFigures | number>> {
  const groups = [
    ['ALL', survey.forms] as const,
    ...survey.people.map(
      (person) =>
        [person.employeeNo, survey.forms.filter((form) => form.person === person)] as const,
    ),
  ];
  return Object.fromEntries(
    groups.flatMap(([no, forms]): [string, VariantFigures | number][] => [
      ...survey.questions.map((question, index): [string, VariantFigures] => [
        `${no} ${question}`,
        figuresOf(
          forms.flatMap(({ ratings }) => ratings[index] ?? []),
          survey.max,
        ),
      ]),
      ...(survey.hasRecommend
        ? [
            [`${no} NPS`, npsOf(forms.flatMap(({ recommend }) => recommend ?? []))] as [
              string,
              number,
            ],
          ]
        : []),
    ]),
  );
}

function figuresOf(values: readonly number[], max: number): VariantFigures {
  const n = values.length;
  if (n === 0) return { n, mean: null, sd: null, top2: null };
  const mean = values.reduce((sum, value) => sum + value, 0) / n;
  const squares = values.reduce((sum, value) => sum + (value - mean) ** 2, 0);
  return {
    n,
    mean: rounded(mean),
    sd: n < 2 ? null : rounded(Math.sqrt(squares / (n - 1))),
    top2: max === 5 ? rounded((values.filter((value) => value >= 4).length / n) * 100) : null,
  };
}

function npsOf(values: readonly number[]): number {
  const promoters = values.filter((value) => value > 8).length;
  const detractors = values.filter((value) => value < 7).length;
  return rounded(((promoters - detractors) / values.length) * 100);
}

export function rounded(value: number): number {
  return Number(value.toFixed(4));
}
