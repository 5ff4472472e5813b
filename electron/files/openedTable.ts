import type {
  FilePlan,
  PlanPart,
  PlanRequest,
  RecognisedFile,
  RecognitionRequest,
} from '@shared/import/filePlan';
import type { ImportIssue } from '@shared/import/importIssue';
import type { KnownRecord } from '@shared/import/importPlan';
import type { FileReading } from '@shared/import/table';
import type { OnProgress, ParseOptions } from './parseOptions';

/** Where a table comes from: a file, or text from the clipboard under a name for it. */
export type TableSource =
  | { readonly kind: 'file'; readonly path: string }
  | { readonly kind: 'pasted'; readonly fileName: string; readonly text: string };

/** What is known of a read file besides its rows. */
export interface FileOutline {
  /** As read, but without the rows of the sheets. */
  readonly reading: FileReading;
  readonly sizeBytes: number;
  readonly sha256: string;
}

/** A plan and the number by which its rows can be asked for as long as no other was made. */
export interface NumberedPlan {
  readonly plan: FilePlan;
  readonly number: number;
}

/** A file that was read and stays with its reader; only what is asked for comes out. */
export interface OpenedTable {
  readonly outline: FileOutline;
  recognise(request: RecognitionRequest): Promise<RecognisedFile>;
  /** Plans against the records of the store, which come a few at a time. */
  plan(request: PlanRequest, records: AsyncIterable<readonly KnownRecord[]>): Promise<NumberedPlan>;
  lastPlan(): NumberedPlan | null;
  /** The rows of the last plan, a few at a time. */
  parts(): AsyncIterable<PlanPart>;
  /** Everything that is wrong by the last plan. */
  issues(): Promise<readonly ImportIssue[]>;
  isOpen(): boolean;
  close(): void;
}

export interface ReadControl {
  readonly signal?: AbortSignal;
  readonly onProgress?: OnProgress;
}

export type OpenTable = (
  source: TableSource,
  options: ParseOptions,
  control: ReadControl,
) => Promise<OpenedTable>;

/** How the reader is asked, one question after the other. */
export interface PlannerQuestions {
  recognise(request: RecognitionRequest): Promise<RecognisedFile>;
  learn(records: readonly KnownRecord[]): Promise<void>;
  plan(request: PlanRequest): Promise<FilePlan>;
  part(index: number): Promise<PlanPart | null>;
  issues(start: number): Promise<readonly ImportIssue[]>;
}

/** Makes a table of what was read and of a way to ask for more. */
export function createOpenedTable(
  outline: FileOutline,
  questions: PlannerQuestions,
  end: { readonly isOpen: () => boolean; readonly close: () => void },
): OpenedTable {
  let last: NumberedPlan | null = null;
  let turn: Promise<unknown> = Promise.resolve();

  /** Records are learned for the very next plan, so plans must not mix. */
  async function inTurn<Answer>(work: () => Promise<Answer>): Promise<Answer> {
    const answer = turn.then(work);
    turn = answer.catch(() => undefined);
    return answer;
  }

  return {
    outline,
    recognise: async (request) => inTurn(async () => questions.recognise(request)),
    plan: async (request, records) =>
      inTurn(async () => {
        for await (const some of records) await questions.learn(some);
        last = { plan: await questions.plan(request), number: (last?.number ?? 0) + 1 };
        return last;
      }),
    lastPlan: () => last,
    async *parts() {
      for (let index = 0; ; index += 1) {
        const part = await questions.part(index);
        if (part === null) return;
        yield part;
      }
    },
    async issues() {
      const found: ImportIssue[] = [];
      for (;;) {
        const some = await questions.issues(found.length);
        if (some.length === 0) return found;
        found.push(...some);
      }
    },
    isOpen: end.isOpen,
    close: end.close,
  };
}
