import type { CheckInput } from '../declare/check.ts';
import { cellAddress } from '../sheet/a1.ts';
import {
  type BlockStart,
  type DashboardBlock,
  type DashboardCell,
  missingBlock,
  plain,
} from './block.ts';
import { notEnough } from './formulaParts.ts';
import { groupedBlock } from './groupedBlock.ts';
import { equalTo, quoted, sameText } from './groupTwin.ts';
import { blankWeightCell, type ProgressColumns, progressCell } from './progressCells.ts';
import {
  columnRange,
  columnValues,
  findColumn,
  isComputed,
  type Source,
  sourcesOf,
  withRoom,
} from './source.ts';

const id = 'progress';
const title = 'Progress by objective';

/** The list of objectives that knows them by id; null without one. */
function objectiveTexts(sources: readonly Source[]): ((group: string) => DashboardCell) | null {
  for (const source of sources) {
    const ids = findColumn(source, { headers: ['Id'], role: 'id' });
    const texts = findColumn(source, { headers: ['Objective'], role: 'objective' });
    const isKeyResults =
      findColumn(source, { headers: ['Key result'], role: 'keyResult' }) !== null;
    if (ids === null || texts === null || isKeyResults) continue;
    const [known, words] = [columnValues(source, ids), columnValues(source, texts)];
    const ranges = [columnRange(source, texts), columnRange(source, ids)] as const;
    return (group) => {
      const at = known.findIndex((cell) => sameText(cell, group));
      const text = words[at];
      if (at < 0 || typeof text !== 'string') return plain(group);
      // A criterion without its equals sign, as MATCH wants it.
      const wanted = equalTo(group).replace('"=', '"');
      const name = `${quoted(`${group}: `)}&INDEX(${ranges[0]},MATCH(${wanted},${ranges[1]},0))`;
      return { value: `${group}: ${text}`, formula: `=IFERROR(${name},${quoted(group)})` };
    };
  }
  return null;
}

/** Column of the block that says what a blank weight counts as: behind label, measured columns and two counts. */
function blankWeightColumn(measured: number): number {
  return measured + 3;
}

function notesOf({ source, weight }: ProgressColumns): readonly string[] {
  const rows = `key results of "${source.sheet}"`;
  const how =
    weight === null
      ? `Mean of the ${rows}, each counted the same, baselines left out.`
      : `Mean of the ${rows} by weight, baselines left out; a blank weight counts as said.`;
  return [how, `"${notEnough}": below the least coverage of the settings.`];
}

function blockOf(
  columns: ProgressColumns,
  firstRow: number,
  label: (group: string) => DashboardCell,
) {
  const { source, objective, keyResult, weight } = columns;
  const progress = findColumn(source, { headers: ['Progress'] }) ?? 0;
  const expected = findColumn(source, { headers: ['Expected progress'] });
  const shown = [
    ['Progress', progress] as const,
    ...(expected === null ? [] : [['Expected', expected] as const]),
  ];
  const measured = shown.map(([header, value]) => ({
    ...{ header, format: '0%' },
    cellOf: (group: string, row: number) => {
      const blankWeight = `$${cellAddress(row, blankWeightColumn(shown.length))}`;
      return progressCell(columns, group, { value, blankWeight });
    },
  }));
  const cellOf = (group: string) => blankWeightCell(columns, group);
  return groupedBlock({
    ...{ id, title, source, measured, firstRow, label, data: progress },
    by: { column: objective, header: 'Objective' },
    each: { column: keyResult, header: 'Key results' },
    after: weight === null ? [] : [{ header: 'Blank weight', format: '0.0#', cellOf }],
    notes: notesOf(columns),
    chart: {
      ...{ type: 'bar', title, columns: measured.map((_, index) => index + 1) },
      ...{ numberFormat: '0%', minimum: 0, maximum: 1 },
    },
  });
}

/** Progress of each objective as it is scored, beside what the calendar expects of its key results. */
export function progressBlock(
  inputs: readonly CheckInput[],
  { firstRow, least }: BlockStart,
): DashboardBlock {
  const sources = sourcesOf(inputs, 'okr');
  for (const bare of sources) {
    const keyResult = findColumn(bare, { headers: ['Key result'], role: 'keyResult' });
    const objective = findColumn(bare, { headers: ['Objective'], role: 'objective' });
    const progress = findColumn(bare, { headers: ['Progress'] });
    if (keyResult === null || objective === null || progress === null) continue;
    if (!isComputed(bare, progress)) continue;
    const source = withRoom(bare, keyResult);
    const columns = {
      ...{ source, objective, keyResult, least },
      type: findColumn(source, { headers: ['Type'], role: 'type' }),
      weight: findColumn(source, { headers: ['Weight'], role: 'weight' }),
    };
    return blockOf(columns, firstRow, objectiveTexts(sources) ?? plain);
  }
  const [other] = sources;
  const sentence = other
    ? `"${other.sheet}" has no column of progress that is worked out. Turn it into a tracker, then build the dashboard.`
    : 'No key results were found. Add the tracker "Key results", then build the dashboard.';
  return missingBlock(id, title, sentence);
}
