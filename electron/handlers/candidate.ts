import { readCandidates } from '@electron/evidence/readCandidates';
import type { Handlers } from './context';

export const candidateHandlers: Handlers<'candidate.list'> = {
  'candidate.list': async ({ db }) => readCandidates(db),
};
