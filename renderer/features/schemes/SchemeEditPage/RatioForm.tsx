import { useText } from '@renderer/text/useText';
import type { Method } from '@shared/domain/method';
import { Select } from '@mantine/core';
import { DirectionSelect } from './DirectionSelect';
import { ExactField } from './ExactField';
import styles from './forms.module.css';
import { LimitFields } from './LimitFields';

type Ratio = Extract<Method, { type: 'ratio' }>;

const forms = ['mirror', 'inverse'] as const;

interface RatioFormProps {
  readonly method: Ratio;
  readonly onChange: (method: Method) => void;
}

/** The share of the target that was reached. */
export function RatioForm({ method, onChange }: RatioFormProps) {
  const { t } = useText();
  return (
    <div className={styles['row']}>
      <DirectionSelect
        direction={method.direction}
        onChange={(direction) => onChange({ ...method, direction })}
      />
      <ExactField
        label={t('schemeEdit.targetNumber')}
        value={method.target}
        onChange={(target) => onChange({ ...method, target })}
      />
      <LimitFields limits={method} onChange={(limits) => onChange({ ...method, ...limits })} />
      {method.direction === 'lower' && (
        <Select
          size="xs"
          w={220}
          label={t('schemeEdit.lowerForm.label')}
          data={forms.map((key) => ({ value: key, label: t(`schemeEdit.lowerForm.${key}`) }))}
          value={method.lowerForm ?? 'mirror'}
          onChange={(value) => {
            const lowerForm = forms.find((each) => each === value);
            if (lowerForm !== undefined) onChange({ ...method, lowerForm });
          }}
        />
      )}
    </div>
  );
}
