/** A seed for a run that looks where none looked before; the tests on every commit keep to one. */
export function freshSeed() {
  return String(Date.now() % 1_000_000);
}
