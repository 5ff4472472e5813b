import type { StoreHandle } from '@electron/database/open';
import type { AppraisalRecord } from '@electron/database/queries/appraisal';
import { getSchemeContent } from '@electron/database/queries/scheme';
import { listSegments } from '@electron/database/queries/segment';
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
  { appraisalId, cycleId, schemeId }: AppraisalRecord,
): Promise<SchemeContent> {
  const moves = (await listSegments(db, cycleId)).filter(
    (segment) => segment.appraisalId === appraisalId,
  );
  const others = [...new Set(moves.map((segment) => segment.schemeId))].filter(
    (other) => other !== schemeId,
  );
  return formContent([
    await getSchemeContent(db, schemeId),
    ...(await Promise.all(others.map(async (other) => getSchemeContent(db, other)))),
  ]);
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
