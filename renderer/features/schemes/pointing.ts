import { schemeChecks, type SchemeFinding } from '@shared/scoring/schemeFinding';
import { useCallback, useEffect, useId } from 'react';

/** The id that a node of the shown scheme has on the page. */
export type NodeId = (path: readonly string[]) => string;

/** Where the grades stand; no source has this key. */
export const gradesPlace: readonly string[] = ['grades'];

const aboutGrades: ReadonlySet<string> = new Set([...schemeChecks.grades, ...schemeChecks.reach]);

/** Where on the page a finding is to be seen. */
export function placeOf({ code, path }: SchemeFinding): readonly string[] {
  return aboutGrades.has(code) ? gradesPlace : path;
}

export function useNodeIds(): NodeId {
  const id = useId();
  return useCallback((path) => [id, ...path].join('-'), [id]);
}

/** Scrolls to an element and puts the focus there, once. */
export function usePointing(id: string | null, onPointed: () => void): void {
  useEffect(() => {
    if (id === null) return;
    const element = document.getElementById(id);
    element?.scrollIntoView({ block: 'center' });
    element?.focus();
    onPointed();
  }, [id, onPointed]);
}
