import type { ScaleWords } from './otherScaleWords';

/** Scales of five steps in languages that few exports are written in; best step first. */
export const foreignScaleWords: readonly ScaleWords[] = [
  {
    key: 'satisfactionGerman',
    steps: [
      ['sehr zufrieden', 'äußerst zufrieden'],
      ['zufrieden', 'eher zufrieden'],
      ['neutral', 'teils/teils', 'weder noch', 'weder zufrieden noch unzufrieden'],
      ['unzufrieden', 'eher unzufrieden'],
      ['sehr unzufrieden', 'äußerst unzufrieden'],
    ],
  },
  {
    key: 'agreementGerman',
    steps: [
      ['stimme voll zu', 'stimme voll und ganz zu', 'trifft voll zu'],
      ['stimme eher zu', 'stimme zu', 'trifft eher zu'],
      ['neutral', 'teils/teils', 'weder noch'],
      ['stimme eher nicht zu', 'stimme nicht zu', 'trifft eher nicht zu'],
      ['stimme gar nicht zu', 'stimme überhaupt nicht zu', 'trifft gar nicht zu'],
    ],
  },
  {
    key: 'satisfactionJapanese',
    steps: [
      ['とても満足', '大変満足', '非常に満足'],
      ['満足', 'やや満足', 'まあ満足'],
      ['どちらともいえない', 'どちらとも言えない', 'ふつう', '普通'],
      ['不満', 'やや不満'],
      ['とても不満', '大変不満', '非常に不満'],
    ],
  },
  {
    key: 'agreementJapanese',
    steps: [
      ['とてもそう思う', '非常にそう思う', '強くそう思う'],
      ['そう思う', 'ややそう思う'],
      ['どちらともいえない', 'どちらとも言えない'],
      ['そう思わない', 'あまりそう思わない'],
      ['全くそう思わない', 'まったくそう思わない'],
    ],
  },
  {
    key: 'satisfactionSpanish',
    steps: [
      ['muy satisfecho', 'muy satisfecha'],
      ['satisfecho', 'satisfecha'],
      ['neutral', 'ni satisfecho ni insatisfecho'],
      ['insatisfecho', 'insatisfecha'],
      ['muy insatisfecho', 'muy insatisfecha'],
    ],
  },
  {
    key: 'satisfactionFrench',
    steps: [
      ['très satisfait', 'très satisfaite'],
      ['satisfait', 'satisfaite', 'plutôt satisfait'],
      ['neutre', 'ni satisfait ni insatisfait'],
      ['insatisfait', 'insatisfaite', 'plutôt insatisfait'],
      ['très insatisfait', 'très insatisfaite'],
    ],
  },
];
