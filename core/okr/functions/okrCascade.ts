import { defineFunction } from '../../declare/defineFunction.ts';
import { hasHeaderParameter, optionalTable, tableParameter } from '../../declare/parameter.ts';
import { fail, succeed } from '../../issue/outcome.ts';
import type { Cell } from '../../sheet/cell.ts';
import { placeIn } from '../../sheet/table.ts';
import { type CascadeRow, cascadeObjectives } from '../cascadeObjectives.ts';
import { brokenScoreTable } from '../checkKeyResultTable.ts';
import { keyResultColumns } from '../keyResultColumns.ts';
import { objectiveColumns } from '../objectiveColumns.ts';
import { readKeyResults } from '../readKeyResults.ts';

// In a list with one row a key result, its header must not be taken for the id's.
const cascadeColumns = { ...objectiveColumns, keyResult: keyResultColumns.keyResult };

function spillRow({ name, parent, isParentKnown, level, score, coverage }: CascadeRow): Cell[] {
  return [name, isParentKnown ? parent : `${parent} (not found)`, level, score, coverage];
}

export const okrCascade = defineFunction({
  name: 'OKR_CASCADE',
  subject: 'okr',
  summary: 'Scores every objective through its parents: level, score and coverage of each.',
  definition:
    'Score of an objective: weighted mean of its own key results, together one contributor, and of the objectives below it ' +
    '(with equal weights Synergita’s rule: sum of contributors over their number). What has no data is left out and lowers the coverage. ' +
    'Weight 0 does not roll up; a blank weight counts like its siblings. A circle of parents is refused; a parent that is not listed is shown as not found.',
  parameters: {
    objectives: tableParameter({
      help: 'Objectives with id and parent.',
      columns: cascadeColumns,
      tolerant: true,
    }),
    keyResults: optionalTable({
      help: 'Key results that name their objective. Left out: the progress of the objectives themselves.',
      columns: keyResultColumns,
      tolerant: true,
    }),
    hasHeader: hasHeaderParameter,
  },
  result: {
    shape: 'table',
    help: 'One row an objective, in the order of the list.',
    columns: [
      { header: 'Id', unit: 'none', help: 'Id, or the text where there is none.' },
      {
        header: 'Parent',
        unit: 'none',
        help: 'As typed; "(not found)" when it is not in the list.',
      },
      { header: 'Level', unit: 'count', help: '1 at the top.' },
      { header: 'Score', unit: 'fraction', help: 'Blank while nothing has data.' },
      { header: 'Coverage', unit: 'fraction', help: 'Share of weight that has data.' },
    ],
  },
  examples: [
    {
      note: 'A company objective over two teams',
      arguments: [
        [
          ['Id', 'Objective', 'Parent'],
          ['C', 'Bread people talk about', null],
          ['T1', 'The best crust in town', 'C'],
          ['T2', 'A shop worth the walk', 'C'],
        ],
        [
          ['Objective', 'Key result', 'Start', 'Target', 'Current'],
          ['T1', 'Blind tastings won', 0, 4, 1],
          ['T2', 'Regulars', 100, 200, 175],
        ],
      ],
      result: [
        ['Id', 'Parent', 'Level', 'Score', 'Coverage'],
        ['C', null, 1, 0.5, 1],
        ['T1', 'C', 2, 0.25, 1],
        ['T2', 'C', 2, 0.75, 1],
      ],
    },
    {
      note: 'Two objectives that are each other’s parent',
      arguments: [
        [
          ['Id', 'Objective', 'Parent'],
          ['A', 'One', 'B'],
          ['B', 'Two', 'A'],
        ],
      ],
      result: { issue: 'okr-parent-cycle' },
    },
  ],
  related: ['OKR_SCORE', 'OKR_COVERAGE'],
  calculate({ objectives, keyResults }) {
    const { parent, weight, progress, id, objective } = objectives.found;
    const needed = new Set([undefined, id, objective, parent, weight, progress]);
    const broken = [
      ...objectives.issues.filter(
        ({ severity, place }) => severity === 'error' && needed.has(place.column),
      ),
      ...(keyResults ? brokenScoreTable(keyResults) : []),
    ];
    if (broken.length > 0) return fail(...broken);
    const outcome = cascadeObjectives(objectives, {
      keyResults: keyResults ? readKeyResults(keyResults) : [],
      placeOf: ({ row }) => (keyResults ? placeIn(keyResults, row, 'objective') : {}),
    });
    if (!outcome.ok) return outcome;
    const header = ['Id', 'Parent', 'Level', 'Score', 'Coverage'];
    return succeed([header, ...outcome.value.map(spillRow)], outcome.issues);
  },
});
