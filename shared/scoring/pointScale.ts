import type { Scale } from '../domain/scheme';
import type { PointScale } from './likert';

/** The scale of a scheme in the shape of the scoring rule. */
export function pointScale(scale: Scale): PointScale {
  const { conversion } = scale;
  return {
    k: scale.max,
    min: scale.min,
    convention: conversion.kind,
    table: conversion.kind === 'table' ? conversion.scores : null,
  };
}
