import { type CommandDefinition, defineCommand } from '../declare/defineCommand.ts';
import type { FunctionDefinition } from '../declare/defineFunction.ts';
import { repairIssues } from './issues.ts';
import { planRepair } from './planRepair.ts';
import type { RepairTarget } from './repairFormula.ts';

/** Hosts formulas can be repaired for. */
export const repairTargets: readonly RepairTarget[] = ['excel', 'sheets'];

/** The target of that name; undefined when there is none. */
export function repairTarget(name: unknown): RepairTarget | undefined {
  return repairTargets.find((target) => target === name);
}

/**
 * The command that respells formulas after a move between Excel and Google Sheets. Option: `for`, `excel` or
 * `sheets`. Its view counts the formulas.
 */
export function repairCommand(functions: readonly FunctionDefinition[]): CommandDefinition {
  const names = { functions: new Set(functions.map(({ name }) => name)) };
  return defineCommand({
    id: 'repair',
    title: 'Repair formulas',
    help: 'Respells Tandem’s functions after the file has moved between Excel and Google Sheets. Nothing else changes.',
    needs: () => ({ layers: ['formulas'] }),
    run({ grids }, options) {
      const target = repairTarget(options.for);
      if (target === undefined) {
        const expected = repairTargets.join(' or ');
        const found = typeof options.for === 'string' ? options.for : 'nothing';
        const issue = repairIssues['repair-target-unknown']({ expected, found });
        return { edits: [], view: null, issues: [issue] };
      }
      const { edits, issues } = planRepair({ grids, target, names });
      return { edits, view: { target, formulas: edits.length }, issues };
    },
  });
}
