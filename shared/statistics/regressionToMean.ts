/**
 * How far employees picked for low scores rise by themselves: with reliability n/(n+m) the expected
 * score is shop + reliability·(selected − shop). Credit training only beyond that; all `null` if
 * n + m is 0. Source: measurement spec 5.5.
 * @param n responses behind the selected mean.
 * @param m prior strength, as in `ebNormal`.
 */
export function regressionToMean({
  selectedMean,
  shopMean,
  n,
  m,
}: Readonly<{ selectedMean: number; shopMean: number; n: number; m: number }>): Readonly<{
  reliability: number | null;
  expectedAfterNoTraining: number | null;
  expectedGainNoTraining: number | null;
}> {
  if (n + m === 0) {
    return { reliability: null, expectedAfterNoTraining: null, expectedGainNoTraining: null };
  }
  const reliability = n / (n + m);
  const expected = shopMean + reliability * (selectedMean - shopMean);
  return {
    reliability,
    expectedAfterNoTraining: expected,
    expectedGainNoTraining: expected - selectedMean,
  };
}
