import type { Random } from '@test/helpers/randomFrom';
import type { Cell } from '@shared/import/table';
import type { Language, VariantForm, VariantSurvey } from './variantSurvey';

/** How one survey program writes a survey: its scales, its languages, and its cells. */
export interface VariantShape {
  readonly id: string;
  readonly languages: readonly [Language, ...Language[]];
  readonly scales: readonly [number, ...number[]];
  readonly write: (survey: VariantSurvey, language: Language, random: Random) => Cell[][];
}

const wordsOf: Readonly<
  Record<Language, Readonly<Record<number, readonly (readonly string[])[]>>>
> = {
  'zh-CN': {
    5: [
      ['非常不满意', '不满意', '一般', '满意', '非常满意'],
      ['很不满意', '不满意', '一般', '满意', '很满意'],
      ['很差', '差', '一般', '好', '很好'],
      ['非常不同意', '不同意', '一般', '同意', '非常同意'],
      ['非常不认同', '不认同', '一般', '认同', '非常认同'],
      ['非常不满意', '比较不满意', '一般', '比较满意', '非常满意'],
    ],
    4: [['非常不满意', '不满意', '满意', '非常满意']],
  },
  'zh-TW': {
    5: [
      ['非常不滿意', '不滿意', '普通', '滿意', '非常滿意'],
      ['非常不同意', '不同意', '普通', '同意', '非常同意'],
    ],
  },
  en: {
    5: [
      ['Very dissatisfied', 'Dissatisfied', 'Neutral', 'Satisfied', 'Very satisfied'],
      ['Strongly disagree', 'Disagree', 'Neither agree nor disagree', 'Agree', 'Strongly agree'],
      ['Very poor', 'Poor', 'Fair', 'Good', 'Excellent'],
    ],
    4: [['Very dissatisfied', 'Dissatisfied', 'Satisfied', 'Very satisfied']],
    7: [
      [
        'Very dissatisfied',
        'Dissatisfied',
        'Somewhat dissatisfied',
        'Neutral',
        'Somewhat satisfied',
        'Satisfied',
        'Very satisfied',
      ],
    ],
  },
};

function labels(random: Random, language: Language, max: number): readonly string[] | null {
  const known = wordsOf[language][max] ?? [];
  return known[random.below(known.length)] ?? null;
}

const two = (value: number) => String(value).padStart(2, '0');

interface Parts {
  readonly year: number;
  readonly month: number;
  readonly day: number;
  readonly hour: number;
  readonly clock: string;
}

function partsOf(time: string): Parts {
  const [day = '', clock = ''] = time.split('T');
  const [year = 0, month = 0, date = 0] = day.split('-').map(Number);
  return { year, month, day: date, hour: Number(clock.slice(0, 2)), clock };
}

function slashes(time: string): string {
  const { year, month, day, hour, clock } = partsOf(time);
  return `${year}/${month}/${day} ${hour}${clock.slice(2)}`;
}

function american(time: string): string {
  const { year, month, day, hour, clock } = partsOf(time);
  return `${month}/${day}/${year} ${hour}${clock.slice(2)}`;
}

function americanHalves(time: string): string {
  const { year, month, day, hour, clock } = partsOf(time);
  const half = hour >= 12 ? 'PM' : 'AM';
  return `${two(month)}/${two(day)}/${year} ${two(((hour + 11) % 12) + 1)}${clock.slice(2)} ${half}`;
}

const blank = (time: string) => time.replace('T', ' ');

function moved(time: string, seconds: number): string {
  return new Date(Date.parse(`${time}Z`) + seconds * 1000).toISOString().slice(0, 19);
}

function person({ person: { name, employeeNo } }: VariantForm, style: number): string {
  return (
    [
      `${name}(${employeeNo})`,
      `${name}（${employeeNo}）`,
      `${employeeNo}-${name}`,
      `${name} ${employeeNo}`,
    ][style] ?? name
  );
}

