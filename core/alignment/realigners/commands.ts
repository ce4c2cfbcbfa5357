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
import { cellAt, type Grid } from '../../sheet/grid.ts';
import { derailers } from '../derailers/derailers.ts';
import { readFacts } from '../derailers/readFacts.ts';
import { appendMissing } from './appendMissing.ts';
import { realignerIssues } from './issues.ts';
import type { Filling, Realigner } from './realigner.ts';
import { realigners } from './realigners.ts';

/** What the commands need of the rest: every template, and how sheets are added from some. */
export interface RealignerParts {
  readonly blueprints: readonly Blueprint[];
  add(added: readonly AddedTemplate[], reading: Reading, context: Context): readonly Edit[];
}

/** A template with what its sheet begins with. */
export interface AddedTemplate {
  readonly blueprint: Blueprint;
  readonly filling: Filling;
}

/** True for a sheet laid out from the template, however little is typed into it yet. */
function isLaidOut({ sheet, purpose }: Blueprint, grid: Grid): boolean {
  const remark = cellAt(grid, 1, 0);
  const isPurpose = typeof remark === 'string' && remark.startsWith(purpose);
  return cellAt(grid, 0, 0) === sheet && isPurpose;
}

/** Goals and key results are of one kind: a list of objectives is told from key results by its columns. */
function isThere(blueprint: Blueprint, { inputs, grids }: Workbook): boolean {
  const { kind, id } = blueprint;
  const isKnown = inputs.some(({ table }) => {
    if (table.kind !== kind) return false;
    const hasKeyResults = table.columns.keyResult !== undefined || table.objectiveAt === 'across';
    return kind !== 'okr' || (id === 'key-results' ? hasKeyResults : !hasKeyResults);
  });
  return isKnown || grids.some((grid) => isLaidOut(blueprint, grid));
}

/** The sheets of a workbook and the tables recognised on them. */
interface Workbook {
  readonly inputs: readonly CheckInput[];
  readonly grids: readonly Grid[];
}

function plan(
  { templates, mend }: Realigner,
  { blueprints, add }: RealignerParts,
  { reading, context }: { readonly reading: Reading; readonly context: Context },
): CommandResult {
  const stored = parseMapping(reading.records);
  const inputs = reading.grids.flatMap((grid) =>
    recogniseSheet(grid, stored).map((table) => ({ grid, table })),
  );
  const facts = readFacts(inputs, context);
  const missing = templates.flatMap(({ id, begin }): AddedTemplate[] => {
    const blueprint = blueprints.find((candidate) => candidate.id === id);
    if (!blueprint || isThere(blueprint, { inputs, grids: reading.grids })) return [];
    return [{ blueprint, filling: begin?.(facts) ?? { rows: [] } }];
  });
  const added = missing.length === 0 ? [] : add(missing, reading, context);
  const appended = templates.flatMap(({ id, list, more }) =>
    list === undefined || missing.some(({ blueprint }) => blueprint.id === id)
      ? []
      : appendMissing(facts, list, more?.(facts) ?? []),
  );
  const planned = [...added, ...appended];
  const edits = [...planned, ...(mend?.(facts, planned) ?? [])];
  const view = { added: missing.map(({ blueprint: { id } }) => id) };
  if (edits.length > 0) return { edits, view, issues: [] };
  const expected = 'a sheet that is missing or a row that follows from others';
  return {
    ...{ edits, view },
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
