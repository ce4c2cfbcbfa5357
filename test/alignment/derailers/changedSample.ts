import { derailerIndex } from '../../../core/alignment/derailers/derailerIndex.ts';
import { derailerIds, type EvidenceItem } from '../../../core/alignment/derailers/model.ts';
import { readFacts } from '../../../core/alignment/derailers/readFacts.ts';
import { weighEvidence } from '../../../core/alignment/derailers/weighEvidence.ts';
import type { CheckInput } from '../../../core/declare/check.ts';
import { neutralContext } from '../../../core/declare/context.ts';
import { readSettings } from '../../../core/declare/readSettings.ts';
import { recogniseSheet } from '../../../core/recognise/recogniseSheet.ts';
import type { Cell } from '../../../core/sheet/cell.ts';
import { cellAt, type Grid } from '../../../core/sheet/grid.ts';
import { workbookDay } from '../../../core/tracker/workbookDay.ts';
import { openWorkbook } from '../../../workbench/xlsx/openWorkbook.ts';
import { xlsxHost } from '../../../workbench/xlsx/xlsxHost.ts';
import { deepFreeze } from '../../deepFreeze.ts';

/** A cell by its place. */
export interface CellPlace {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
}

/** Items and value of each derailer, and of each source by its id. */
export type Standing = ReadonlyMap<string, { readonly n: number; readonly value: number }>;

export interface ChangedSample {
  readonly grids: readonly Grid[];
  readonly items: readonly (EvidenceItem & { readonly source: string })[];
  readonly before: Standing;
  cell(place: CellPlace): Cell;
  /** Standing with one cell holding something else. */
  after(place: CellPlace, value: Cell): Standing;
  standingOf(grids: readonly Grid[]): Standing;
}

const inputsOf = (grid: Grid): CheckInput[] =>
  recogniseSheet(grid, []).map((table) => ({ grid, table }));

function withCell(grid: Grid, { row, column }: CellPlace, value: Cell): Grid {
  const rows = grid.rows.map((cells, at) =>
    at === row - grid.top
      ? cells.map((cell, across) => (across === column - grid.left ? value : cell))
      : cells,
  );
  return { ...grid, rows };
}

/** A workbook of which single cells are changed; sheets that stay are recognised once. */
export function changedSample(bytes: Uint8Array): ChangedSample {
  const opened = openWorkbook(bytes);
  if (!opened.ok) throw new Error('the sample does not open');
  const { grids } = deepFreeze(xlsxHost(opened.value).read({ layers: ['formulas', 'merges'] }));
  const context = { ...neutralContext, today: workbookDay(grids), settings: readSettings(grids) };
  const known = new Map(grids.map((grid) => [grid, inputsOf(grid)]));
  const evidenceOf = (changed: readonly Grid[]) =>
    weighEvidence(
      readFacts(
        changed.flatMap((grid) => known.get(grid) ?? inputsOf(grid)),
        context,
      ),
    );
  const standingOf = (changed: readonly Grid[]): Standing => {
    const evidence = evidenceOf(changed);
    const sources = evidence.map((source) => {
      const value = derailerIndex([source], 0).value ?? 0;
      return [source.id, { n: source.items.length, value }] as const;
    });
    const whole = derailerIds.map((id) => {
      const own = evidence.filter(({ derailer }) => derailer === id);
      const n = own.reduce((sum, { items }) => sum + items.length, 0);
      return [id, { n, value: derailerIndex(own, 0).value ?? 0 }] as const;
    });
    return new Map([...sources, ...whole]);
  };
  const gridOf = ({ sheet }: CellPlace) => {
    const grid = grids.find((each) => each.sheet === sheet);
    if (!grid) throw new Error(`the sample has no sheet ${sheet}`);
    return grid;
  };
  return {
    ...{ grids, standingOf },
    items: evidenceOf(grids).flatMap(({ id, items }) =>
      items.map((item) => ({ ...item, source: id })),
    ),
    before: standingOf(grids),
    cell: (place) => cellAt(gridOf(place), place.row, place.column),
    after: (place, value) => {
      const own = gridOf(place);
      return standingOf(grids.map((grid) => (grid === own ? withCell(grid, place, value) : grid)));
    },
  };
}

/** Derailers and sources that stand better than before with as many items. */
export function improved({ before }: ChangedSample, after: Standing): string[] {
  return [...after].flatMap(([id, { n, value }]) => {
    const then = before.get(id);
    return then !== undefined && then.n === n && value > then.value + 1e-9 ? [id] : [];
  });
}

/** Every cell an item of evidence stands at, each once. */
export function evidenceCells({ items }: ChangedSample): readonly CellPlace[] {
  const places = new Map<string, CellPlace>();
  for (const { place } of items) {
    const { sheet, row, column } = place;
    if (sheet === undefined || row === undefined || column === undefined) continue;
    places.set(`${sheet} ${row} ${column}`, { sheet, row, column });
  }
  return [...places.values()];
}
