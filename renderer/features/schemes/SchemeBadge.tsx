import { useText } from '@renderer/text/useText';
import { StatusText } from '@renderer/ui/StatusText';
import type { SchemeStatus } from '@shared/domain/scheme';

const tones = { draft: 'warn', active: 'done', archived: 'plain' } as const;

/** Whether a version may still change, is in force, or is kept for the scores made with it. */
export function SchemeBadge({ status }: { readonly status: SchemeStatus }) {
  const { t } = useText();
  return (
    <StatusText tone={tones[status]} isPill>
      {t(`scheme.status.${status}`)}
    </StatusText>
  );
}
