import { approximate, parseFraction } from '@shared/base/fraction';
import type { SchemeContent } from '@shared/domain/scheme';

/** Where grades begin, for charts only; the lowest begins at 0 and needs no line. */
export function gradeLines(content: SchemeContent | undefined): readonly number[] {
  return (content?.grades ?? [])
    .map(({ minimum }) => exactToNumber(minimum))
    .filter((line) => line > 0)
    .toReversed();
}

/** For charts only. */
export function exactToNumber(text: string): number {
  return approximate(parseFraction(text));
}
