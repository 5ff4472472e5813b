/** Size of a call's input as JSON text; null if it is not plain data (cyclic, BigInt, function). */
export function inputSize(input: unknown): number | null {
  try {
    return JSON.stringify(input)?.length ?? null;
  } catch {
    return null;
  }
}
