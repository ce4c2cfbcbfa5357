import type { CheckInput } from '../declare/check.ts';
import { type DashboardBlock, type DashboardCell, missingBlock, plain } from './block.ts';
import { groupedBlock } from './groupedBlock.ts';
import { equalTo, quoted, sameText } from './groupTwin.ts';
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

/** Mean progress of the key results of each objective beside what the calendar expects of them. */
export function progressBlock(inputs: readonly CheckInput[], firstRow: number): DashboardBlock {
  const sources = sourcesOf(inputs, 'okr');
  for (const bare of sources) {
    const each = findColumn(bare, { headers: ['Key result'], role: 'keyResult' });
    const by = findColumn(bare, { headers: ['Objective'], role: 'objective' });
    const progress = findColumn(bare, { headers: ['Progress'] });
    if (each === null || by === null || progress === null || !isComputed(bare, progress)) continue;
    const source = withRoom(bare, each);
    const expected = findColumn(source, { headers: ['Expected progress'] });
    const measured = [
      { header: 'Progress', column: progress, format: '0%' },
      ...(expected === null ? [] : [{ header: 'Expected', column: expected, format: '0%' }]),
    ];
    return groupedBlock({
      ...{ id, title, source, measured, firstRow },
      by: { column: by, header: 'Objective' },
      each: { column: each, header: 'Key results' },
      label: objectiveTexts(sources) ?? plain,
      chart: {
        ...{ type: 'bar', title, columns: measured.map((_, index) => index + 1) },
        ...{ numberFormat: '0%', minimum: 0, maximum: 1 },
      },
    });
  }
  const [other] = sources;
  const sentence = other
    ? `"${other.sheet}" has no column of progress that is worked out. Turn it into a tracker, then build the dashboard.`
    : 'No key results were found. Add the tracker "Key results", then build the dashboard.';
  return missingBlock(id, title, sentence);
}
