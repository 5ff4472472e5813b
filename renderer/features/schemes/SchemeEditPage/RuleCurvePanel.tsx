import { RuleCurve } from '@renderer/charts/RuleCurve';
import { useText } from '@renderer/text/useText';
import { approximate } from '@shared/base/fraction';
import { asRules, methodSchemaOf } from '@shared/domain/method';
import type { MeasurementBasis } from '@shared/domain/scheme';
import { readNumber } from '@shared/schemeDraft/readTyped';
import { ruleCurve } from '@shared/scoring/ruleCurve';
import { scoreIndicatorExact } from '@shared/scoring/scoreIndicator';
import { formatNumber } from '@shared/text/formatNumber';
import { TextInput } from '@mantine/core';
import { useMemo, useState } from 'react';
import styles from './forms.module.css';

const methodSchema = methodSchemaOf(asRules);

/** How the rule of a measured value runs, and what one value would score. */
export function RuleCurvePanel({ basis }: { readonly basis: MeasurementBasis }) {
  const { t } = useText();
  const [tried, setTried] = useState('');
  const { method, unit } = basis;
  const isReadable = methodSchema.safeParse(method).success;
  const points = useMemo(
    () => (isReadable ? ruleCurve({ method, unit }) : []),
    [isReadable, method, unit],
  );
  if (!isReadable || points.length === 0) {
    return <p className={styles['hint']}>{t('schemeEdit.curve.none')}</p>;
  }
  const value = readNumber(tried);
  const score = value === null ? null : scoreIndicatorExact(method, value);
  return (
    <div className={styles['rows']}>
      <RuleCurve
        label={t('schemeEdit.curve.label')}
        points={points.map(({ x, score: y }) => [approximate(x), approximate(y)] as const)}
        unit={unit === 'percent' ? '%' : ''}
      />
      <div className={styles['row']}>
        <TextInput
          size="xs"
          w={110}
          inputMode="decimal"
          label={t('schemeEdit.curve.try')}
          value={tried}
          onChange={(event) => setTried(event.currentTarget.value)}
        />
        {score !== null && (
          <output>
            {score.status === 'ok'
              ? t('schemeEdit.curve.scores', { score: formatNumber(score.score, 2) })
              : t('schemeEdit.curve.outside')}
          </output>
        )}
      </div>
    </div>
  );
}
