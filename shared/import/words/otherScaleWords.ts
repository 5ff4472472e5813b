/** A worded scale: its steps from best to worst, each with all its spellings. */
export interface ScaleWords {
  readonly key: string;
  readonly steps: readonly (readonly string[])[];
}

/** The step in the middle, the same for most scales. */
export const middleWords = [
  '一般',
  '普通',
  '中立',
  '尚可',
  '一般般',
  '还可以',
  '還可以',
  '还行',
  '還行',
  '无所谓满意不满意',
  'neutral',
  'average',
  'neither',
] as const;

/** Worded scales of seven, four, three and two steps. */
export const otherScaleWords: readonly ScaleWords[] = [
  {
    key: 'satisfactionSeven',
    steps: [
      ['extremely satisfied', '极其满意', '極其滿意'],
      ['very satisfied', 'moderately satisfied', '非常满意', '非常滿意'],
      ['slightly satisfied', 'somewhat satisfied', '比较满意', '比較滿意', '稍微满意'],
      [...middleWords, 'neither satisfied nor dissatisfied'],
      ['slightly dissatisfied', 'somewhat dissatisfied', '比较不满意', '比較不滿意', '稍微不满意'],
      ['very dissatisfied', 'moderately dissatisfied', '非常不满意', '非常不滿意'],
      ['extremely dissatisfied', '极其不满意', '極其不滿意'],
    ],
  },
  {
    key: 'satisfactionSevenPlain',
    steps: [
      ['very satisfied', 'completely satisfied', '非常满意', '非常滿意', '很满意'],
      ['satisfied', '满意', '滿意'],
      [
        'somewhat satisfied',
        'slightly satisfied',
        '比较满意',
        '比較滿意',
        '有点满意',
        '有點滿意',
        '较满意',
      ],
      [...middleWords, 'neither satisfied nor dissatisfied'],
      [
        'somewhat dissatisfied',
        'slightly dissatisfied',
        '比较不满意',
        '比較不滿意',
        '有点不满意',
        '有點不滿意',
        '不太满意',
        '较不满意',
      ],
      ['dissatisfied', '不满意', '不滿意'],
      ['very dissatisfied', 'completely dissatisfied', '非常不满意', '非常不滿意', '很不满意'],
    ],
  },
  {
    key: 'agreementSeven',
    steps: [
      ['strongly agree', '非常同意'],
      ['agree', '同意'],
      ['somewhat agree', 'slightly agree', '有点同意', '比较同意', '有點同意'],
      [...middleWords, 'neither agree nor disagree'],
      ['somewhat disagree', 'slightly disagree', '有点不同意', '比较不同意', '有點不同意'],
      ['disagree', '不同意'],
      ['strongly disagree', '非常不同意'],
    ],
  },
  {
    key: 'satisfactionFour',
    steps: [
      ['very satisfied', '非常满意', '非常滿意', '很满意', '很滿意'],
      ['satisfied', 'somewhat satisfied', '满意', '滿意', '比较满意', '比較滿意'],
      ['dissatisfied', 'somewhat dissatisfied', '不满意', '不滿意', '不太满意', '不太滿意'],
      ['very dissatisfied', '非常不满意', '非常不滿意', '很不满意', '很不滿意'],
    ],
  },
  {
    key: 'agreementFour',
    steps: [
      ['strongly agree', '非常同意', '非常认同', '非常認同'],
      ['agree', '同意', '认同', '認同'],
      ['disagree', '不同意', '不认同', '不認同'],
      ['strongly disagree', '非常不同意', '非常不认同', '非常不認同'],
    ],
  },
  {
    key: 'qualityFour',
    steps: [
      ['优', '優', '优秀', '優秀', 'excellent'],
      ['良', '良好', 'good'],
      ['中', '合格', '及格', 'fair'],
      ['差', '不合格', '不及格', 'poor'],
    ],
  },
  {
    key: 'reviewThree',
    steps: [
      ['好评', '好評', 'positive'],
      ['中评', '中評', 'neutral'],
      ['差评', '差評', 'negative'],
    ],
  },
  {
    key: 'happyFive',
    steps: [
      ['very happy', 'extremely happy', '😍', '😀', '😄', '😊', '🤩'],
      ['happy', '🙂', '😃'],
      ['neutral', '😐', '😶'],
      ['unhappy', '🙁', '😕', '☹', '😟'],
      ['very unhappy', 'extremely unhappy', '😡', '😠', '😢', '😞', '😭'],
    ],
  },
  {
    key: 'happySeven',
    steps: [
      ['extremely happy'],
      ['very happy'],
      ['happy'],
      ['neutral'],
      ['unhappy'],
      ['very unhappy'],
      ['extremely unhappy'],
    ],
  },
  {
    key: 'happyThree',
    steps: [
      ['happy', 'awesome', 'great', '😊', '🙂', '😀'],
      ['neutral', 'just okay', 'just ok', 'so-so', '😐'],
      ['unhappy', 'not good', 'not great', 'could be better', '🙁', '😞', '☹'],
    ],
  },
  {
    key: 'goodBad',
    steps: [
      [
        'good',
        'good with comment',
        'goodwithcomment',
        '赞',
        '点赞',
        '👍',
        'thumbs up',
        '好评',
        '好評',
      ],
      ['bad', 'bad with comment', 'badwithcomment', '踩', '👎', 'thumbs down', '差评', '差評'],
    ],
  },
  {
    key: 'yesNo',
    steps: [
      ['是', '已解决', '已解決', '能', '会', 'yes', 'resolved', 'solved'],
      ['否', '未解决', '未解決', '不能', '不会', 'no', 'not resolved', 'unresolved', 'not solved'],
    ],
  },
];
