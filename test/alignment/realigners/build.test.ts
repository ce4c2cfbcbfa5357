import { describe, expect, it } from 'vitest';
import { checkUp } from '../../../core/alignment/checkUp.ts';
import { derailers } from '../../../core/alignment/derailers/derailers.ts';
import { checks } from '../../../core/catalog.ts';
import { commands } from '../../../core/commands.ts';
import { neutralContext } from '../../../core/declare/context.ts';
import type { Matrix } from '../../../core/sheet/cell.ts';
import type { Edit } from '../../../core/sheet/edit.ts';
import { cellAt, type Grid, gridOf } from '../../../core/sheet/grid.ts';
import { memoryHost } from '../../../core/sheet/memoryHost.ts';
import { sampleWorkbook } from '../../../workbench/sample/sampleWorkbook.ts';
import { joineryWorkbook } from '../../../workbench/sample2/joineryWorkbook.ts';
import { openWorkbook } from '../../../workbench/xlsx/openWorkbook.ts';
import { xlsxHost } from '../../../workbench/xlsx/xlsxHost.ts';
import { deepFreeze } from '../../deepFreeze.ts';

const context = { ...neutralContext, today: 46341 };
const due = 46387;

function commandOf(id: string) {
  const command = commands.find((each) => each.id === id);
  if (!command) throw new Error(`there is no command ${id}`);
  return command;
}

function gridsOf(sheets: Readonly<Record<string, Matrix>>): readonly Grid[] {
  return Object.entries(sheets).map(([sheet, rows]) => deepFreeze(gridOf(rows, sheet)));
}

function realign(id: string, grids: readonly Grid[]) {
  const host = memoryHost([...grids]);
  const command = commandOf(id);
  const result = command.run(host.read(command.needs({})), {}, context);
  const receipt = host.apply(result.edits);
  const again = command.run(host.read(command.needs({})), {}, context);
  const sheet = (name: string): readonly (readonly unknown[])[] =>
    host.read({ sheets: [name] }).grids[0]?.rows.slice(4) ?? [];
  return { host, result, receipt, again, sheet };
}

function opened(bytes: Uint8Array): readonly Grid[] {
  const workbook = openWorkbook(bytes);
  if (!workbook.ok) throw new Error('the sample does not open');
  const { grids } = xlsxHost(workbook.value).read({ layers: ['formulas', 'formats', 'merges'] });
  return deepFreeze(grids);
}

const goals: Matrix = [
  ['Objective', 'Key result', 'Owner', 'Start', 'Target', 'Current', 'Due date'],
  ['Fill the yard', 'Stairs sold a month from 2 to 5', 'Ada Kern', 2, 5, 3, due],
  ['Fill the yard', 'Visits to the show room from 10 to 30', 'Ben Voss', 10, 30, 12, due],
  ['Waste nothing', 'Offcuts from 30 to 10 kg', 'Ben Voss', 30, 10, 20, due],
  ['Waste nothing', 'Scrap from 9 to 3 kg', 'Ben Voss', 9, 3, 8, due],
];
const raci: Matrix = [
  ['Task', 'Ada', 'Ben', 'Cleo'],
  ['Draw the stairs', 'A', 'R', 'C'],
  ['Sharpen blades', 'I', 'C', 'R'],
  ['Order wood', 'C', 'R', 'R'],
  ['Sweep up', 'A/R', 'I', null],
];

describe.each([
  { name: 'nothing but key results', grids: gridsOf({ Goals: goals }) },
  { name: 'nothing but a matrix', grids: gridsOf({ Who: raci }) },
  { name: 'the bakery', grids: opened(sampleWorkbook()) },
  { name: 'the joinery', grids: opened(joineryWorkbook()) },
])('realigners of $name', ({ grids }) => {
  const before = checkUp({ grids }, checks, context).index.derailers;

  it.each(derailers.map(({ id, realigner }) => ({ id, command: realigner.command })))(
    '$command is made whole, makes its derailer no worse, and has nothing to add when pressed again',
    ({ id, command }) => {
      const { host, receipt, again, result } = realign(command, grids);
      expect(receipt.skipped).toEqual([]);
      expect(result.edits.length > 0).toBe(result.issues.length === 0);
      expect(again.edits).toEqual([]);
      expect(again.issues.map(({ code }) => code)).toEqual(['realign-nothing-missing']);
      const after = checkUp({ grids: host.read({}).grids }, checks, context).index.derailers;
      const [now, then] = [after, before].map((all) => all.find((each) => each.id === id)?.value);
      if (typeof then === 'number') expect(now).toBeGreaterThanOrEqual(then - 1e-9);
      host.apply(receipt.inverse);
      expect(host.read({}).grids.map(({ sheet }) => sheet)).toEqual(
        grids.map(({ sheet }) => sheet),
      );
    },
    60_000,
  );
});

