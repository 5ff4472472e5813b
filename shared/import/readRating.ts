import { normaliseText, wordKey } from './normaliseText';

/** How an answer was written; a scale is inferred from the ways found in one column. */
export type RatingForm = 'number' | 'points' | 'label' | 'stars' | 'word' | 'code' | 'percent';

export interface ReadRating {
  /** Decimal text without trailing zeros, e.g. '4' or '4.5'. */
  readonly value: string;
  readonly form: RatingForm;
  /** Highest possible value if the cell itself shows it (stars, `4/5`, words of five steps). */
  readonly outOf: number | null;
}

/** Word scales from best (5) to worst (1), in the three languages. */
const wordScales: readonly (readonly (readonly string[])[])[] = [
  [
    [
      '非常满意',
      '很满意',
      '十分满意',
      '非常滿意',
      '很滿意',
      'very satisfied',
      'extremely satisfied',
    ],
    ['满意', '比较满意', '较满意', '滿意', '比較滿意', 'satisfied', 'somewhat satisfied'],
    [
      '一般',
      '普通',
      '中立',
      '尚可',
      '基本满意',
      'neutral',
      'neither satisfied nor dissatisfied',
      'average',
    ],
    [
      '不满意',
      '较不满意',
      '不太满意',
      '比较不满意',
      '不滿意',
      '不太滿意',
      'dissatisfied',
      'unsatisfied',
      'somewhat dissatisfied',
    ],
    [
      '非常不满意',
      '很不满意',
      '非常不滿意',
      '很不滿意',
      'very dissatisfied',
      'very unsatisfied',
      'extremely dissatisfied',
    ],
  ],
  [
    ['非常同意', '非常认同', '完全同意', '非常認同', 'strongly agree'],
    ['同意', '认同', '比较同意', '認同', 'agree', 'somewhat agree'],
    ['neither agree nor disagree', '不确定', '不確定'],
    ['不同意', '不认同', '不太同意', '不認同', 'disagree', 'somewhat disagree'],
    ['非常不同意', '完全不同意', '完全不认同', '完全不認同', 'strongly disagree'],
  ],
  [
    ['非常好', '很好', '优秀', '優秀', 'excellent'],
    ['好', '较好', '比较好', '良好', 'good'],
    ['中等', '還可以', '还可以', 'ok', 'okay'],
    ['差', '较差', '比较差', '較差', 'poor', 'bad'],
    ['非常差', '很差', '极差', '極差', 'very poor', 'very bad', 'terrible'],
  ],
];

const wordValues: ReadonlyMap<string, number> = new Map(
  wordScales.flatMap((scale) =>
    scale.flatMap((words, step) => words.map((word) => [word, 5 - step] as const)),
  ),
);

/**
 * Reads one answer of a rating question: `4`, `4.0`, `４`, `4分`, `很满意(5分)`, `5 - Very satisfied`,
 * `★★★★☆`, `4/5`, `80%`, `A4`, `满意`, `Satisfied`. Returns null for anything else; whether the
 * value lies on the scale of the question is not decided here (imports 1d).
 */
export function readRating(text: string): ReadRating | null {
  const stars = /^([★⭐🌟]+)([☆✩]*)$/u.exec(normaliseText(text).replace(/[\ufe0f ]/gu, ''));
  if (stars) {
    const filled = Array.from(stars[1] ?? '').length;
    const all = filled + Array.from(stars[2] ?? '').length;
    return { value: String(filled), form: 'stars', outOf: stars[2] === '' ? null : all };
  }
  const key = wordKey(text);
  const word = wordValues.get(key);
  if (word !== undefined) return { value: String(word), form: 'word', outOf: 5 };
  return readNumber(key);
}

const numberForms: readonly { readonly form: RatingForm; readonly pattern: RegExp }[] = [
  { form: 'number', pattern: /^([+-]?\d+(?:\.\d+)?)$/u },
  { form: 'points', pattern: /^(\d+(?:\.\d+)?) ?(?:分|点|點|星|颗星|顆星|points?|stars?)$/u },
  { form: 'percent', pattern: /^(\d+(?:\.\d+)?) ?%$/u },
  { form: 'code', pattern: /^a([1-9]|10)$/u },
  { form: 'label', pattern: /^.*[^\d.](\d+(?:\.\d+)?) ?分\)$/u },
  { form: 'label', pattern: /^(\d+) ?(?:[-–—:=.、]|->) ?[^\d\s].*$/u },
];

function readNumber(key: string): ReadRating | null {
  const outOf = /^(\d+(?:\.\d+)?) ?\/ ?(\d+)$/u.exec(key);
  if (outOf) {
    return { value: decimalText(outOf[1] ?? ''), form: 'points', outOf: Number(outOf[2]) };
  }
  for (const { form, pattern } of numberForms) {
    const found = pattern.exec(key)?.[1];
    if (found !== undefined) return { value: decimalText(found), form, outOf: null };
  }
  return null;
}

/** Decimal text in its shortest form: `04.50` → `4.5`, `+4` → `4`. */
function decimalText(digits: string): string {
  const [whole = '0', fraction = ''] = digits.replace(/^\+/u, '').split('.');
  const head = whole.replace(/^(-?)0+(?=\d)/u, '$1');
  const tail = fraction.replace(/0+$/u, '');
  if (tail === '') return head === '-0' ? '0' : head;
  return `${head}.${tail}`;
}
