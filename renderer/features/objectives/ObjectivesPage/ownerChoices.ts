import type { ObjectiveOverview } from '@shared/contract/objective';
import { canBreakDown, type ObjectiveContent } from '@shared/domain/objective';

type Owner = Pick<ObjectiveContent, 'unitId' | 'employeeId'>;

interface OwnerChoice {
  readonly value: string;
  readonly label: string;
  readonly owner: Owner;
}

/** Names an owner in a list of choices. */
export function ownerValue({ unitId, employeeId }: Owner): string {
  return employeeId ?? unitId ?? 'shop';
}

/** Whose an objective may be: of the shop, a unit or a person, below the one it is part of. */
export function ownerChoices(
  { units, people }: ObjectiveOverview,
  {
    parent,
    mayLead,
    shop,
  }: { readonly parent: Owner | null; readonly mayLead: boolean; readonly shop: string },
): readonly OwnerChoice[] {
  const ofShop: readonly (Owner & { readonly label: string })[] = [
    { unitId: null, employeeId: null, label: shop },
    ...units.map(({ unitId, name }) => ({ unitId, employeeId: null, label: name })),
  ];
  // People of the unit that the whole belongs to come first.
  const near = people.filter(({ unitId }) => unitId !== null && unitId === parent?.unitId);
  const ofPeople = [...near, ...people.filter((person) => !near.includes(person))].map(
    ({ employeeId, employeeNo, name }) => ({
      unitId: null,
      employeeId,
      label: `${employeeNo} ${name}`,
    }),
  );
  return [...(mayLead ? ofShop : []), ...ofPeople]
    .filter((owner) => parent === null || canBreakDown(parent, owner))
    .map(({ label, ...owner }) => ({ value: ownerValue(owner), label, owner }));
}
