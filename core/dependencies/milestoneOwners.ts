import { nameKey } from '../statistics/nameKey.ts';
import { namesNobody } from '../vocabulary/namesNobody.ts';

/** A department with who answers for the milestone there; null where nobody is named. */
export interface DepartmentOwner {
  readonly department: string;
  readonly owner: string | null;
}

function named(owner: string | undefined): string | null {
  const text = owner?.trim() ?? '';
  return namesNobody(text) ? null : text;
}

/**
 * Who owns a milestone in each department: "Shops: Priya Nair" by the department's name, other names in the
 * order of the departments.
 */
export function milestoneOwners(
  departments: readonly string[],
  owners: string | null,
): readonly DepartmentOwner[] {
  const entries = (owners ?? '').split(/[,;\n]|\s[+/]\s/).map((entry) => entry.trim());
  const byDepartment = new Map<string, string>();
  const inOrder: string[] = [];
  for (const entry of entries) {
    const colon = entry.indexOf(':');
    if (colon < 0) inOrder.push(entry);
    else byDepartment.set(nameKey(entry.slice(0, colon)), entry.slice(colon + 1));
  }
  let next = 0;
  return departments.map((department) => {
    const own = byDepartment.get(nameKey(department));
    return { department, owner: named(own ?? inOrder[next++]) };
  });
}
