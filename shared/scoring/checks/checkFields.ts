import { schemeContentSchema, type SchemeContent } from '@shared/domain/scheme';
import type { z } from 'zod';
import type { SchemeFinding, SchemeFindingCode } from '../schemeFinding';

type Issue = z.core.$ZodIssue;

/**
 * What a draft still lacks before its rules can be read at all: numbers that are none, words that
 * are missing, parts without anything in them. Each place is told once.
 */
export function checkFields(content: SchemeContent): readonly SchemeFinding[] {
  const checked = schemeContentSchema.safeParse(content);
  if (checked.success) return [];
  const findings = checked.error.issues.map((issue): SchemeFinding => {
    const code = codeOf(issue);
    const text = valueAt(content, issue.path);
    return {
      code,
      severity: 'error',
      path: keysAlong(content, issue.path),
      values: code === 'numberUnreadable' && typeof text === 'string' ? { text } : {},
    };
  });
  const seen = new Set<string>();
  return findings.filter((finding) => {
    const place = JSON.stringify(finding);
    return seen.has(place) ? false : seen.add(place) !== undefined;
  });
}

function codeOf(issue: Issue): SchemeFindingCode {
  if (issue.code === 'invalid_format') return 'numberUnreadable';
  if (issue.code !== 'too_small') return 'fieldInvalid';
  return issue.origin === 'string' ? 'wordMissing' : 'partEmpty';
}

/** The keys of the source, dimension and indicator that a path of positions leads through. */
function keysAlong(content: SchemeContent, path: Issue['path']): readonly string[] {
  const source = path[0] === 'sources' ? content.sources[Number(path[1])] : undefined;
  const dimension = path[2] === 'dimensions' ? source?.dimensions[Number(path[3])] : undefined;
  const indicator = path[4] === 'indicators' ? dimension?.indicators[Number(path[5])] : undefined;
  return [source, dimension, indicator].flatMap((part) => (part === undefined ? [] : [part.key]));
}

function valueAt(content: SchemeContent, path: Issue['path']): unknown {
  return path.reduce<unknown>(
    (value, step) =>
      typeof value === 'object' && value !== null ? Reflect.get(value, step) : undefined,
    content,
  );
}
