import { describe, expect, it } from 'vitest';
import { checkUp } from '../../../core/alignment/checkUp.ts';
import { derailers } from '../../../core/alignment/derailers/derailers.ts';
import { checks } from '../../../core/catalog.ts';
import { commands } from '../../../core/commands.ts';
import type { Matrix } from '../../../core/sheet/cell.ts';
import { cellAt, gridOf } from '../../../core/sheet/grid.ts';
import { memoryHost } from '../../../core/sheet/memoryHost.ts';
import { deepFreeze } from '../../deepFreeze.ts';

const context = { today: 46341, locale: null, timeZone: null };

function commandOf(id: string) {
  const command = commands.find((each) => each.id === id);
  if (!command) throw new Error(`there is no command ${id}`);
  return command;
}

function realign(id: string, sheets: Readonly<Record<string, Matrix>>) {
  const grids = Object.entries(sheets).map(([sheet, rows]) => deepFreeze(gridOf(rows, sheet)));
  const host = memoryHost(grids);
  const command = commandOf(id);
  const result = command.run(host.read(command.needs({})), {}, context);
  return { host, result, receipt: host.apply(result.edits) };
}

const raci: Matrix = [
  ['Task', 'Ada', 'Ben', 'Cleo'],
  ['Draw the stairs', 'A', 'R', 'C'],
  ['Sharpen blades', 'I', 'C', 'R'],
  ['Order wood', 'C', 'R', 'R'],
  ['Sweep up', 'A/R', 'I', null],
];

describe('realigners', () => {
  it('every derailer has its command', () => {
    for (const { realigner } of derailers) expect(commandOf(realigner.command).help).not.toBe('');
  });

  it('realign-scattered-goals builds the whole tree in an empty workbook, and the sheets are recognised', () => {
    const { host, receipt } = realign('realign-scattered-goals', {});
    expect(receipt.skipped).toEqual([]);
    const sheets = host.read({}).grids.map(({ sheet }) => sheet);
    expect(sheets).toEqual(expect.arrayContaining(['Strategy', 'Objectives', 'Key results']));
    const again = commandOf('realign-scattered-goals');
    const second = again.run(host.read(again.needs({})), {}, context);
    expect(second.edits).toEqual([]);
    expect(second.issues.map(({ code }) => code)).toEqual(['realign-nothing-missing']);
  });

  it('realign-role-confusion makes the only one who does a task accountable; two who do it are left to people', () => {
    const { host, receipt, result } = realign('realign-role-confusion', { Who: raci });
    expect(receipt.skipped).toEqual([]);
    const [grid] = host.read({ sheets: ['Who'] }).grids;
    expect(
      grid && [2, 3].map((row) => [1, 2, 3].map((column) => cellAt(grid, row, column))),
    ).toEqual([
      ['I', 'C', 'A/R'],
      ['C', 'R', 'R'],
    ]);
    expect(result.view).toEqual({ added: ['roles', 'decisions'] });
    const [, roles] = host.read({ sheets: ['Who', 'Roles'] }).grids;
    expect(roles && [4, 5, 6].map((row) => cellAt(roles, row, 1))).toEqual(['Ada', 'Ben', 'Cleo']);
  });

  it('realign-role-confusion improves the derailer it is offered for', () => {
    const grids = [gridOf(raci, 'Who')];
    const value = (now: typeof grids) =>
      checkUp({ grids: now }, checks, context).index.derailers.find(
        ({ id }) => id === 'role-confusion',
      )?.value;
    const { host } = realign('realign-role-confusion', { Who: raci });
    const after = value([...host.read({}).grids]) ?? 0;
    expect(after).toBeGreaterThan(value(grids) ?? 100);
  });

  it('realign-fragmented-collaboration proposes a joint milestone for a dependency nobody confirmed, once', () => {
    const dependencies: Matrix = [
      ['Id', 'From team', 'To team', 'What is needed', 'Confirmed', 'Needed by'],
      ['D1', 'Bench', 'Store', 'Boards by size', 'no', 46370],
      ['D2', 'Bench', 'Office', 'Drawings', 'yes', 46370],
    ];
    const milestones: Matrix = [
      ['Id', 'Milestone', 'Departments', 'Owner of each', 'Due'],
      ['M1', 'The first stair stands', 'Bench, Office', 'Ben, Ada', 46380],
      ['M2', 'The store is sorted', 'Store, Office', 'Cleo, Ada', 46390],
    ];
    const { host } = realign('realign-fragmented-collaboration', {
      ...{ Dependencies: dependencies, Milestones: milestones },
    });
    const [, grid] = host.read({}).grids;
    expect(grid && [1, 2, 4].map((column) => cellAt(grid, 3, column))).toEqual([
      ...['Boards by size', 'Bench, Store', 46370],
    ]);
    const again = commandOf('realign-fragmented-collaboration');
    expect(again.run(host.read(again.needs({})), {}, context).edits).toEqual([]);
  });
});
