import {
  findSameResponses,
  isPaperResponseBlank,
  paperResponseText,
} from '@shared/survey/paperResponse';
import type { PaperResponse } from '@shared/domain/paperSurvey';
import { describe, expect, it } from 'vitest';

function sheet(number: number, change: Partial<PaperResponse> = {}): PaperResponse {
  return { number, filledOn: '2026-11-27', answers: { attitude: '5' }, comment: '', ...change };
}

describe('sheets that say the same', () => {
  it('are named with the first of them, whatever the order of answers and blanks around words', () => {
    const answers = { attitude: '5', speed: '4' };
    const turned = { speed: '4', attitude: '5' };
    const first = sheet(1, { answers, comment: '好' });
    const again = sheet(3, { answers: turned, comment: ' 好 ' });
    expect(findSameResponses([first, sheet(2), again], [])).toEqual([{ number: 3, sameAs: 1 }]);
  });

  it('differ by day, by one answer and by one word', () => {
    const all = [
      sheet(1),
      sheet(2, { filledOn: '2026-11-26' }),
      sheet(3, { answers: { attitude: '4' } }),
      sheet(4, { comment: '好' }),
    ];
    expect(findSameResponses(all, [])).toEqual([]);
  });

  it('are found in the store', () => {
    const known = [paperResponseText(sheet(1))];
    expect(findSameResponses([sheet(1)], known)).toEqual([{ number: 1, sameAs: null }]);
  });

  it('are not sheets on which nothing stands', () => {
    const nothing = sheet(1, { answers: {}, comment: '  ' });
    expect(isPaperResponseBlank(nothing)).toBe(true);
    expect(findSameResponses([nothing, { ...nothing, number: 2 }], [])).toEqual([]);
  });
});
