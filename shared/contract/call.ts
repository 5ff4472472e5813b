import type { z } from 'zod';
import type { Role } from '../domain/user';

/** Parts of the store that a command may change; queries that show them are fetched again. */
export const concepts = [
  'store',
  'setting',
  'user',
  'employee',
  'scheme',
  'cycle',
  'import',
  'mapping',
  'attribution',
  'review',
  'event',
  'veto',
  'attachment',
  'survey',
  'paperSurvey',
  'measurement',
  'appraisal',
  'adjustment',
  'acknowledgement',
  'appeal',
  'publication',
  'calibration',
  'resultRule',
  'interview',
  'actionPlan',
  'payout',
  'feedbackRule',
  'trainingNeed',
  'attendance',
  'handOff',
  'privacy',
  'remnant',
  'auditEntry',
  'backup',
] as const;
export type Concept = (typeof concepts)[number];

interface Settings<Input extends z.ZodType> {
  readonly roles: readonly Role[];
  readonly input: Input;
  /** Only for calls that show nothing of a store: they work while it is locked. */
  readonly answersLocked?: true;
}

/** One entry of the contract: what may be asked, by whom, with which input. */
export interface CallDefinition<
  Kind extends 'query' | 'command',
  Scope extends 'program' | 'store',
  Input extends z.ZodType,
  Output,
> extends Settings<Input> {
  readonly kind: Kind;
  /** `program` calls work without an open store. */
  readonly scope: Scope;
  readonly changes: readonly Concept[];
  /** Only for the compiler: the type of the answer. */
  readonly output?: Output;
}

/** Reads from the open store, changes nothing. */
export function storeQuery<Input extends z.ZodType>(settings: Settings<Input>) {
  return {
    returns<Output>(): CallDefinition<'query', 'store', Input, Output> {
      return { kind: 'query', scope: 'store', changes: [], ...settings };
    },
  };
}

/** Changes the open store, in one transaction together with its audit entry. */
export function storeCommand<Input extends z.ZodType>(
  settings: Settings<Input> & { readonly changes: readonly Concept[] },
) {
  return {
    returns<Output>(): CallDefinition<'command', 'store', Input, Output> {
      return { kind: 'command', scope: 'store', ...settings };
    },
  };
}

/** Asks the program itself: stores on this computer, files, settings. */
export function programQuery<Input extends z.ZodType>(settings: Settings<Input>) {
  return {
    returns<Output>(): CallDefinition<'query', 'program', Input, Output> {
      return { kind: 'query', scope: 'program', changes: [], ...settings };
    },
  };
}

/** Changes the program's own state, for example which store is open. */
export function programCommand<Input extends z.ZodType>(
  settings: Settings<Input> & { readonly changes: readonly Concept[] },
) {
  return {
    returns<Output>(): CallDefinition<'command', 'program', Input, Output> {
      return { kind: 'command', scope: 'program', ...settings };
    },
  };
}
