import { locales } from '@shared/domain/locale';
import { asRules } from '@shared/domain/method';
import { basisSchemaOf, schemeContentSchema } from '@shared/domain/scheme';
import { indicatorLibrary } from '@shared/schemes/indicatorLibrary';
import { checkScheme, hasErrors } from '@shared/scoring/checkScheme';
import { gradeWords } from '@shared/text/gradeWords';
import { describe, expect, it } from 'vitest';
import { buildDimension, buildScheme, buildSource } from '../scoring/buildScheme';

const indicators = indicatorLibrary.flatMap((group) => group.indicators);

describe('the indicator library', () => {
  it('has every key once', () => {
    expect(new Set(indicators.map(({ key }) => key)).size).toBe(indicators.length);
    expect(new Set(indicatorLibrary.map(({ key }) => key)).size).toBe(indicatorLibrary.length);
  });

  it('defines every indicator in each language and counts one fact once', () => {
    for (const { name, definition } of indicators) {
      for (const locale of locales) {
        expect(name[locale]).not.toBe('');
        expect(definition[locale].length).toBeGreaterThan(name[locale].length);
      }
    }
    const measures = indicators.flatMap(({ basis }) =>
      basis.kind === 'measurement' ? [basis.measure] : [],
    );
    expect(new Set(measures).size).toBe(measures.length);
  });

  it.each(indicators)('has a rule for $key that passes the check on its own', (indicator) => {
    expect(basisSchemaOf(asRules).safeParse(indicator.basis).success).toBe(true);
    const key = indicator.basis.kind === 'rating' ? 'superior' : 'measurement';
    const content = buildScheme({
      sources: [buildSource([buildDimension([{ ...indicator, weight: '1' }])], { key })],
    });
    expect(schemeContentSchema.parse(content)).toEqual(content);
    expect(hasErrors(checkScheme(content, gradeWords))).toBe(false);
  });
});