const whoWords: Readonly<Record<Language, readonly [string, ...string[]]>> = {
  'zh-CN': ['请选择为您服务的员工', '服务人员', '为您服务的员工', '您的客户经理是'],
  'zh-TW': ['請選擇為您服務的員工', '服務人員', '為您服務的人員'],
  en: ['Who served you?', 'Which employee served you?', 'Employee who helped you'],
};
const recommendWords: Readonly<Record<Language, readonly [string, ...string[]]>> = {
  'zh-CN': ['您向朋友推荐我们的可能性有多大？', '推荐可能性(0-10)', '您有多大可能将我们推荐给亲友'],
  'zh-TW': ['您有多大可能向親友推薦我們？', '推薦可能性(0-10)'],
  en: [
    'How likely are you to recommend us?',
    'Recommend 0-10',
    'How likely is it that you would recommend us to a friend or colleague?',
  ],
};
const commentWords: Readonly<Record<Language, readonly [string, ...string[]]>> = {
  'zh-CN': ['您的意见或建议', '意见', '其他建议'],
  'zh-TW': ['您的意見或建議', '其他意見'],
  en: ['Comments', 'Any other comments?', 'Suggestions'],
};

/** The answers alone, in a program's own way of writing them. */
function answersOf(survey: VariantSurvey, rate: (value: number | null) => Cell, none: Cell = '') {
  return ({ ratings, recommend }: VariantForm): Cell[] => [
    ...ratings.map(rate),
    ...(survey.hasRecommend ? [recommend ?? none] : []),
  ];
}

