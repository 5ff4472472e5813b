import type { Locale } from '../domain/locale';
import type { SchemeCheck, SchemeFindingCode } from '../scoring/schemeFinding';

/** What was found, and what it means or what to do about it. */
interface FindingWords {
  readonly title: string;
  readonly hint: string;
}

interface SchemeCheckWords {
  readonly check: Readonly<Record<SchemeCheck, string>>;
  readonly finding: Readonly<Record<SchemeFindingCode, FindingWords>>;
}

export const schemeCheckText = {
  'zh-CN': {
    title: '检查',
    errors_one: '{{count}} 个要处理',
    errors_other: '{{count}} 个要处理',
    warnings_one: '{{count}} 个提醒',
    warnings_other: '{{count}} 个提醒',
    show: '看看这一处',
    showLabel: '看看“{{place}}”',
    fine: '{{names}}都没有问题',
    passed_one: '{{count}} 类检查通过',
    passed_other: '{{count}} 类检查通过',
    whole: '整个方案',
    unnamed: '（未命名）',
    open: '不限',
    check: {
      fields: '填写',
      weights: '权重合计',
      grades: '等级线',
      disclosure: '客户匿名',
      scales: '刻度与文字',
      methods: '计分规则',
      reach: '等级能否达到',
      repeats: '重复计分',
    },
    finding: {
      numberUnreadable: {
        title: '“{{node}}”里的“{{text}}”不是数',
        hint: '可以写 30、33.3 或 1/3，不能空着。',
      },
      wordMissing: {
        title: '“{{node}}”还有文字没写',
        hint: '名称、定义和目标都要写，表上要印。',
      },
      partEmpty: {
        title: '“{{node}}”下面还是空的',
        hint: '请添加至少一项，或者把它删掉。',
      },
      fieldInvalid: {
        title: '“{{node}}”有一处填得不对',
        hint: '看看数是不是太大，或者选的计分办法和刻度合不合。',
      },
      weightsOff: {
        title: '“{{node}}”下面的权重合计 {{sum}}，不是 100%',
        hint: '同一层的权重要正好加到 100%，可以写 1/3 这样的分数。',
      },
      coverageOutside: {
        title: '数据齐全度 {{coverage}} 不在 0 到 1 之间',
        hint: '它规定至少要有多少权重的数据才算分，一般写 0.7。',
      },
      gradeRepeated: {
        title: '等级“{{grade}}”写了两次',
        hint: '每个等级只能有一条线。',
      },
      gradesNotDescending: {
        title: '等级“{{grade}}”的线 {{minimum}} 分不低于上一个等级',
        hint: '等级线要从高到低排，一条比一条低。',
      },
      gradesNotFromZero: {
        title: '最低等级“{{grade}}”从 {{minimum}} 分开始，不是 0 分',
        hint: '低于 {{minimum}} 分的人会没有等级，最低等级请从 0 分开始。',
      },
      gradeOffGrid: {
        title: '等级“{{grade}}”的线 {{minimum}} 分印不出来',
        hint: '总分印几位小数，等级线就写几位，免得分数和等级对不上。',
      },
      exactGradeCoarse: {
        title: '等级看没有四舍五入的总分，总分却只印 {{decimals}} 位小数',
        hint: '员工看不出为什么差一点点。请印 2 位以上小数，或改看印出来的总分。',
      },
      coefficientsNotDescending: {
        title: '等级“{{grade}}”的绩效系数 {{coefficient}} 高于上一个等级',
        hint: '等级低的反而系数高，请确认是不是写反了。',
      },
      scaleEmpty: {
        title: '“{{node}}”的刻度从 {{min}} 到 {{max}}，没有可选的分',
        hint: '最高分要大于最低分。',
      },
      pointWithoutScore: {
        title: '“{{node}}”打 {{point}} 分时没有对应的得分',
        hint: '对照表里每一档都要写得分。',
      },
      wordsMiscounted: {
        title: '“{{node}}”有 {{points}} 档，却写了 {{words}} 个词',
        hint: '每一档配一个词，或者都不写。',
      },
      wordContradictsScore: {
        title: '“{{node}}”打 {{point}} 分写着“{{word}}”，得分却是“{{grade}}”',
        hint: '分数不能和评价人勾的词相矛盾，请改得分或改词。',
      },
      answersGivenAway: {
        title: '客户评价不到 3 份也会计入',
        hint: '那样从总分能反推出一两位客户的回答，所以人数不足时只给等级、不显示总分。建议至少 5 份才计入。',
      },
      ratingOutsideReview: {
        title: '“{{node}}”要人打分，可这个来源没有评分表',
        hint: '打分的指标请放在自评、上级评等来源里。',
      },
      methodInvalid: {
        title: '“{{node}}”的计分规则自相矛盾',
        hint: '看看是不是有两个相同的数值、步长为 0，或者下限高于上限。',
      },
      targetImpossible: {
        title: '“{{node}}”的目标 {{target}} 不可能达到',
        hint: '百分比只能在 0 到 100 之间，比率的目标要大于 0。',
      },
      bandEmpty: {
        title: '“{{node}}”的区间 {{from}} 到 {{to}} 里没有任何数',
        hint: '区间的下限要小于上限。',
      },
      bandsGap: {
        title: '“{{node}}”在 {{from}} 到 {{to}} 之间没有区间',
        hint: '落在空档里的人会没有得分，请把区间接上。',
      },
      bandsOverlap: {
        title: '“{{node}}”在 {{from}} 到 {{to}} 之间有两个区间',
        hint: '同一个数只能落在一个区间里，请看看两端算哪边。',
      },
      gradeUnreachable: {
        title: '等级“{{grade}}”谁也拿不到',
        hint: '按现在的规则，总分到不了这个等级的范围。',
      },
      keyRepeated: {
        title: '“{{place}}”用了两次',
        hint: '同一层、同一来源里每一项只能出现一次。',
      },
      measureCountedTwice: {
        title: '“{{firstNode}}”与“{{node}}”用的是同一项数据',
        hint: '同一件事算了两次，合起来的权重会比看上去大。',
      },
      questionCountedTwice: {
        title: '“{{firstNode}}”与“{{node}}”用的是同一道题',
        hint: '同一个回答算了两次，合起来的权重会比看上去大。',
      },
    },
  },
  'zh-TW': {
    title: '檢查',
    errors_one: '{{count}} 項須處理',
    errors_other: '{{count}} 項須處理',
    warnings_one: '{{count}} 項提醒',
    warnings_other: '{{count}} 項提醒',
    show: '前往這一處',
    showLabel: '前往「{{place}}」',
    fine: '{{names}}均無問題',
    passed_one: '{{count}} 類檢查通過',
    passed_other: '{{count}} 類檢查通過',
    whole: '整份方案',
    unnamed: '（未命名）',
    open: '不限',
    check: {
      fields: '填寫',
      weights: '權重合計',
      grades: '等第線',
      disclosure: '客戶匿名',
      scales: '量表與用詞',
      methods: '計分規則',
      reach: '等第能否達到',
      repeats: '重複計分',
    },
    finding: {
      numberUnreadable: {
        title: '「{{node}}」裡的「{{text}}」不是數字',
        hint: '可以寫 30、33.3 或 1/3，不可留白。',
      },
      wordMissing: {
        title: '「{{node}}」還有文字沒寫',
        hint: '名稱、定義與目標都須填寫，表單上會印出來。',
      },
      partEmpty: {
        title: '「{{node}}」底下還是空的',
        hint: '請至少新增一項，或將它刪除。',
      },
      fieldInvalid: {
        title: '「{{node}}」有一處填寫不正確',
        hint: '請檢查數字是否過大，或所選的計分方式與量表是否相符。',
      },
      weightsOff: {
        title: '「{{node}}」底下的權重合計 {{sum}}，並非 100%',
        hint: '同一層的權重須恰好加總為 100%，可以寫成 1/3 這樣的分數。',
      },
      coverageOutside: {
        title: '資料齊全度 {{coverage}} 不在 0 到 1 之間',
        hint: '它規定至少須有多少權重的資料才計分，通常寫 0.7。',
      },
      gradeRepeated: {
        title: '等第「{{grade}}」出現兩次',
        hint: '每個等第只能有一條線。',
      },
      gradesNotDescending: {
        title: '等第「{{grade}}」的門檻 {{minimum}} 分並未低於前一等第',
        hint: '等第線須由高到低排列，逐條遞減。',
      },
      gradesNotFromZero: {
        title: '最低等第「{{grade}}」由 {{minimum}} 分起算，而非 0 分',
        hint: '低於 {{minimum}} 分者將沒有等第，最低等第請由 0 分起算。',
      },
      gradeOffGrid: {
        title: '等第「{{grade}}」的門檻 {{minimum}} 分無法印出',
        hint: '總分印幾位小數，門檻就寫幾位，以免分數與等第對不起來。',
      },
      exactGradeCoarse: {
        title: '等第依未四捨五入的總分，總分卻只印 {{decimals}} 位小數',
        hint: '員工看不出差在哪裡。請印 2 位以上小數，或改依印出來的總分。',
      },
      coefficientsNotDescending: {
        title: '等第「{{grade}}」的績效係數 {{coefficient}} 高於前一等第',
        hint: '等第較低而係數較高，請確認是否寫反。',
      },
      scaleEmpty: {
        title: '「{{node}}」的量表由 {{min}} 到 {{max}}，沒有可選的分數',
        hint: '最高分須大於最低分。',
      },
      pointWithoutScore: {
        title: '「{{node}}」評 {{point}} 分時沒有對應的得分',
        hint: '對照表中每一級都須寫明得分。',
      },
      wordsMiscounted: {
        title: '「{{node}}」共 {{points}} 級，卻寫了 {{words}} 個詞',
        hint: '每一級配一個詞，或者全部不寫。',
      },
      wordContradictsScore: {
        title: '「{{node}}」評 {{point}} 分寫著「{{word}}」，得分卻屬「{{grade}}」',
        hint: '分數不得與評核人勾選的用詞矛盾，請修改得分或用詞。',
      },
      answersGivenAway: {
        title: '客戶評價不到 3 份也會計入',
        hint: '如此一來可由總分反推一兩位客戶的回答，因此份數不足時只給等第、不顯示總分。建議至少 5 份才計入。',
      },
      ratingOutsideReview: {
        title: '「{{node}}」需要評分，但這個來源沒有評分表',
        hint: '評分的指標請放在自評、主管評核等來源裡。',
      },
      methodInvalid: {
        title: '「{{node}}」的計分規則互相矛盾',
        hint: '請檢查是否有兩個相同的數值、級距為 0，或下限高於上限。',
      },
      targetImpossible: {
        title: '「{{node}}」的目標 {{target}} 不可能達到',
        hint: '百分比只能介於 0 到 100，比率的目標須大於 0。',
      },
      bandEmpty: {
        title: '「{{node}}」的區間 {{from}} 到 {{to}} 裡沒有任何數',
        hint: '區間的下限須小於上限。',
      },
      bandsGap: {
        title: '「{{node}}」在 {{from}} 到 {{to}} 之間沒有區間',
        hint: '落在空檔的人將沒有得分，請把區間接上。',
      },
      bandsOverlap: {
        title: '「{{node}}」在 {{from}} 到 {{to}} 之間有兩個區間',
        hint: '同一個數只能落在一個區間，請確認兩端歸哪一邊。',
      },
      gradeUnreachable: {
        title: '等第「{{grade}}」沒有人拿得到',
        hint: '依目前的規則，總分到不了這個等第的範圍。',
      },
      keyRepeated: {
        title: '「{{place}}」用了兩次',
        hint: '同一層、同一來源裡每一項只能出現一次。',
      },
      measureCountedTwice: {
        title: '「{{firstNode}}」與「{{node}}」採用同一項數據',
        hint: '同一件事計了兩次，合計的權重會比看起來大。',
      },
      questionCountedTwice: {
        title: '「{{firstNode}}」與「{{node}}」採用同一道題目',
        hint: '同一個回答計了兩次，合計的權重會比看起來大。',
      },
    },
  },
  en: {
    title: 'Check',
    errors_one: '{{count}} to mend',
    errors_other: '{{count}} to mend',
    warnings_one: '{{count}} hint',
    warnings_other: '{{count}} hints',
    show: 'Show it',
    showLabel: 'Show “{{place}}”',
    fine: 'Nothing wrong with {{names}}',
    passed_one: '{{count}} kind of check passed',
    passed_other: '{{count}} kinds of checks passed',
    whole: 'the whole scheme',
    unnamed: '(no name)',
    open: 'any',
    check: {
      fields: 'fields',
      weights: 'weights',
      grades: 'grades',
      disclosure: 'anonymous answers',
      scales: 'scales and words',
      methods: 'scoring rules',
      reach: 'reach of the grades',
      repeats: 'double counting',
    },
    finding: {
      numberUnreadable: {
        title: '“{{text}}” in “{{node}}” is not a number',
        hint: 'Write 30, 33.3 or 1/3; it cannot stay empty.',
      },
      wordMissing: {
        title: 'Words are missing in “{{node}}”',
        hint: 'Name, definition and target are printed on the sheets.',
      },
      partEmpty: {
        title: 'There is nothing below “{{node}}” yet',
        hint: 'Add something to it, or remove it.',
      },
      fieldInvalid: {
        title: 'Something in “{{node}}” does not fit',
        hint: 'A number may be too large, or the statistic may not suit the scale.',
      },
      weightsOff: {
        title: 'The weights below “{{node}}” add up to {{sum}}, not to 100%',
        hint: 'Weights of one level must add up to exactly 100%; a fraction such as 1/3 is fine.',
      },
      coverageOutside: {
        title: 'The coverage {{coverage}} is not between 0 and 1',
        hint: 'It says how much of the weight must have data before there is a score; 0.7 is usual.',
      },
      gradeRepeated: {
        title: 'The grade “{{grade}}” is there twice',
        hint: 'Each grade can begin at one score only.',
      },
      gradesNotDescending: {
        title: 'The grade “{{grade}}” begins at {{minimum}}, not below the one above it',
        hint: 'Grades go from the highest down, each lower than the last.',
      },
      gradesNotFromZero: {
        title: 'The lowest grade “{{grade}}” begins at {{minimum}}, not at 0',
        hint: 'Below {{minimum}} there would be no grade; let the lowest begin at 0.',
      },
      gradeOffGrid: {
        title: 'The grade “{{grade}}” begins at {{minimum}}, which is never printed',
        hint: 'Write it with as many decimals as the total has, so that score and grade agree.',
      },
      exactGradeCoarse: {
        title: 'Grades go by the unrounded total, which is printed with {{decimals}} decimals',
        hint: 'Nobody can see what was missing. Print two or more, or grade the printed total.',
      },
      coefficientsNotDescending: {
        title:
          'The grade “{{grade}}” has the coefficient {{coefficient}}, above that of a better one',
        hint: 'A lower grade would pay more. Is that meant?',
      },
      scaleEmpty: {
        title: 'The scale of “{{node}}” from {{min}} to {{max}} has nothing to choose from',
        hint: 'The highest point must be above the lowest.',
      },
      pointWithoutScore: {
        title: 'The point {{point}} of “{{node}}” has no score',
        hint: 'The table needs a score for each point.',
      },
      wordsMiscounted: {
        title: '“{{node}}” has {{points}} points, but {{words}} words',
        hint: 'Each point has a word, or none has.',
      },
      wordContradictsScore: {
        title: 'The point {{point}} of “{{node}}” says “{{word}}” but scores “{{grade}}”',
        hint: 'A score must not contradict the word that was ticked: change one of them.',
      },
      answersGivenAway: {
        title: 'Fewer than 3 customer responses would count',
        hint: 'The total would give away what one or two customers said, so it is hidden then and only the grade is shown. Better ask for 5 or more.',
      },
      ratingOutsideReview: {
        title: '“{{node}}” is to be rated, but nobody reviews this source',
        hint: 'Put it into a source with a review, such as self or superior.',
      },
      methodInvalid: {
        title: 'The scoring rule of “{{node}}” contradicts itself',
        hint: 'Look for two equal values, a step of 0, or a floor above the cap.',
      },
      targetImpossible: {
        title: 'The target {{target}} of “{{node}}” can never be met',
        hint: 'Per cent go from 0 to 100, and the target of a ratio is above 0.',
      },
      bandEmpty: {
        title: 'No number lies in the band from {{from}} to {{to}} of “{{node}}”',
        hint: 'The lower end of a band must be below the upper one.',
      },
      bandsGap: {
        title: '“{{node}}” has no band from {{from}} to {{to}}',
        hint: 'Whoever falls into the gap gets no score: join the bands.',
      },
      bandsOverlap: {
        title: '“{{node}}” has two bands from {{from}} to {{to}}',
        hint: 'A number belongs to one band: check which one holds the shared end.',
      },
      gradeUnreachable: {
        title: 'Nobody can get the grade “{{grade}}”',
        hint: 'With these rules no total lies in its range.',
      },
      keyRepeated: {
        title: '“{{place}}” is there twice',
        hint: 'Each part can stand once on its level and in its source.',
      },
      measureCountedTwice: {
        title: '“{{firstNode}}” and “{{node}}” use the same measurement',
        hint: 'One fact counts twice, so together it weighs more than it seems.',
      },
      questionCountedTwice: {
        title: '“{{firstNode}}” and “{{node}}” use the same question',
        hint: 'One answer counts twice, so together it weighs more than it seems.',
      },
    },
  },
} as const satisfies Record<Locale, SchemeCheckWords & { readonly [key: string]: unknown }>;
