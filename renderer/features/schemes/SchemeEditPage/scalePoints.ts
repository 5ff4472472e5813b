import { formatFraction, type Fraction } from '@shared/base/fraction';
import { sameInEveryLocale } from '@shared/domain/locale';
import type { Scale } from '@shared/domain/scheme';
import { likertExact } from '@shared/scoring/likert';
import { pointScale } from '@shared/scoring/pointScale';

interface ScorePoint {
  readonly point: string;
  /** Null where a table gives the score, which may be unfinished. */
  readonly score: Fraction | null;
}

/** The points of a scale, the lowest first. */
export function pointsOf(scale: Scale): readonly ScorePoint[] {
  const { min, max, conversion } = scale;
  return Array.from({ length: Math.max(0, max - min + 1) }, (_, step) => ({
    point: String(min + step),
    score: conversion.kind === 'table' ? null : likertExact(min + step, pointScale(scale)),
  }));
}

/** The scale with other ends; words and scores of points that stay are kept. */
export function scaleFrom(scale: Scale, min: number, max: number): Scale {
  const { words } = scale;
  const moved = { ...scale, min, max };
  return {
    ...moved,
    words:
      words === undefined
        ? undefined
        : pointsOf(moved).map(
            ({ point }) => words[Number(point) - scale.min] ?? sameInEveryLocale(''),
          ),
  };
}

/** The scale with another way to 0 to 100; a table starts with the scores of the way before. */
export function withConversion(scale: Scale, kind: Scale['conversion']['kind']): Scale {
  if (kind !== 'table') return { ...scale, conversion: { kind } };
  const scores: Record<string, string> = {};
  for (const { point, score } of pointsOf(scale)) {
    scores[point] = score === null ? '' : formatFraction(score);
  }
  return { ...scale, conversion: { kind, scores } };
}
