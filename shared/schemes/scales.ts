import type { Scale } from '../domain/scheme';
import { localText } from './localText';

/**
 * Five points with grade words beside them, so each word scores inside the grade it names
 * (measurement spec 1.3: a score never contradicts the words that were ticked).
 */
export const behaviourScale: Scale = {
  min: 1,
  max: 5,
  conversion: {
    kind: 'table',
    scores: { '1': '30', '2': '50', '3': '70', '4': '85', '5': '100' },
  },
  words: [
    localText('不合格', '不合格', 'Fail'),
    localText('偏弱', '待加強', 'Weak'),
    localText('合格', '合格', 'Pass'),
    localText('良好', '良好', 'Good'),
    localText('优秀', '優秀', 'Excellent'),
  ],
};

/** Five levels of satisfaction, as customers tick them. */
export const satisfactionScale: Scale = {
  min: 1,
  max: 5,
  conversion: { kind: 'pomp' },
  words: [
    localText('非常不满意', '非常不滿意', 'Very dissatisfied'),
    localText('不满意', '不滿意', 'Dissatisfied'),
    localText('一般', '普通', 'Neutral'),
    localText('满意', '滿意', 'Satisfied'),
    localText('非常满意', '非常滿意', 'Very satisfied'),
  ],
};
