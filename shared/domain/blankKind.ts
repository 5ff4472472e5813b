import { reviewSources } from './scheme';

/** What is filled in by hand and typed back: a review, a customer survey or spot checks. */
export const blankKinds = [...reviewSources, 'survey', 'spotCheck'] as const;
export type BlankKind = (typeof blankKinds)[number];
