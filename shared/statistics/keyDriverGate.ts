/**
 * How importance may be found from n responses to p questions: `derived` by regression from
 * max(50, 10·p) on, `correlation_only` from 20 on, else `stated` by the customers themselves.
 * Source: measurement spec 3.6, 13.3.
 */
export function keyDriverGate({ n, p }: Readonly<{ n: number; p: number }>): Readonly<{
  method: 'derived' | 'correlation_only' | 'stated';
}> {
  if (n >= Math.max(50, 10 * p)) return { method: 'derived' };
  return { method: n >= 20 ? 'correlation_only' : 'stated' };
}
