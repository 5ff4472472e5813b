import { fewestAnonymousResponses } from '@shared/domain/displayTier';
import type { SchemeContent } from '@shared/domain/scheme';
import type { SchemeFinding } from '../schemeFinding';

/**
 * Customers whose answers count need company: below three responses the total would give away what
 * they said, and is hidden (measurement spec 2.2, 8).
 */
export function checkDisclosure({ sources }: SchemeContent): readonly SchemeFinding[] {
  return sources
    .filter(
      ({ key, minimumResponses = 0, dimensions }) =>
        key === 'customer' &&
        minimumResponses < fewestAnonymousResponses &&
        dimensions.some(({ indicators }) =>
          indicators.some(({ basis }) => basis.kind === 'survey'),
        ),
    )
    .map(({ key }) => ({
      code: 'answersGivenAway',
      severity: 'warning',
      path: [key],
      values: {},
    }));
}
