import { useText } from '@renderer/text/useText';
import { ExactField } from './ExactField';

interface Limits {
  readonly floor?: string | undefined;
  readonly cap?: string | undefined;
}

interface LimitFieldsProps {
  readonly limits: Limits;
  readonly onChange: (limits: Limits) => void;
}

/** The lowest and the highest score of a rule; empty means 0 and 100. */
export function LimitFields({ limits, onChange }: LimitFieldsProps) {
  const { t } = useText();
  const { floor = '', cap = '' } = limits;
  return (
    <>
      <ExactField
        label={t('schemeEdit.floor')}
        value={floor}
        emptyMeans="0"
        onChange={(text) => onChange({ floor: text === '' ? undefined : text })}
      />
      <ExactField
        label={t('schemeEdit.cap')}
        value={cap}
        emptyMeans="100"
        onChange={(text) => onChange({ cap: text === '' ? undefined : text })}
      />
    </>
  );
}