describe('realign-scattered-goals', () => {
  const validations = (edits: readonly Edit[], sheet: string) =>
    edits.flatMap((edit) =>
      edit.kind === 'validation' && edit.sheet === sheet && edit.rule?.type === 'list'
        ? [{ left: edit.area.left, values: edit.rule.values }]
        : [],
    );

  it('gathers objectives with ids of their own; an owner only where one person owns all key results', () => {
    const { sheet, result } = realign('realign-scattered-goals', gridsOf({ Goals: goals }));
    expect(
      sheet('Objectives')
        .slice(0, 2)
        .map((row) => row.slice(0, 4)),
    ).toEqual([
      ['O-1', 'Fill the yard', null, null],
      ['O-2', 'Waste nothing', null, 'Ben Voss'],
    ]);
    expect(validations(result.edits, 'Objectives')).toContainEqual({
      ...{ left: 2, values: ['O-1', 'O-2'] },
    });
  });

  it('gives a list of objectives without parents that column, with the strategy to choose from', () => {
    const grids = gridsOf({
      Goals: [
        ['Id', 'Objective', 'Owner', 'Due date'],
        ['O1', 'Fill the yard', 'Ada Kern', due],
        ['O2', 'Waste nothing', 'Ben Voss', due],
        ['O3', 'Be found', 'Ben Voss', due],
      ],
      Strategy: [
        ['ID', 'Level', 'Statement', 'Parent'],
        ['V', 'Vision', 'The yard everybody asks first', null],
        ['S1', 'Strategy', 'Stairs people do not wait for', 'V'],
        ['S2', 'Strategy', 'Wood is never waste', 'V'],
      ],
    });
    const { host, result } = realign('realign-scattered-goals', grids);
    const [list] = host.read({ sheets: ['Goals'] }).grids;
    expect(list && cellAt(list, 0, 4)).toBe('Parent');
    expect(validations(result.edits, 'Goals')).toEqual([
      { left: 4, values: ['S1', 'S2', 'O1', 'O2', 'O3'] },
    ]);
  });

  it('adds a row to complete for each line that nothing pursues, and counts it for nothing', () => {
    const grids = gridsOf({
      Objectives: [
        ['Id', 'Objective', 'Parent', 'Owner', 'Comment'],
        ['O1', 'Fill the yard', 'S1', 'Ada Kern', null],
        ['O2', 'Be found', 'O1', 'Ben Voss', null],
      ],
      Strategy: [
        ['ID', 'Level', 'Statement', 'Parent'],
        ['V', 'Vision', 'The yard everybody asks first', null],
        ['S1', 'Strategy', 'Stairs people do not wait for', 'V'],
        ['S2', 'Strategy', 'Wood is never waste', 'V'],
      ],
    });
    const { host } = realign('realign-scattered-goals', grids);
    const [list] = host.read({ sheets: ['Objectives'] }).grids;
    expect(list?.rows[3]?.slice(0, 4)).toEqual([null, null, 'S2', null]);
    const lines = checkUp({ grids: host.read({}).grids }, checks, context)
      .index.derailers.flatMap(({ evidence }) => evidence)
      .find(({ id }) => id === 'lines-pursued');
    expect([lines?.good, lines?.bad]).toEqual([1, 1]);
  });
});

describe('fresh sheets of the other realigners', () => {
  it('realign-role-confusion: owning a key result is being accountable for it; who does it is left open', () => {
    const { sheet } = realign('realign-role-confusion', gridsOf({ Goals: goals }));
    expect(sheet('RACI')[0]?.slice(0, 3)).toEqual(['Stairs sold a month from 2 to 5', null, 'A']);
    expect(
      sheet('Roles')
        .slice(0, 2)
        .map((row) => row.slice(0, 2)),
    ).toEqual([
      [null, 'Ada Kern'],
      [null, 'Ben Voss'],
    ]);
  });

  it('realign-firefighting: a review a month, and one on the last day of the goals', () => {
    const { sheet } = realign('realign-firefighting', gridsOf({ Goals: goals }));
    expect(
      sheet('Reviews')
        .slice(0, 3)
        .map((row) => row?.[3] ?? null),
    ).toEqual([46371, due]);
  });

  it('realign-miscommunication: the objectives at the top are to be told within two weeks and ranked', () => {
    const { sheet } = realign('realign-miscommunication', gridsOf({ Goals: goals }));
    expect(
      sheet('Communications')
        .slice(0, 2)
        .map((row) => [row[1], row[5]]),
    ).toEqual([
      ['Fill the yard', context.today + 14],
      ['Waste nothing', context.today + 14],
    ]);
    expect(
      sheet('Rankings')
        .slice(0, 2)
        .map((row) => row[0]),
    ).toEqual(['Fill the yard', 'Waste nothing']);
  });

  it('realign-fragmented-collaboration: objectives that departments reach together become milestones', () => {
    const grids = gridsOf({
      Objectives: [
        ['Id', 'Objective', 'Parent', 'Owner', 'Team', 'Due date'],
        ['O1', 'Fill the yard', null, 'Ada Kern', 'Office', due],
        ['O2', 'Waste nothing', 'O1', 'Ben Voss', 'Bench', due],
      ],
      'Key results': [
        ['Id', 'Objective', 'Key result', 'Owner', 'Team', 'Start', 'Target', 'Current'],
        ['K1', 'O1', 'Stairs from 2 to 5', 'Ben Voss', 'Bench', 2, 5, 3],
        ['K2', 'O2', 'Offcuts from 30 to 10 kg', 'Ben Voss', 'Bench', 30, 10, 20],
      ],
    });
    const { sheet } = realign('realign-fragmented-collaboration', grids);
    const rows = sheet('Milestones').map((row) => row.slice(1, 7));
    expect(rows).toEqual([['Fill the yard', 'Office, Bench', null, due, null, 'O1']]);
  });
});
