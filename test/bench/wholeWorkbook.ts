import { blueprints } from '../../core/catalog.ts';
import type { Blueprint } from '../../core/declare/blueprint.ts';
import type { Cell } from '../../core/sheet/cell.ts';
import type { Column } from '../../core/sheet/column.ts';
import { type Grid, gridOf } from '../../core/sheet/grid.ts';

/** Lists of contacts cost what their algorithms cost, and leaders' sentences are compared pair by pair: measured apart. */
const apart = ['ties', 'messages'];

/** Names and ids of one copy of the sample; lists of them keep their commas, so that rows refer to rows of their copy. */
function renamed(value: Cell, { kind, choices }: Column, copy: number): Cell {
  const isName = (kind === 'id' || kind === 'text') && choices === undefined;
  if (!isName || typeof value !== 'string' || copy === 0) return value;
  return value
    .split(', ')
    .map((part) => `${part} ${copy}`)
    .join(', ');
}

function sheetOf({ sheet, columns, sample, sampleHeaders }: Blueprint, count: number): Grid {
  const entries = Object.entries(columns);
  const header = entries.map(([key, { header: own }]) => sampleHeaders?.[key] ?? own);
  const rows = Array.from({ length: count }, (_, index) => {
    const row = sample[index % sample.length] ?? {};
    const copy = Math.floor(index / sample.length);
    return entries.map(([key, column]) => renamed(row[key] ?? null, column, copy));
  });
  return gridOf([header, ...rows], sheet);
}

/** A workbook with a sheet from every template, `count` rows in all: copies of the samples, each with names of its own. */
export function wholeWorkbook(count: number): readonly Grid[] {
  const chosen = blueprints.filter(
    ({ kind, sample }) => !apart.includes(kind) && sample.length > 0,
  );
  const each = Math.round(count / chosen.length);
  return chosen.map((blueprint) => sheetOf(blueprint, each));
}
