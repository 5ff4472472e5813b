import type { Path } from '@shared/schemeDraft/siblings';
import type { Draft } from './useDraft';

/** A draft, and which of its parts is looked at; the empty path is the scheme itself. */
export interface SelectedPart {
  readonly draft: Draft;
  readonly selected: Path;
  readonly onSelect: (path: Path) => void;
}
