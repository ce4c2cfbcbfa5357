import { describe, expect, it } from 'vitest';
import { blueprintHeaderRow, layOut } from '../../core/declare/layOut.ts';
import { settings } from '../../core/declare/settings.ts';
import { okrBlueprints } from '../../core/okr/index.ts';
import { sampleDay } from '../../core/okr/sampleDay.ts';
import type { Cell } from '../../core/sheet/cell.ts';
import { memoryHost } from '../../core/sheet/memoryHost.ts';
import { readTable } from '../../core/sheet/readTable.ts';

const values: Record<string, Cell> = {
  ...Object.fromEntries(settings.map(({ name, value }) => [name, value])),
  asOf: sampleDay('2026-11-21'),
};

function laidOut(blueprint: (typeof okrBlueprints)[number]) {
  const host = memoryHost([]);
  const { sheet, sample } = blueprint;
  const receipt = host.apply(layOut(blueprint, { sheet, rows: sample, settings: values }));
  const [grid] = host.read({}).grids;
  if (!grid) throw new Error('nothing was laid out');
  return { receipt, grid };
}

describe.each(okrBlueprints)('blueprint $id', (blueprint) => {
  it('reads back as its sample', () => {
    const { receipt, grid } = laidOut(blueprint);
    expect(receipt.skipped).toEqual([]);
    const table = readTable(grid, blueprint.columns);
    expect(table.headerRow).toBe(blueprintHeaderRow);
    expect(table.issues).toEqual([]);
    const inputs = Object.keys(blueprint.columns).filter(
      (key) => !blueprint.columns[key]?.computed,
    );
    const read = table.rows.map((row) =>
      Object.fromEntries(inputs.map((key) => [key, row.values[key] ?? null])),
    );
    const sample = blueprint.sample.map((row) =>
      Object.fromEntries(inputs.map((key) => [key, row[key] ?? null])),
    );
    expect(read.slice(0, sample.length)).toEqual(sample);
  });

  it('names only columns and settings that exist in its rules and formulas', () => {
    const { columns, rules, settings: named } = blueprint;
    const formulas = Object.values(columns).flatMap(({ computed }) => computed?.formula ?? []);
    const used = formulas.flatMap((formula) =>
      Array.from(formula.matchAll(/\{setting:(\w+)\}/g), ([, name = '']) => name),
    );
    expect(rules.filter(({ column }) => columns[column] === undefined)).toEqual([]);
    expect(used.filter((name) => !named.includes(name))).toEqual([]);
  });
});
