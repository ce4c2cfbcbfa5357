import { addCadence } from '../calendar/addCadence.ts';
import type { CheckInput } from '../declare/check.ts';
import { settingAddress } from '../declare/settings.ts';
import { type Cell, isBlank } from '../sheet/cell.ts';
import { cadenceOf } from '../vocabulary/cadenceOf.ts';
import { type DashboardBlock, type DashboardCell, missingBlock, mostRows, plain } from './block.ts';
import { noData } from './formulaParts.ts';
import { sameText } from './groupTwin.ts';
import {
  cellReference,
  columnRange,
  columnValues,
  findColumn,
  type Source,
  sourcesOf,
  withRoom,
} from './source.ts';

const id = 'reviews';
const title = 'Reviews and rituals: days since last held';

/** The sheet of rituals, and the log of days beside it where there is one. */
interface Rhythm {
  readonly source: Source;
  readonly ritual: number;
  readonly cadence: number;
  readonly lastHeld: number | null;
  readonly log: {
    readonly source: Source;
    readonly ritual: number;
    readonly heldOn: number;
  } | null;
}

function findLog(inputs: readonly CheckInput[]): Rhythm['log'] {
  for (const bare of sourcesOf(inputs, 'rituals-held')) {
    const ritual = findColumn(bare, { headers: ['Ritual'], role: 'ritual' });
    const heldOn = findColumn(bare, { headers: ['Held on'], role: 'heldOn' });
    if (ritual !== null && heldOn !== null)
      return { source: withRoom(bare, ritual), ritual, heldOn };
  }
  return null;
}

function findRhythm(inputs: readonly CheckInput[]): Rhythm | null {
  const log = findLog(inputs);
  for (const source of sourcesOf(inputs, 'rhythm')) {
    const ritual = findColumn(source, { headers: ['Ritual'], role: 'ritual' });
    const cadence = findColumn(source, { headers: ['Cadence'], role: 'frequency' });
    const lastHeld = findColumn(source, { headers: ['Last held'], role: 'lastHeld' });
    if (ritual === null || cadence === null || (lastHeld === null && !log)) continue;
    return { source, ritual, cadence, lastHeld, log };
  }
  return null;
}

/** Twin of the latest day: the larger of the day beside the ritual and those of the log. */
function lastDay({ lastHeld, log }: Rhythm, index: number, name: Cell, source: Source): number {
  const typed = lastHeld === null ? null : (columnValues(source, lastHeld)[index] ?? null);
  const days = log ? columnValues(log.source, log.heldOn) : [];
  const names = log ? columnValues(log.source, log.ritual) : [];
  const logged = days.filter((_, at) => sameText(names[at] ?? null, name));
  const known = [typed, ...logged].filter((day): day is number => typeof day === 'number');
  return Math.max(0, ...known);
}

function lastDayFormula({ lastHeld, log, ritual }: Rhythm, row: number, source: Source): string {
  const name = cellReference(source, row, ritual);
  const parts = [
    ...(lastHeld === null ? [] : [`N(${cellReference(source, row, lastHeld)})`]),
    ...(log
      ? [
          `IFERROR(SUMPRODUCT(MAX((${columnRange(log.source, log.ritual)}=${name})*${columnRange(log.source, log.heldOn)})),0)`,
        ]
      : []),
  ];
  return `MAX(0,${parts.join(',')})`;
}

/** Days of one cadence, counted from the day it was last held, or from the day of the dashboard. */
function cadenceDays(word: Cell, from: number): number | null {
  const cadence = typeof word === 'string' ? cadenceOf(word) : null;
  const next = cadence === null ? null : addCadence(from, cadence);
  return next === null ? null : next - from;
}

/** Name, days since it was held, days of its cadence, and whether that is in time. */
function ritualRow(
  rhythm: Rhythm,
  { index, asOf, row }: { readonly index: number; readonly asOf: number; readonly row: number },
): readonly DashboardCell[] {
  const { source, ritual, cadence } = rhythm;
  const at = source.firstRow + index;
  const name = columnValues(source, ritual)[index] ?? null;
  const last = lastDay(rhythm, index, name, source);
  const days = cadenceDays(columnValues(source, cadence)[index] ?? null, last > 0 ? last : asOf);
  const since = last > 0 ? asOf - last : null;
  const lastText = lastDayFormula(rhythm, at, source);
  const verdict = since === null || days === null ? noData : since <= days ? 'in time' : 'overdue';
  const [b, c] = [`$B${row + 1}`, `$C${row + 1}`];
  return [
    { value: name, formula: `=${cellReference(source, at, ritual)}` },
    {
      value: since ?? noData,
      formula: `=IF(${lastText}>0,${settingAddress('asOf')}-${lastText},"${noData}")`,
    },
    plain(days ?? noData),
    {
      value: verdict,
      formula: `=IF(AND(ISNUMBER(${b}),ISNUMBER(${c})),IF(${b}<=${c},"in time","overdue"),"${noData}")`,
    },
  ];
}

/** Share of the rituals that are in time, of those whose days are known. */
function adherence(rows: readonly (readonly DashboardCell[])[], firstRow: number): DashboardCell {
  const verdicts = `$D${firstRow + 1}:$D${firstRow + rows.length}`;
  const count = (word: string) => rows.filter(([, , , cell]) => cell?.value === word).length;
  const known = count('in time') + count('overdue');
  const share = known === 0 ? null : count('in time') / known;
  const inTime = `COUNTIF(${verdicts},"in time")`;
  const all = `(${inTime}+COUNTIF(${verdicts},"overdue"))`;
  return {
    value: share === null ? 'Not enough data' : `In time: ${Math.round(share * 100)}% of ${known}`,
    formula: `=IF(${all}=0,"Not enough data","In time: "&ROUND(100*${inTime}/${all},0)&"% of "&${all})`,
  };
}

/** How long ago each ritual was held beside how often it is meant to be. `firstRow` is that of the block's first row. */
export function reviewsBlock(
  inputs: readonly CheckInput[],
  { asOf, firstRow }: { readonly asOf: number; readonly firstRow: number },
): DashboardBlock {
  const rhythm = findRhythm(inputs);
  if (!rhythm) {
    const sentence =
      'No list of rituals with the days they were held was found. Add the trackers "Rhythm" and "Rituals held", then build the dashboard.';
    return missingBlock(id, title, sentence);
  }
  const filled = columnValues(rhythm.source, rhythm.ritual).flatMap((cell, index) =>
    isBlank(cell) ? [] : [index],
  );
  const rows = filled
    .slice(0, mostRows)
    .map((index, at) => ritualRow(rhythm, { index, asOf, row: firstRow + at }));
  if (rows.length === 0)
    return missingBlock(id, title, `"${rhythm.source.sheet}" names no ritual.`);
  return {
    ...{ id, title, rows },
    columns: [
      { header: 'Ritual' },
      { header: 'Days since', format: '0' },
      { header: 'Cadence in days', format: '0' },
      { header: 'Held' },
    ],
    notes: [adherence(rows, firstRow)],
    chart: { type: 'bar', title, columns: [1, 2], numberFormat: '0', minimum: 0 },
  };
}
