/**
 * Difference in differences from four group means: change of the trained less change of the
 * untrained. Source: measurement spec 5.5.
 */
export function didMeans({
  preTrained,
  postTrained,
  preUntrained,
  postUntrained,
}: Readonly<{
  preTrained: number;
  postTrained: number;
  preUntrained: number;
  postUntrained: number;
}>): Readonly<{ did: number }> {
  return { did: postTrained - preTrained - (postUntrained - preUntrained) };
}
