import { type CheckDefinition, defineCheck, type Score } from '../declare/check.ts';
import { settingNumber } from '../declare/readSettings.ts';
import { readRecognised } from '../recognise/readRecognised.ts';
import { checkDependencies } from './checkDependencies.ts';
import { checkMilestones } from './checkMilestones.ts';
import { dependencyColumns } from './dependencyColumns.ts';
import { milestoneColumns } from './milestoneColumns.ts';
import { type Dependency, type DependencyTable, readDependencies } from './readDependencies.ts';

/** Share of the dependencies still to come that the other team has confirmed. */
function confirmedScore(
  { found, sheet }: DependencyTable,
  dependencies: readonly Dependency[],
  asOf: number | null,
): Score[] {
  const open = dependencies.filter(({ state }) => state === 'open');
  if (found.confirmed === undefined || open.length === 0) return [];
  const confirmed = open.filter(({ isConfirmed }) => isConfirmed).length;
  const about = { id: `dependencies/${sheet}`, kind: 'dependencies', label: sheet, asOf };
  return [{ ...about, value: confirmed / open.length, unit: 'fraction', coverage: 1 }];
}

const dependenciesCheck = defineCheck({
  id: 'dependencies',
  kinds: ['dependencies'],
  summary: 'Dependencies that nobody confirmed in time, that are late, whose risk nobody carries.',
  run({ grid, table }, context) {
    const { locale, today } = context;
    const read: DependencyTable = readRecognised({ grid, table, locale }, dependencyColumns);
    const dependencies = readDependencies(read);
    const clock = { today, confirmBefore: settingNumber(context, 'confirmBefore') };
    return {
      scores: confirmedScore(read, dependencies, today),
      issues: [...read.issues, ...checkDependencies(read, dependencies, clock)],
    };
  },
});

const milestonesCheck = defineCheck({
  id: 'milestones',
  kinds: ['milestones'],
  summary: 'Joint milestones of one department alone, without an owner in each, or overdue.',
  run({ grid, table }, { locale, today }) {
    const read = readRecognised({ grid, table, locale }, milestoneColumns);
    return { scores: [], issues: [...read.issues, ...checkMilestones(read, today)] };
  },
});

/** Checks that the check-up runs on dependencies and joint milestones. */
export const dependencyChecks: readonly CheckDefinition[] = [dependenciesCheck, milestonesCheck];
