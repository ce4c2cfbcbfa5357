import type { CheckInput } from '../declare/check.ts';
import { type DashboardBlock, missingBlock } from './block.ts';
import { groupedBlock } from './groupedBlock.ts';
import { findColumn, isComputed, sourcesOf, withRoom } from './source.ts';

const id = 'scorecard';
const title = 'Scorecard by perspective';

/** Mean score, 0–100, of the measures of each perspective. */
export function scorecardBlock(inputs: readonly CheckInput[], firstRow: number): DashboardBlock {
  const sources = sourcesOf(inputs, 'scorecard');
  for (const bare of sources) {
    const each = findColumn(bare, { headers: ['Measure'], role: 'measure' });
    const by = findColumn(bare, { headers: ['Perspective'], role: 'perspective' });
    const score = findColumn(bare, { headers: ['Score'] });
    if (each === null || by === null || score === null || !isComputed(bare, score)) continue;
    return groupedBlock({
      ...{ id, title, source: withRoom(bare, each), firstRow },
      by: { column: by, header: 'Perspective' },
      each: { column: each, header: 'Measures' },
      measured: [{ header: 'Score', column: score, format: '0' }],
      chart: { type: 'column', title, columns: [1], numberFormat: '0', minimum: 0, maximum: 100 },
    });
  }
  const [other] = sources;
  const sentence = other
    ? `"${other.sheet}" has no column of scores that is worked out. Turn it into a tracker, then build the dashboard.`
    : 'No scorecard was found. Add the tracker "Scorecard", then build the dashboard.';
  return missingBlock(id, title, sentence);
}
