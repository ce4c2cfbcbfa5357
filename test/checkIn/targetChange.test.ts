import { describe, expect, it } from 'vitest';
import { commands } from '../../core/commands.ts';
import type { Json } from '../../core/declare/defineCommand.ts';
import type { Matrix } from '../../core/sheet/cell.ts';
import { gridOf } from '../../core/sheet/grid.ts';
import { type MemoryHost, memoryHost } from '../../core/sheet/memoryHost.ts';
import { deepFreeze } from '../deepFreeze.ts';

const context = { today: 46348, locale: null, timeZone: null };
const command = commands.find(({ id }) => id === 'change-target');
if (!command?.settle) throw new Error('there is no change of targets');
const { run, needs, settle } = command;

const goals: Matrix = [
  ['ID', 'Key result', 'Owner', 'Start', 'Target', 'Current'],
  ['KR-1', 'Loaves a day', 'Marta', 200, 300, 240],
  ['KR-2', 'Complaints a month', 'Jonas', 14, 6, null],
];

type Options = Readonly<Record<string, Json>>;

function workbook(): MemoryHost {
  return memoryHost([deepFreeze(gridOf(goals, 'Ziele'))]);
}

function plan(host: MemoryHost, options: Options) {
  return run(deepFreeze(host.read(needs(options))), options, context);
}

function rowsOf(host: MemoryHost, sheet: string): Matrix {
  return host.read({ sheets: [sheet] }).grids[0]?.rows ?? [];
}

const moved = { keyResult: 'kr-1', target: '280', reason: 'one oven is broken', who: 'Marta' };

describe('change-target', () => {
  it('moves the target and logs the old one with its reason', () => {
    const host = workbook();
    const { edits, issues } = plan(host, { ...moved, token: 'x' });
    expect(issues).toEqual([]);
    expect(host.apply(edits).skipped).toEqual([]);
    expect(rowsOf(host, 'Ziele')[1]?.[4]).toBe(280);
    expect(rowsOf(host, 'Target changes')[4]).toEqual([
      ...[46348, 'KR-1', 300, 280, 'one oven is broken', 'Marta', '2026-11-22-x-1'],
    ]);
    expect(settle?.(host.read(needs({})), { ...moved, token: 'x' }, context)).toEqual([]);
  });

  it('of a target that somebody moved meanwhile writes neither the target nor the log', () => {
    const host = workbook();
    const { edits } = plan(host, { ...moved, token: 'x' });
    host.apply(plan(host, { ...moved, target: 310, token: 'y' }).edits);
    const log = rowsOf(host, 'Target changes');
    const { applied } = host.apply(edits);
    expect(applied.filter(({ kind }) => kind === 'cell')).toEqual([]);
    expect(rowsOf(host, 'Target changes')).toEqual(log);
    expect(rowsOf(host, 'Ziele')[1]?.[4]).toBe(310);
    expect(settle?.(host.read(needs({})), { ...moved, token: 'x' }, context)).toEqual([]);
  });

  it('writes the row of the log again where it was lost', () => {
    const host = workbook();
    const options = { ...moved, from: 300, token: 'x' };
    host.apply(plan(host, options).edits);
    const row = rowsOf(host, 'Target changes')[4] ?? [];
    const place = { sheet: 'Target changes', row: 4 };
    host.apply(
      row.map((value, column) => ({
        ...{ kind: 'cell' as const, ...place, column, before: { value, formula: null } },
        after: { value: null, formula: null },
      })),
    );
    host.apply(settle?.(host.read(needs({})), options, context) ?? []);
    expect(rowsOf(host, 'Target changes')[4]).toEqual(row);
  });

  it.each([
    [{ ...moved, reason: ' ' }, 'target-change-reason'],
    [{ ...moved, target: 'more' }, 'target-change-value'],
    [{ ...moved, target: null }, 'target-change-value'],
    [{ ...moved, keyResult: 'KR-7' }, 'target-change-unknown'],
    [{ ...moved, target: 300 }, 'target-change-same'],
  ])('with %o answers %s and writes nothing', (options, code) => {
    const { edits, issues } = plan(workbook(), options);
    expect([edits, issues.map((issue) => issue.code)]).toEqual([[], [code]]);
  });
});
