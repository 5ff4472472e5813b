/** Direction of one kind of evidence; up and down mean that its interval excludes 0. */
export type EvidenceDirection = 'up' | 'flat' | 'down' | 'insufficient';

/** What exam, practical test and customers together say about a training. */
export type TrainingVerdict =
  'mixed' | 'not_shown' | 'effective' | 'learned_not_yet_visible' | 'not_enough_data' | 'partial';

/** The verdict from three kinds of evidence. Source: measurement spec 5.5, precedence as listed. */
export function triangulate({
  exam,
  practical,
  customer,
}: Readonly<{
  exam: EvidenceDirection;
  practical: EvidenceDirection;
  customer: EvidenceDirection;
}>): Readonly<{ verdict: TrainingVerdict }> {
  const evidence = [exam, practical, customer];
  const count = (direction: EvidenceDirection): number =>
    evidence.filter((each) => each === direction).length;
  const ups = count('up');
  if (count('down') > 0) return { verdict: ups > 0 ? 'mixed' : 'not_shown' };
  if (ups >= 2) return { verdict: customer === 'up' ? 'effective' : 'learned_not_yet_visible' };
  if (count('insufficient') >= 2) return { verdict: 'not_enough_data' };
  return { verdict: ups === 1 ? 'partial' : 'not_shown' };
}