export const variantShapes: readonly VariantShape[] = [
  {
    id: 'wenjuanxing',
    languages: ['zh-CN', 'zh-TW'],
    scales: [5, 5, 4, 10],
    write(survey, language, random) {
      const words = labels(random, language, survey.max);
      const style = random.below(4);
      const isMatrix = random.below(2) === 0;
      const none = random.pick(['(跳过)', '(空)', '']);
      const head = [
        '序号',
        '提交答卷时间',
        '所用时间',
        '来源',
        '来源详情',
        '来自IP',
        ...(random.below(3) === 0 ? ['总分'] : []),
        `1、${random.pick(whoWords[language])}`,
        ...survey.questions.map((question, index) =>
          isMatrix
            ? `2、${index === 0 ? '请对本次服务进行评价：—' : ''}${question}`
            : `${index + 2}、${question}`,
        ),
        ...(survey.hasRecommend ? [`20、${random.pick(recommendWords[language])}`] : []),
        '21、您使用过哪些服务渠道？',
        `22、${random.pick(commentWords[language])}`,
      ];
      const hasTotal = head.includes('总分');
      const rate = (value: number | null) =>
        value === null ? none : (words?.[value - 1] ?? String(value));
      const answers = answersOf(survey, rate, none);
      return [
        head,
        ...survey.forms.map((form, index): Cell[] => [
          String(index + 1),
          slashes(form.time),
          `${form.seconds}秒`,
          random.pick(['微信', '手机提交', '链接']),
          'N/A',
          `10.1.2.${index % 250}(广东-深圳)`,
          ...(hasTotal ? [String(random.below(100))] : []),
          person(form, style),
          ...answers(form),
          random.pick(['门店', '微信┋电话', '门店┋微信']),
          form.comment === '' ? '(空)' : form.comment,
        ]),
      ];
    },
  },
  {
    id: 'wenjuanxingByNumber',
    languages: ['zh-CN'],
    scales: [5],
    write(survey, language, random) {
      const style = random.below(4);
      const answers = answersOf(survey, (value) => value ?? random.pick([-3, -2]), -3);
      return [
        [
          '序号',
          '提交答卷时间',
          '所用时间',
          '来源',
          '来源详情',
          '来自IP',
          `1、${random.pick(whoWords[language])}`,
          ...survey.questions.map((question) => `第2题(${question})`),
          ...(survey.hasRecommend ? [`3、${random.pick(recommendWords[language])}`] : []),
          '第4题(电话)',
          '第4题(微信)',
          '第4题(门店)',
          `5、${random.pick(commentWords[language])}`,
        ],
        ...survey.forms.map((form, index): Cell[] => [
          index + 1,
          slashes(form.time),
          `${form.seconds}秒`,
          '微信',
          'N/A',
          '127.0.0.1(本地-本地)',
          person(form, style),
          ...answers(form),
          random.below(2),
          random.below(2),
          random.below(2),
          form.comment === '' ? -2 : form.comment,
        ]),
      ];
    },
  },
  {
    id: 'tencentSurvey',
    languages: ['zh-CN', 'zh-TW'],
    scales: [5, 5, 7, 10],
    write(survey, language, random) {
      const words = labels(random, language, survey.max);
      const style = random.below(4);
      const writing = random.below(3);
      const rate = (value: number | null) => {
        if (value === null) return null;
        const word = words?.[value - 1];
        return word === undefined
          ? `${value}分`
          : ([`${word}(${value}分)`, word, `${value}分`][writing] ?? word);
      };
      const answers = answersOf(survey, rate, null);
      return [
        [
          '编号',
          '开始答题时间',
          '结束答题时间',
          '答题时长',
          `1.${random.pick(whoWords[language])}`,
          ...survey.questions.map((question) => `2.请评价:${question}`),
          ...(survey.hasRecommend ? [`3.${random.pick(recommendWords[language])}`] : []),
          `4.${random.pick(commentWords[language])}`,
          '地理位置国家和地区',
          '地理位置省',
          '地理位置市',
          '用户类型',
          '用户标识',
          '昵称',
          '自定义字段',
        ],
        ...survey.forms.map((form, index): Cell[] => [
          index + 1,
          blank(moved(form.time, -form.seconds)),
          blank(form.time),
          `${Math.floor(form.seconds / 60)}分${form.seconds % 60}秒`,
          person(form, style),
          ...answers(form),
          form.comment === '' ? null : form.comment,
          '中国',
          '广东',
          null,
          '匿名用户',
          null,
          null,
          null,
        ]),
      ];
    },
  },
  {
    id: 'tencentForm',
    languages: ['zh-CN'],
    scales: [5],
    write(survey, language, random) {
      const words = labels(random, language, survey.max);
      const isStars = random.below(2) === 0;
      const style = random.below(4);
      const rate = (value: number | null) => {
        if (value === null) return null;
        return isStars ? '★'.repeat(value) + '☆'.repeat(5 - value) : (words?.[value - 1] ?? value);
      };
      const answers = answersOf(survey, rate, null);
      return [
        [
          '提交者（自动）',
          '提交时间（自动）',
          `${random.pick(['服务员工', '服务人员'])}（必填）`,
          ...survey.questions.map((question) => `${question}（必填）`),
          ...(survey.hasRecommend ? ['推荐可能性（必填）'] : []),
          '意见',
        ],
        ...survey.forms.map((form): Cell[] => [
          random.pick(['匿名', '微信用户']),
          { kind: 'date', text: form.time },
          person(form, style),
          ...answers(form),
          form.comment === '' ? null : form.comment,
        ]),
      ];
    },
  },
  {
    id: 'microsoftForms',
    languages: ['en', 'zh-CN', 'zh-TW'],
    scales: [5, 5, 7],
    write(survey, language, random) {
      const words = random.below(3) === 0 ? null : labels(random, language, survey.max);
      const style = random.below(4);
      const answers = answersOf(
        survey,
        (value) => (value === null ? null : (words?.[value - 1] ?? value)),
        null,
      );
      const isDates = random.below(2) === 0;
      const time = (text: string): Cell => (isDates ? { kind: 'date', text } : american(text));
      const hasModified = random.below(2) === 0;
      return [
        [
          'Id',
          'Start time',
          'Completion time',
          'Email',
          'Name',
          ...(hasModified ? ['Last modified time'] : []),
          ...[
            random.pick(whoWords[language]),
            ...survey.questions,
            ...(survey.hasRecommend ? [random.pick(recommendWords[language])] : []),
            random.pick(commentWords[language]),
          ].map((header) => `${header}\u00A0`),
        ],
        ...survey.forms.map((form, index): Cell[] => [
          index + 1,
          time(moved(form.time, -form.seconds)),
          time(form.time),
          'anonymous',
          null,
          ...(hasModified ? [null] : []),
          person(form, style),
          ...answers(form),
          form.comment === '' ? null : form.comment,
        ]),
      ];
    },
  },
  {
    id: 'googleForms',
    languages: ['en', 'zh-TW'],
    scales: [5, 5, 7, 10],
    write(survey, language, random) {
      const words = labels(random, language, survey.max);
      const style = random.below(4);
      const writing = random.below(3);
      const stem = random.pick([
        'Please rate our service',
        'How satisfied were you with',
        '請為我們的服務評分',
      ]);
      const isGrid = random.below(3) > 0;
      const rate = (value: number | null): Cell => {
        if (value === null) return '';
        const word = words?.[value - 1];
        return word === undefined
          ? String(value)
          : ([`${value} - ${word}`, word, String(value)][writing] ?? '');
      };
      const answers = answersOf(survey, rate, '');
      return [
        [
          language === 'zh-TW' && random.below(2) === 0 ? '時間戳記' : 'Timestamp',
          random.pick(whoWords[language]),
          ...survey.questions.map((question) => (isGrid ? `${stem} [${question}]` : question)),
          ...(survey.hasRecommend ? [random.pick(recommendWords[language])] : []),
          random.pick(commentWords[language]),
        ],
        ...survey.forms.map((form): Cell[] => [
          american(form.time),
          person(form, style),
          ...answers(form).map((cell) => (typeof cell === 'number' ? String(cell) : cell)),
          form.comment,
        ]),
      ];
    },
  },
  {
    id: 'limeSurveyCodes',
    languages: ['en'],
    scales: [5],
    write(survey, _language, random) {
      const style = random.below(4);
      const array = random.pick(['RATE', 'Q2', 'SAT']);
      const answers = answersOf(survey, (value) => (value === null ? '' : `A${value}`), '');
      return [
        [
          'id',
          'submitdate',
          'lastpage',
          'startlanguage',
          'seed',
          random.pick(['EMP', 'STAFF']),
          ...survey.questions.map(
            (_, index) => `${array}[SQ${String(index + 1).padStart(3, '0')}]`,
          ),
          ...(survey.hasRecommend ? ['NPS'] : []),
          'COMM',
        ],
        ...survey.forms.map((form, index): Cell[] => [
          String(index + 1),
          blank(form.time),
          '2',
          'zh-Hans',
          String(1000 + index),
          person(form, style),
          ...answers(form).map(String),
          form.comment,
        ]),
      ];
    },
  },
  {
    id: 'limeSurvey',
    languages: ['en', 'zh-CN'],
    scales: [5, 5, 7],
    write(survey, language, random) {
      const words = labels(random, language, survey.max);
      const style = random.below(4);
      const answers = answersOf(
        survey,
        (value) =>
          value === null ? random.pick(['', 'N/A']) : (words?.[value - 1] ?? String(value)),
        '',
      );
      return [
        [
          'Response ID',
          'Date submitted',
          'Last page',
          'Start language',
          'Seed',
          random.pick(whoWords[language]),
          ...survey.questions.map(
            (question) => `${random.pick(['Please rate our service', 'Rate us'])} [${question}]`,
          ),
          ...(survey.hasRecommend ? [random.pick(recommendWords[language])] : []),
          random.pick(commentWords[language]),
        ],
        ...survey.forms.map((form, index): Cell[] => [
          String(index + 1),
          blank(form.time),
          '2',
          'en',
          String(5000 + index),
          person(form, style),
          ...answers(form).map(String),
          form.comment,
        ]),
      ];
    },
  },
  {
    id: 'surveyMonkey',
    languages: ['en'],
    scales: [5, 5, 7, 4],
    write(survey, language, random) {
      const words = labels(random, language, survey.max);
      const style = random.below(4);
      const answers = answersOf(
        survey,
        (value) => (value === null ? '' : (words?.[value - 1] ?? String(value))),
        '',
      );
      const front = [
        'Respondent ID',
        'Collector ID',
        'Start Date',
        'End Date',
        'IP Address',
        'Email Address',
        'First Name',
        'Last Name',
        'Custom Data 1',
      ];
      return [
        [
          ...front,
          random.pick(whoWords.en),
          ...survey.questions.map((_, index) => (index === 0 ? 'Please rate our service' : '')),
          ...(survey.hasRecommend ? [random.pick(recommendWords.en)] : []),
          'Comments',
        ],
        [
          ...front.map(() => ''),
          'Response',
          ...survey.questions,
          ...(survey.hasRecommend ? [random.pick(['', 'Response'])] : []),
          'Open-Ended Response',
        ],
        ...survey.forms.map((form, index): Cell[] => [
          String(118_000_000_001 + index),
          '4471',
          americanHalves(moved(form.time, -form.seconds)),
          americanHalves(form.time),
          '',
          '',
          '',
          '',
          '',
          person(form, style),
          ...answers(form).map(String),
          form.comment,
        ]),
      ];
    },
  },
  {
    id: 'qualtrics',
    languages: ['en', 'zh-CN'],
    scales: [5, 5, 7, 10],
    write(survey, language, random) {
      const words = random.below(2) === 0 ? labels(random, language, survey.max) : null;
      const style = random.below(4);
      const answers = answersOf(
        survey,
        (value) => (value === null ? '' : (words?.[value - 1] ?? String(value))),
        '',
      );
      const keys = [
        'StartDate',
        'EndDate',
        'Status',
        'Progress',
        'Duration (in seconds)',
        'Finished',
        'RecordedDate',
        'ResponseId',
      ];
      const names = [
        'Start Date',
        'End Date',
        'Response Type',
        'Progress',
        'Duration (in seconds)',
        'Finished',
        'Recorded Date',
        'Response ID',
      ];
      const codes = [
        'Q1',
        ...survey.questions.map((_, index) => `Q2_${index + 1}`),
        ...(survey.hasRecommend ? ['Q3'] : []),
        'Q4',
      ];
      return [
        [...keys, ...codes],
        [
          ...names,
          random.pick(whoWords[language]),
          ...survey.questions.map((question) => `Please rate our service - ${question}`),
          ...(survey.hasRecommend ? [random.pick(recommendWords[language])] : []),
          random.pick(commentWords[language]),
        ],
        [...keys, ...codes].map((key) => `{"ImportId":"${key}"}`),
        ...survey.forms.map((form, index): Cell[] => [
          blank(moved(form.time, -form.seconds)),
          blank(form.time),
          'IP Address',
          '100',
          String(form.seconds),
          'True',
          blank(form.time),
          `R_${String(index + 1).padStart(15, '0')}`,
          person(form, style),
          ...answers(form).map(String),
          form.comment,
        ]),
      ];
    },
  },
  {
    id: 'typeform',
    languages: ['en', 'zh-CN'],
    scales: [5, 5, 10, 7],
    write(survey, language, random) {
      const style = random.below(4);
      const answers = answersOf(survey, (value) => (value === null ? '' : String(value)), '');
      return [
        [
          '#',
          random.pick(whoWords[language]),
          ...survey.questions,
          ...(survey.hasRecommend ? [random.pick(recommendWords[language])] : []),
          random.pick(commentWords[language]),
          'Response Type',
          'Start Date (UTC)',
          'Stage Date (UTC)',
          'Submit Date (UTC)',
          'Network ID',
          'Tags',
        ],
        ...survey.forms.map((form, index): Cell[] => [
          String(index + 1).padStart(32, '0'),
          person(form, style),
          ...answers(form).map(String),
          form.comment,
          'completed',
          blank(moved(form.time, -form.seconds - 8 * 3600)),
          '',
          blank(moved(form.time, -8 * 3600)),
          'a1b2c3',
          '',
        ]),
      ];
    },
  },
  {
    id: 'plain',
    languages: ['zh-CN', 'zh-TW', 'en'],
    scales: [5, 10, 7],
    write(survey, language, random) {
      const words = random.below(2) === 0 ? labels(random, language, survey.max) : null;
      const isApart = random.below(2) === 0;
      const answers = answersOf(
        survey,
        (value) =>
          value === null
            ? random.pick(['', '-', 'N/A', '不适用'])
            : (words?.[value - 1] ?? String(value)),
        '',
      );
      const heads = {
        'zh-CN': ['提交时间', '员工工号', '员工姓名', '服务员工', '推荐可能性(0-10)', '意见'],
        'zh-TW': ['填寫時間', '員工編號', '員工姓名', '服務人員', '推薦可能性(0-10)', '意見'],
        en: ['Date', 'Employee ID', 'Employee name', 'Employee', 'Recommend 0-10', 'Comments'],
      }[language];
      return [
        [
          heads[0] ?? '',
          ...(isApart ? [heads[1] ?? '', heads[2] ?? ''] : [heads[3] ?? '']),
          ...survey.questions,
          ...(survey.hasRecommend ? [heads[4] ?? ''] : []),
          heads[5] ?? '',
        ],
        ...survey.forms.map((form): Cell[] => [
          blank(form.time),
          ...(isApart ? [form.person.employeeNo, form.person.name] : [person(form, 0)]),
          ...answers(form).map(String),
          form.comment,
        ]),
      ];
    },
  },
];
