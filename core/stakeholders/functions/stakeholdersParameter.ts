import { tableParameter } from '../../declare/parameter.ts';
import type { Issue } from '../../issue/issue.ts';
import { stakeholderReading } from '../columns.ts';
import type { StakeholderList } from '../readStakeholders.ts';

/** The range both functions about stakeholders take. */
export const stakeholdersParameter = tableParameter({
  help: 'One row a stakeholder, with headers such as Stakeholder, Influence (1 to 5 or high, medium, low), Support (-2 to 2 or words).',
  columns: stakeholderReading,
});

export const exampleStakeholders = [
  ['Stakeholder', 'Influence', 'Support'],
  ['Shop teams', 5, -1],
  ['Drivers', 3, 'supporter'],
  ['Mill', 'low', 2],
  ['Landlord', 4, null],
];

/** Issues that make the answer wrong: a level that cannot be read. */
export function errorsOf({ issues }: StakeholderList): readonly Issue[] {
  return issues.filter(({ severity }) => severity === 'error');
}
