import type { Blueprint } from '../../declare/blueprint.ts';
import type { CheckInput } from '../../declare/check.ts';
import type { Context } from '../../declare/context.ts';
import {
  type CommandDefinition,
  type CommandResult,
  defineCommand,
} from '../../declare/defineCommand.ts';
import { parseMapping, recogniseSheet } from '../../recognise/recogniseSheet.ts';
import { mappingKey } from '../../recognise/storedMapping.ts';
import type { Edit, Reading } from '../../sheet/edit.ts';
import { derailers } from '../derailers/derailers.ts';
import { readFacts } from '../derailers/readFacts.ts';
import { realignerIssues } from './issues.ts';
import type { Realigner } from './realigner.ts';
import { realigners } from './realigners.ts';

/** What the commands need of the rest: every template, and how sheets are added from some. */
export interface RealignerParts {
  readonly blueprints: readonly Blueprint[];
  add(blueprints: readonly Blueprint[], reading: Reading, context: Context): readonly Edit[];
}

/** Goals and key results are of one kind: a list of objectives is told from key results by its columns. */
function isThere({ kind, id }: Blueprint, inputs: readonly CheckInput[]): boolean {
  return inputs.some(({ table }) => {
    if (table.kind !== kind) return false;
    const hasKeyResults = table.columns.keyResult !== undefined || table.objectiveAt === 'across';
    return kind !== 'okr' || (id === 'key-results' ? hasKeyResults : !hasKeyResults);
  });
}

function plan(
  { templates, fill }: Realigner,
  { blueprints, add }: RealignerParts,
  { reading, context }: { readonly reading: Reading; readonly context: Context },
): CommandResult {
  const stored = parseMapping(reading.records);
  const inputs = reading.grids.flatMap((grid) =>
    recogniseSheet(grid, stored).map((table) => ({ grid, table })),
  );
  const missing = templates.flatMap((id) => {
    const blueprint = blueprints.find((candidate) => candidate.id === id);
    return blueprint && !isThere(blueprint, inputs) ? [blueprint] : [];
  });
  const added = missing.length === 0 ? [] : add(missing, reading, context);
  const edits = [...added, ...(fill?.(readFacts(inputs, context)) ?? [])];
  if (edits.length > 0) return { edits, view: { added: missing.map(({ id }) => id) }, issues: [] };
  const expected = 'a sheet that is missing or a row that follows from others';
  return {
    ...{ edits, view: { added: [] } },
    issues: [realignerIssues['realign-nothing-missing']({ expected, found: 'none' })],
  };
}

/** A command a derailer: the sheets and rows that help against it, as changes to look at first. No options. */
export function realignerCommands(parts: RealignerParts): readonly CommandDefinition[] {
  return realigners.flatMap((realigner) => {
    const derailer = derailers.find(({ id }) => id === realigner.derailer);
    if (!derailer) return [];
    const { command, title } = derailer.realigner;
    return [
      defineCommand({
        ...{ id: command, title, help: realigner.help },
        needs: () => ({ layers: ['formulas', 'formats', 'merges'], records: [mappingKey] }),
        run: (reading, _, context) => plan(realigner, parts, { reading, context }),
      }),
    ];
  });
}
