import { useCallQuery } from '@renderer/api/useCallQuery';
import { useMay } from '@renderer/api/useMay';
import { joinNames } from '@renderer/text/joinNames';
import { useText } from '@renderer/text/useText';
import { EmptyState, type EmptyStateStep } from '@renderer/ui/EmptyState';
import { Loading } from '@renderer/ui/Loading';
import { useLocation } from 'wouter';

/** Stands in for every page that needs a cycle while there is none, and leads to it. */
export function StartGuide() {
  const { t, locale } = useText();
  const [, go] = useLocation();
  const employees = useCallQuery('employee.list', {});
  const overview = useCallQuery('scheme.overview', {});
  const mayOpen = useMay('cycle.open');
  if (!mayOpen)
    return <EmptyState title={t('cycle.start.title')} text={t('cycle.start.notYet')} steps={[]} />;
  if (employees.data === undefined || overview.data === undefined) return <Loading />;

  const employeeCount = employees.data.length;
  const { positions } = overview.data;
  const without = positions.filter(
    ({ schemeId, activeEmployees }) => schemeId === null && activeEmployees > 0,
  );
  const isWithoutSchemes = positions.length === 0 || without.length > 0;
  const step = employeeCount === 0 ? 1 : isWithoutSchemes ? 2 : 3;
  const stateOf = (number: number): EmptyStateStep['state'] =>
    number < step ? 'done' : number === step ? 'current' : 'later';

  return (
    <EmptyState
      title={t('cycle.start.title')}
      text={t('cycle.start.text', { step })}
      steps={[
        {
          title: t('cycle.start.employees'),
          detail:
            employeeCount > 0
              ? t('cycle.start.employeesDone', { count: employeeCount })
              : t('cycle.start.employeesTodo'),
          state: stateOf(1),
          action: {
            label: t('cycle.start.employeesAction'),
            onRun: () => go('/employees/import'),
          },
        },
        {
          title: t('cycle.start.schemes'),
          detail: schemeDetail(),
          state: stateOf(2),
          action: { label: t('cycle.start.schemesAction'), onRun: () => go('/schemes') },
        },
        {
          title: t('cycle.start.cycle'),
          detail: t('cycle.start.cycleTodo'),
          state: stateOf(3),
          action: { label: t('cycle.start.cycleAction'), onRun: () => go('/cycles/new') },
        },
        { title: t('cycle.start.reviews'), detail: t('cycle.start.reviewsLater'), state: 'later' },
        { title: t('cycle.start.results'), detail: t('cycle.start.resultsLater'), state: 'later' },
      ]}
    />
  );

  function schemeDetail(): string {
    if (step === 1) return t('cycle.start.schemesLater');
    if (step > 2) return t('cycle.start.schemesDone', { count: positions.length });
    const names = joinNames(
      locale,
      without.map(({ name }) => name),
    );
    return t('cycle.start.schemesTodo', { positions: names });
  }
}
