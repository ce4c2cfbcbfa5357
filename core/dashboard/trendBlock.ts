import type { CheckInput } from '../declare/check.ts';
import { cellAddress } from '../sheet/a1.ts';
import type { Cell } from '../sheet/cell.ts';
import { type DashboardBlock, type DashboardCell, missingBlock, plain } from './block.ts';
import { equalTo, sameText } from './groupTwin.ts';
import {
  columnRange,
  columnValues,
  findColumn,
  type Source,
  sourcesOf,
  withRoom,
} from './source.ts';

const id = 'trend';
const title = 'Alignment over time';

/** Snapshots and lines a chart can be read with. Ours. */
const mostSnapshots = 12;
const mostLines = 4;

/** Characters over a column of the dashboard. */
const longestHeader = 16;

/** A history with the columns the trend needs. */
interface History {
  readonly source: Source;
  readonly days: number;
  readonly ids: number;
  readonly values: number;
  readonly labels: number | null;
  readonly kinds: number | null;
  readonly units: number | null;
}

interface Line {
  readonly id: string;
  readonly label: string;
  /** What brings its unit to 0–100. */
  readonly scale: 1 | 100;
}

function findHistory(inputs: readonly CheckInput[]): History | null {
  for (const bare of sourcesOf(inputs, 'history')) {
    const days = findColumn(bare, { headers: ['Snapshot date'], role: 'snapshotOn' });
    const ids = findColumn(bare, { headers: ['Score id'], role: 'scoreId' });
    const values = findColumn(bare, { headers: ['Value'], role: 'scoreValue' });
    if (days === null || ids === null || values === null) continue;
    return {
      ...{ source: withRoom(bare, ids), days, ids, values },
      labels: findColumn(bare, { headers: ['Label'], role: 'label' }),
      kinds: findColumn(bare, { headers: ['Kind'], role: 'type' }),
      units: findColumn(bare, { headers: ['Unit'], role: 'unit' }),
    };
  }
  return null;
}

/** Scores of single objectives are left to the history itself; the index of alignment goes before all. */
const singleKinds = ['objective', 'key-result', 'key result', 'measure'];

function linesOf({ source, ids, labels, kinds, units }: History): readonly Line[] {
  const column = (at: number | null): readonly Cell[] =>
    at === null ? [] : columnValues(source, at);
  const [names, types, measured] = [column(labels), column(kinds), column(units)];
  const lines = new Map<string, Line & { readonly isIndex: boolean }>();
  columnValues(source, ids).forEach((cell, index) => {
    const unit = String(measured[index] ?? '');
    const kind = String(types[index] ?? '');
    if (typeof cell !== 'string' || lines.has(cell.toLowerCase()) || cell.length > 254) return;
    if (singleKinds.includes(kind) || (unit !== 'fraction' && unit !== 'score')) return;
    lines.set(cell.toLowerCase(), {
      ...{ id: cell, label: String(names[index] ?? cell), scale: unit === 'fraction' ? 100 : 1 },
      isIndex: kind.startsWith('alignment') || cell.startsWith('alignment'),
    });
  });
  return [...lines.values()]
    .sort((left, right) => Number(right.isIndex) - Number(left.isIndex))
    .slice(0, mostLines);
}

/** A label that stays on one line over its column. */
function cut(label: string): string {
  return label.length > longestHeader ? `${label.slice(0, longestHeader - 1).trim()}…` : label;
}

/** The newest snapshot stands last; each row above finds the day before the one below it, so that the window moves along. */
function dayCell(history: History, day: number, below: string | null): DashboardCell {
  const range = columnRange(history.source, history.days);
  const formula =
    below === null ? `=MAX(${range})` : `=SUMPRODUCT(MAX((${range}<${below})*${range}))`;
  return { value: day, formula };
}

function valueCell(
  { source, days, ids, values }: History,
  { id: scoreId, scale }: Line,
  { day, address }: { readonly day: number; readonly address: string },
): DashboardCell {
  const [on, names] = [columnValues(source, days), columnValues(source, ids)];
  const found = columnValues(source, values).filter(
    (value, index): value is number =>
      typeof value === 'number' && on[index] === day && sameText(names[index] ?? null, scoreId),
  );
  const ranges = [values, ids, days].map((column) => columnRange(source, column));
  const mean = `AVERAGEIFS(${ranges[0]},${ranges[1]},${equalTo(scoreId)},${ranges[2]},${address})`;
  return {
    value:
      found.length === 0
        ? { error: '#N/A' }
        : (scale * found.reduce((sum, value) => sum + value, 0)) / found.length,
    formula: `=IFERROR(${scale === 1 ? '' : '100*'}${mean},NA())`,
  };
}

/** The newest snapshots of the workbook's own scores on one scale of 0 to 100. */
export function trendBlock(inputs: readonly CheckInput[], firstRow: number): DashboardBlock {
  const history = findHistory(inputs);
  if (!history) {
    const sentence =
      'No history of scores was found. Take a snapshot now and then: the dashboard built after that shows how they moved.';
    return missingBlock(id, title, sentence);
  }
  const lines = linesOf(history);
  const days = columnValues(history.source, history.days).filter(
    (day): day is number => typeof day === 'number' && day > 0,
  );
  const newest = [...new Set(days)].sort((left, right) => left - right).slice(-mostSnapshots);
  if (lines.length === 0 || newest.length < 2) {
    return missingBlock(
      ...([id, title] as const),
      `"${history.source.sheet}" holds fewer than two snapshots of a score: a trend takes two.`,
    );
  }
  const rows = newest.map((day, index) => {
    const address = cellAddress(firstRow + index, 0).replace('A', '$A');
    const below = index === newest.length - 1 ? null : `$A${firstRow + index + 2}`;
    return [
      dayCell(history, day, below),
      ...lines.map((line) => valueCell(history, line, { day, address })),
    ];
  });
  return {
    ...{ id, title, rows, sparklines: lines.map((_, index) => index + 1) },
    columns: [
      { header: 'Snapshot', format: 'yyyy-mm-dd' },
      ...lines.map(({ label }) => ({ header: cut(label), name: label, format: '0' })),
    ],
    notes: [
      plain('Scores of 0 to 100; shares are shown as percent. #N/A: not enough data that day.'),
    ],
    chart: {
      ...{ type: 'line', title, columns: lines.map((_, index) => index + 1) },
      ...{ numberFormat: '0', minimum: 0, maximum: 100 },
    },
  };
}
