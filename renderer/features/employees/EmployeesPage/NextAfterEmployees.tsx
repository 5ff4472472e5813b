import { useCallQuery } from '@renderer/api/useCallQuery';
import { joinNames } from '@renderer/text/joinNames';
import { useText } from '@renderer/text/useText';
import { NextStep } from '@renderer/ui/NextStep';
import { useLocation } from 'wouter';

/** What comes after the list: schemes, then a cycle, then the work in it. */
export function NextAfterEmployees() {
  const { t, locale } = useText();
  const [, go] = useLocation();
  const { data: overview } = useCallQuery('scheme.overview', {});
  const { data: cycles } = useCallQuery('cycle.list', {});
  if (overview === undefined || cycles === undefined) return null;

  const without = overview.positions.filter(
    ({ schemeId, activeEmployees }) => schemeId === null && activeEmployees > 0,
  );
  const step = without.length > 0 ? 'schemes' : cycles.length === 0 ? 'cycle' : 'board';
  const paths = { schemes: '/schemes', cycle: '/cycles/new', board: '/board' } as const;
  const positions = joinNames(
    locale,
    without.map(({ name }) => name),
  );
  return (
    <NextStep
      label={t('frame.nextStep')}
      title={t(`employee.next.${step}`)}
      reason={t(`employee.next.${step}Reason`, { positions })}
      action={t(`employee.next.${step}Action`)}
      onRun={() => go(paths[step])}
    />
  );
}
