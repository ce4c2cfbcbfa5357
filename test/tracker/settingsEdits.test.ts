import { describe, expect, it } from 'vitest';
import { firstSettingRow, settings, settingsSheet } from '../../core/declare/settings.ts';
import type { Edit } from '../../core/sheet/edit.ts';
import { memoryHost } from '../../core/sheet/memoryHost.ts';
import { settingsEdits } from '../../core/tracker/settingsEdits.ts';

const asOf = { today: 46348, frozen: true };
const all = settingsEdits([], asOf);
const isCell = (edit: Edit) => edit.kind === 'cell';

/** A settings sheet of a release that knew fewer settings. */
function older(known: number) {
  const last = firstSettingRow + known;
  const edits = all.filter((edit) => edit.kind !== 'cell' || edit.row < last);
  const host = memoryHost([]);
  host.apply(edits);
  return host;
}

describe('settingsEdits', () => {
  it('of a workbook without settings lays all of them out', () => {
    expect(all.filter(isCell)).toHaveLength(2 + 3 + 3 * settings.length);
  });

  it('of a workbook with all settings changes nothing', () => {
    const host = older(settings.length);
    expect(settingsEdits(host.read({}).grids, asOf)).toEqual([]);
  });

  it('of a workbook of an older release adds what it lacks and touches nothing else', () => {
    const host = older(5);
    const before = host.read({}).grids[0]?.rows ?? [];
    const { skipped } = host.apply(settingsEdits(host.read({}).grids, asOf));
    expect(skipped).toEqual([]);
    const rows = host.read({}).grids[0]?.rows ?? [];
    expect(rows.slice(0, before.length)).toEqual(before);
    expect(rows.slice(firstSettingRow).map(([label]) => label)).toEqual(
      settings.map(({ label }) => label),
    );
  });

  it('leaves a row somebody has written in', () => {
    const host = older(5);
    const row = firstSettingRow + 5;
    const place = { kind: 'cell', sheet: settingsSheet, row, column: 1 } as const;
    const before = { value: null, formula: null };
    host.apply([{ ...place, before, after: { value: 'my own note', formula: null } }]);
    host.apply(settingsEdits(host.read({}).grids, asOf));
    const cells = host.read({}).grids[0]?.rows[row];
    expect(cells?.slice(0, 2)).toEqual([null, 'my own note']);
  });
});
