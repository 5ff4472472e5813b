import type { StoreHandle } from '@electron/database/open';
import { listAppraisalsOf } from '@electron/database/queries/appraisal';
import { listCycles } from '@electron/database/queries/cycle';
import { listSchemes } from '@electron/database/queries/scheme';
import type { EventChoice } from '@shared/contract/event';
import type { Employee } from '@shared/domain/employee';
import { gradeKeys, type GradeKey, type Scheme } from '@shared/domain/scheme';

/**
 * What an event of this day can be linked to: kinds of events that a scheme of the employee counts,
 * and indicators that people rate. The schemes are those of the cycles around the day; before a
 * cycle is opened, the one in force for the position.
 */
export async function eventChoices(
  db: StoreHandle,
  { employeeId, positionId }: Pick<Employee, 'employeeId' | 'positionId'>,
  happenedOn: string,
): Promise<{ readonly links: readonly EventChoice[]; readonly grades: readonly GradeKey[] }> {
  const around = new Set(
    (await listCycles(db))
      .filter(({ startsOn, endsOn }) => startsOn <= happenedOn && happenedOn <= endsOn)
      .map(({ cycleId }) => cycleId),
  );
  const used = new Set(
    (await listAppraisalsOf(db, employeeId))
      .filter(({ cycleId }) => around.has(cycleId))
      .map(({ schemeId }) => schemeId),
  );
  const schemes = await listSchemes(db);
  const chosen = schemes.filter(({ schemeId, status, positionIds }) =>
    used.size > 0
      ? used.has(schemeId)
      : status === 'active' && positionId !== null && positionIds.includes(positionId),
  );
  const links = new Map(
    chosen.flatMap(linksOf).map((link) => [`${link.indicatorKey} ${link.code ?? ''}`, link]),
  );
  const grades = new Set(chosen.flatMap(({ content }) => content.grades.map(({ key }) => key)));
  return {
    links: [...links.values()],
    // The best grade caps nothing.
    grades: gradeKeys.filter((key) => grades.has(key)).slice(1),
  };
}

function linksOf({ content }: Scheme): readonly EventChoice[] {
  return content.sources.flatMap((source) =>
    source.dimensions.flatMap(({ indicators }) =>
      indicators.flatMap(({ key, name, basis }): readonly EventChoice[] => {
        const indicator = { indicatorKey: key, indicatorName: name, source: source.key };
        if (basis.kind === 'rating') {
          return [{ ...indicator, code: null, name: null, effect: null }];
        }
        if (basis.kind !== 'events') return [];
        return Object.entries(basis.method.events).map(([code, event]) => ({
          ...indicator,
          code,
          name: event.name ?? null,
          effect: { kind: event.kind, points: event.points },
        }));
      }),
    ),
  );
}
