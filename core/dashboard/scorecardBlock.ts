import type { CheckInput } from '../declare/check.ts';
import { neutralContext } from '../declare/context.ts';
import { readRecognised } from '../recognise/readRecognised.ts';
import { buildScorecard } from '../scorecard/buildScorecard.ts';
import { measureColumns } from '../scorecard/columns.ts';
import { weightsOverall } from '../scorecard/weightsOverall.ts';
import { cellAddress } from '../sheet/a1.ts';
import { isBlank } from '../sheet/cell.ts';
import { type BlockStart, type DashboardBlock, missingBlock } from './block.ts';
import { newObjective, notEnough } from './formulaParts.ts';
import { groupedBlock } from './groupedBlock.ts';
import { coverageCell, perspectiveCell } from './perspectiveCells.ts';
import type { PerspectiveColumns } from './perspectiveColumns.ts';
import {
  columnValues,
  findColumn,
  isComputed,
  type Source,
  sourcesOf,
  withRoom,
} from './source.ts';

const id = 'scorecard';
const title = 'Scorecard by perspective';

/** Column of the block that says how much of the weight has data: behind label and score. */
const coverageColumn = 2;

/** True where the weights add up to the whole scorecard, by the rule of the check-up. */
function weighsOverall({ input: { grid, table } }: Source): boolean {
  const { locale } = neutralContext;
  const read = readRecognised({ grid, table, locale }, measureColumns);
  return weightsOverall(buildScorecard(read).perspectives) !== null;
}

/** True where a measure leaves its objective blank while others have one: such lists mean the one above. */
function leavesObjectivesBlank({ source, objective, measure }: PerspectiveColumns): boolean {
  if (objective === null) return false;
  const objectives = columnValues(source, objective);
  const rows = columnValues(source, measure).flatMap((text, index) =>
    isBlank(text) ? [] : [isBlank(objectives[index] ?? null)],
  );
  return rows.includes(true) && rows.includes(false);
}

function columnsOf(bare: Source, least: number): PerspectiveColumns | null {
  const measure = findColumn(bare, { headers: ['Measure'], role: 'measure' });
  const perspective = findColumn(bare, { headers: ['Perspective'], role: 'perspective' });
  const score = findColumn(bare, { headers: ['Score'] });
  if (measure === null || perspective === null || score === null) return null;
  if (!isComputed(bare, score)) return null;
  const source = withRoom(bare, measure);
  return {
    ...{ source, perspective, measure, score, least, isOverall: weighsOverall(bare) },
    objective: findColumn(source, { headers: ['Objective'], role: 'objective' }),
    weight: findColumn(source, { headers: ['Weight'], role: 'weight' }),
    objectiveWeight: findColumn(source, {
      headers: ['Objective weight'],
      role: 'objectiveWeight',
    }),
    perspectiveWeight: findColumn(source, {
      headers: ['Perspective weight'],
      role: 'perspectiveWeight',
    }),
  };
}

function notesOf({ source, weight, objective, isOverall }: PerspectiveColumns): readonly string[] {
  const measures = `measures of "${source.sheet}"${weight === null ? '' : ' by weight'}`;
  const parts = objective === null ? measures : `objectives, each the mean of its measures`;
  const by = weight === null || objective === null ? '' : ' by weight';
  const how = isOverall
    ? `Mean of the ${measures}: shares of the whole scorecard when this was laid out.`
    : `Mean of the ${parts}${by}.`;
  return [
    how,
    `"${notEnough}": coverage is below the least of the settings. "${newObjective}": build a new dashboard.`,
  ];
}

function blockOf(columns: PerspectiveColumns, firstRow: number): DashboardBlock {
  const { source, perspective, measure, score } = columns;
  if (leavesObjectivesBlank(columns)) {
    const sentence = `"${source.sheet}" leaves the objective blank where it is the one above. Write it in every row, and the dashboard can add up.`;
    return missingBlock(id, title, sentence);
  }
  return groupedBlock({
    ...{ id, title, source, firstRow, data: score },
    by: { column: perspective, header: 'Perspective' },
    each: { column: measure, header: 'Measures' },
    measured: [
      {
        ...{ header: 'Score', format: '0' },
        cellOf: (group, row) =>
          perspectiveCell(columns, group, `$${cellAddress(row, coverageColumn)}`),
      },
      {
        ...{ header: 'Coverage', format: '0%' },
        cellOf: (group) => coverageCell(columns, group),
      },
    ],
    notes: notesOf(columns),
    chart: { type: 'column', title, columns: [1], numberFormat: '0', minimum: 0, maximum: 100 },
  });
}

/** Score, 0–100, of each perspective as the scorecard is rolled up, with the share of its weight that has data. */
export function scorecardBlock(
  inputs: readonly CheckInput[],
  { firstRow, least }: BlockStart,
): DashboardBlock {
  const sources = sourcesOf(inputs, 'scorecard');
  for (const bare of sources) {
    const columns = columnsOf(bare, least);
    if (columns) return blockOf(columns, firstRow);
  }
  const [other] = sources;
  const sentence = other
    ? `"${other.sheet}" has no column of scores that is worked out. Turn it into a tracker, then build the dashboard.`
    : 'No scorecard was found. Add the tracker "Scorecard", then build the dashboard.';
  return missingBlock(id, title, sentence);
}
