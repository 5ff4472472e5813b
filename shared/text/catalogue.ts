import type { Locale } from '../domain/locale';

export interface Words {
  readonly [key: string]: string | Words;
}

/** All words of one concept, in every language side by side. */
export type Catalogue = Readonly<Record<Locale, Words>>;
