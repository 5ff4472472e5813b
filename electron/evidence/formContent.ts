import type { StoreHandle } from '@electron/database/open';
import type { AppraisalRecord } from '@electron/database/queries/appraisal';
import { getSchemeContent, listSchemes } from '@electron/database/queries/scheme';
import { listSegments, type SegmentRecord } from '@electron/database/queries/segment';
import { AppError } from '@shared/contract/result';
import type { CycleId, SchemeId } from '@shared/domain/ids';
import type { Dimension, Scheme, SchemeContent, Source } from '@shared/domain/scheme';

type WithContent = Pick<Scheme, 'content'>;

/**
 * What is filled in for somebody who held several positions in a cycle: the first scheme, and of the
 * others what it does not have. For forms only; each position is scored under its own scheme.
 */
export function formContent([first, ...others]: readonly [
  WithContent,
  ...WithContent[],
]): SchemeContent {
  return others.reduce(
    (content, { content: other }) => ({
      ...content,
      sources: joined(content.sources, other.sources, joinSource),
    }),
    first.content,
  );
}

/** The same for an appraisal, read from the store. */
export async function readFormContent(
  db: StoreHandle,
  appraisal: AppraisalRecord,
): Promise<SchemeContent> {
  const moves = await listSegments(db, appraisal.cycleId);
  const schemeIds = schemesOf(appraisal, moves);
  const contents = new Map<SchemeId, SchemeContent>();
  for (const schemeId of schemeIds)
    contents.set(schemeId, (await getSchemeContent(db, schemeId)).content);
  return formContentOf(appraisal, moves, contents);
}

/** The same for any appraisal of a cycle, read once for all of them. */
export async function readFormContents(
  db: StoreHandle,
  cycleId: CycleId,
): Promise<(appraisal: AppraisalRecord) => SchemeContent> {
  const moves = await listSegments(db, cycleId);
  const contents = new Map(
    (await listSchemes(db)).map(({ schemeId, content }) => [schemeId, content]),
  );
  return (appraisal) => formContentOf(appraisal, moves, contents);
}

function formContentOf(
  appraisal: AppraisalRecord,
  moves: readonly SegmentRecord[],
  contents: ReadonlyMap<SchemeId, SchemeContent>,
): SchemeContent {
  const [first, ...others] = schemesOf(appraisal, moves).map((schemeId) => {
    const content = contents.get(schemeId);
    if (content === undefined) throw new AppError('storeDamaged');
    return { content };
  });
  if (first === undefined) throw new AppError('storeDamaged');
  return formContent([first, ...others]);
}

/** The scheme of an appraisal, then those of the positions moved to, each once. */
function schemesOf(
  { appraisalId, schemeId }: AppraisalRecord,
  moves: readonly SegmentRecord[],
): readonly SchemeId[] {
  const own = moves.filter((segment) => segment.appraisalId === appraisalId);
  return [...new Set([schemeId, ...own.map((segment) => segment.schemeId)])];
}

function joinSource(source: Source, other: Source): Source {
  return { ...source, dimensions: joined(source.dimensions, other.dimensions, joinDimension) };
}

function joinDimension(dimension: Dimension, other: Dimension): Dimension {
  return {
    ...dimension,
    indicators: joined(dimension.indicators, other.indicators, (indicator) => indicator),
  };
}

function joined<Part extends { readonly key: string }>(
  own: readonly Part[],
  other: readonly Part[],
  join: (own: Part, other: Part) => Part,
): Part[] {
  const keys = new Set(own.map(({ key }) => key));
  return [
    ...own.map((part) => {
      const same = other.find(({ key }) => key === part.key);
      return same === undefined ? part : join(part, same);
    }),
    ...other.filter(({ key }) => !keys.has(key)),
  ];
}
