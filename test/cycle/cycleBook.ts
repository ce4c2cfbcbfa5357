import { closeCycleCommand } from '../../core/cycle/closeCommand.ts';
import { rollOverCommand } from '../../core/cycle/rollOverCommand.ts';
import type { CommandDefinition, CommandResult, Json } from '../../core/declare/defineCommand.ts';
import type { ViewBlock } from '../../core/declare/view.ts';
import { sampleDay } from '../../core/okr/sampleDay.ts';
import type { Cell } from '../../core/sheet/cell.ts';
import type { Edit, Host, Reading } from '../../core/sheet/edit.ts';
import { memoryHost } from '../../core/sheet/memoryHost.ts';

export const today = sampleDay('2027-01-04');
const [start, due] = ['2026-10-01', '2026-12-31'].map(sampleDay) as [number, number];

export const keyResultHeader = [
  ...['Id', 'Objective', 'Key result', 'Owner', 'Type', 'Start', 'Target', 'Current'],
  ...['Start date', 'Due date'],
];

/** A made-up small cycle: a stretch and a promise, and work that is not due yet. */
export const keyResultRows: readonly (readonly Cell[])[] = [
  keyResultHeader,
  ['KR-1', 'O-1', 'Sell 260 loaves', 'Ada (made up)', 'increase', 200, 260, 242, start, due],
  ['KR-2', 'O-1', 'Open 4 stalls', 'Ada (made up)', 'milestone', null, 4, 1, start, due],
  ['KR-3', 'O-2', 'Cut waste to 20 kg', 'Bo (made up)', 'decrease', 40, 20, 20, start, due],
  ['KR-4', 'O-2', 'Pay every bill in time', 'Bo (made up)', 'percent', null, null, 0.9, start, due],
  ['KR-5', 'O-3', 'Talk to 10 cafés', 'Cy (made up)', 'increase', 0, 10, 0, start, due],
  ['KR-6', 'O-3', 'Win 5 cafés', 'Cy (made up)', 'increase', 0, 5, null, start, due],
  ['KR-7', 'O-4', 'Train 8 bakers', 'Di (made up)', 'increase', 0, 8, 3, start, due + 90],
];

export const objectiveRows: readonly (readonly Cell[])[] = [
  ['Id', 'Objective', 'Parent', 'Owner', 'Type', 'Start date', 'Due date'],
  ['O-1', 'The bakery people talk about', null, 'Ada (made up)', 'aspirational', start, due],
  ['O-2', 'A sound business', null, 'Bo (made up)', 'committed', start, due],
  ['O-3', 'Cafés buy from us', 'O-2', 'Cy (made up)', 'aspirational', start, due],
  ['O-4', 'Bakers who learn', null, 'Di (made up)', 'aspirational', start, due + 90],
];

function sheetEdits(sheet: string, rows: readonly (readonly Cell[])[]): Edit[] {
  const cells = rows.flatMap((values, row) =>
    values.flatMap((value, column): Edit[] => {
      const before = { value: null, formula: null };
      if (value === null) return [];
      return [{ kind: 'cell', sheet, row, column, before, after: { value, formula: null } }];
    }),
  );
  return [{ kind: 'sheet', sheet, action: 'add' }, ...cells];
}

/** Puts the cycle into a host. */
export async function fill(host: Host, keyResults = keyResultRows): Promise<void> {
  await host.apply([
    ...sheetEdits('Objectives', objectiveRows),
    ...sheetEdits('Key results', keyResults),
  ]);
}

export async function cycleHost(keyResults = keyResultRows): Promise<Host> {
  const host = memoryHost([]);
  await fill(host, keyResults);
  return host;
}

/** A row of a sheet as values by header. */
export function rowsOf({ grids }: Reading, sheet: string): Record<string, Cell>[] {
  const [header = [], ...rows] = grids.find((grid) => grid.sheet === sheet)?.rows ?? [];
  return rows.map((cells) =>
    Object.fromEntries(header.map((name, index) => [String(name), cells[index] ?? null])),
  );
}

export interface Ran extends CommandResult {
  readonly blocks: readonly ViewBlock[];
}

function blocksOf(view: unknown): readonly ViewBlock[] {
  return typeof view === 'object' && view !== null && 'blocks' in view
    ? (view.blocks as readonly ViewBlock[])
    : [];
}

/** Runs a command on what the host holds and applies what it answers. */
export async function runOn(
  host: Host,
  command: CommandDefinition,
  options: Readonly<Record<string, Json>> = {},
  day: number | null = today,
) {
  const reading = await host.read(command.needs(options));
  const result = command.run(reading, options, { today: day, locale: null, timeZone: null });
  const receipt = await host.apply(result.edits);
  return { ...result, blocks: blocksOf(result.view), receipt };
}

export const close = closeCycleCommand;
export const roll = rollOverCommand;
