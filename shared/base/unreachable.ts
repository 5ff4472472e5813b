/**
 * Ends a switch over a closed union: adding a member breaks the build where it matters.
 * Throws if data from outside slipped past its check.
 */
export function unreachable(value: never): never {
  throw new Error(`Unexpected value: ${JSON.stringify(value)}`);
}
