import { describe, expect, it } from 'vitest';
import { blueprints } from '../../core/catalog.ts';
import { computeRow, layOut } from '../../core/declare/layOut.ts';
import { recognise } from '../../core/recognise/recognise.ts';
import { memoryHost } from '../../core/sheet/memoryHost.ts';
import { readTable } from '../../core/sheet/readTable.ts';
import { addTrackers } from '../../core/tracker/addTracker.ts';
import { settingValues } from '../../core/tracker/settingsEdits.ts';

const asOf = { today: 46341, frozen: true };
const settings = settingValues([], asOf);

describe.each(blueprints)('template $id', (blueprint) => {
  const host = memoryHost([]);
  const receipt = host.apply(
    layOut(blueprint, { sheet: blueprint.sheet, rows: blueprint.sample, settings }),
  );
  const [grid] = host.read({ layers: ['formulas', 'merges'] }).grids;
  if (!grid) throw new Error('the template laid out no sheet');

  it('is laid out without a skipped edit', () => {
    expect(receipt.skipped).toEqual([]);
  });

  it('is read back to its sample rows', () => {
    const filled = { ...grid, rows: grid.rows.slice(0, 4 + blueprint.sample.length) };
    const table = readTable(filled, blueprint.columns);
    const inputs = Object.keys(blueprint.columns).filter(
      (key) => !blueprint.columns[key]?.computed,
    );
    const read = table.rows.map(({ values }) => inputs.map((key) => values[key] ?? null));
    const expected = blueprint.sample.map((row) => {
      const computed = computeRow(blueprint.columns, row, settings);
      return inputs.map((key) => computed[key] ?? null);
    });
    expect(read).toEqual(expected);
    expect(table.issues).toEqual([]);
  });

  it('is recognised as its kind, with its header row', () => {
    expect(recognise(grid)).toMatchObject([{ kind: blueprint.kind, headerRow: 3 }]);
  });

  it('has every column recognised where it stands', () => {
    const [table] = recognise(grid);
    const keys = Object.keys(blueprint.columns);
    const wrong = Object.entries(table?.columns ?? {}).filter(([role, column]) => {
      const at = keys.findIndex((key) => (blueprint.columns[key]?.role ?? key) === role);
      return at >= 0 && typeof column === 'number' && column !== at;
    });
    expect(wrong).toEqual([]);
  });
});

describe('addTrackers', () => {
  it('addTrackers(with sample rows) says on every sheet that they are made up, and without names nobody', () => {
    const build = (withSample: boolean) => {
      const host = memoryHost([]);
      host.apply(addTrackers({ blueprints, grids: [], asOf, withSample }));
      return host.read({}).grids.filter(({ sheet }) => sheet !== 'Tandem settings');
    };
    for (const { rows } of build(true)) expect(rows[1]?.[0]).toContain('made-up');
    expect(JSON.stringify(build(false))).not.toContain('Marta');
  });

  it('addTrackers(names taken) gives free names and keeps what is there', () => {
    const host = memoryHost([{ sheet: 'Key results', top: 0, left: 0, rows: [['mine']] }]);
    const { grids } = host.read({});
    const wanted = blueprints.filter(({ id }) => id === 'key-results');
    host.apply(addTrackers({ blueprints: wanted, grids, asOf, withSample: false }));
    const names = host.read({}).grids.map(({ sheet }) => sheet);
    expect(names).toEqual(['Key results', 'Tandem settings', 'Key results (2)']);
    expect(host.read({ sheets: ['Key results'] }).grids[0]?.rows).toEqual([['mine']]);
  });
});
