import type { SchemeChoice, SchemeOverview } from '@shared/contract/scheme';
import type { Scheme, SchemeContent } from '@shared/domain/scheme';

/** The scheme that the page shows: one of the shop, or one that comes with the program. */
export interface ShownScheme {
  readonly choice: SchemeChoice;
  readonly content: SchemeContent;
  /** The version of the shop; null for a ready-made scheme. */
  readonly scheme: Scheme | null;
}

/** A text for each choice, for comparing and for the keys of a list. */
export function keyOf(choice: SchemeChoice): string {
  return 'schemeId' in choice ? choice.schemeId : choice.readyMadeKey;
}

/** Everything that can be shown: versions of the shop, the newest first, then ready-made ones. */
export function shownSchemes({ schemes, readyMade }: SchemeOverview): readonly ShownScheme[] {
  return [
    ...schemes.toReversed().map((scheme) => ({
      choice: { schemeId: scheme.schemeId },
      content: scheme.content,
      scheme,
    })),
    ...readyMade.map(({ key, content }) => ({
      choice: { readyMadeKey: key },
      content,
      scheme: null,
    })),
  ];
}
