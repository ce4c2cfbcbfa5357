import { defineView, type ViewBlock, type ViewDefinition } from '../../core/declare/view.ts';
import { crowdNetwork, standInNetwork } from './standInNetworks.ts';
import {
  standInBars,
  standInHeatMap,
  standInLanes,
  standInMatrix,
  standInTree,
} from './standInPictures.ts';

const at = { sheet: 'Team goals', row: 3, column: 4 };

/** Figures, sentences and a table, with and without enough data. */
export const standInFigures: readonly ViewBlock[] = [
  {
    block: 'figure',
    label: 'Tasks with one decider',
    value: 0.4,
    unit: 'fraction',
    coverage: 1,
    count: 5,
    tone: 'bad',
    at,
  },
  { block: 'figure', label: 'People', value: 4, unit: 'count', tone: 'plain' },
  {
    block: 'figure',
    label: 'Agreement',
    value: 0.82,
    unit: 'none',
    coverage: 0.35,
    count: 3,
    tone: 'good',
  },
  {
    block: 'figure',
    label: 'Trust',
    value: null,
    unit: 'score',
    coverage: 0,
    note: 'Fewer than 5 answers',
  },
  { block: 'text', text: 'Ines answers for more than half of all tasks.', tone: 'watch', at },
  { block: 'text', text: 'Worked out from two sheets.' },
  {
    block: 'table',
    caption: 'Tasks without a decider',
    columns: [
      { header: 'Task', unit: 'none' },
      { header: 'People', unit: 'count' },
      { header: 'Done', unit: 'fraction' },
      { header: 'Due', unit: 'date' },
    ],
    rows: [
      { cells: ['Price list', 0, null, 46200], tone: 'bad', at: { ...at, sheet: 'Who does what' } },
      { cells: ['Clean the oven', 3, 0.5, 46220], tone: 'watch', at },
    ],
  },
];

const shown = (id: string, title: string, blocks: readonly ViewBlock[]): ViewDefinition =>
  defineView({
    id,
    title,
    summary: `Shows ${title.toLowerCase()} of the made-up bakery.`,
    kinds: ['okr'],
    run: () => blocks,
  });

/** Views with every kind of block, and those that have nothing to show. */
export const standInViews: readonly ViewDefinition[] = [
  shown('tree', 'Line of sight', [standInTree]),
  shown('lanes', 'Strategy map', [standInLanes]),
  shown('matrix', 'X-matrix', [standInMatrix]),
  shown('figures', 'Figures', standInFigures),
  shown('bars', 'Load', [standInBars]),
  shown('heat', 'Agreement', [standInHeatMap]),
  shown('network', 'Contacts', [standInNetwork]),
  shown('crowd', 'Crowd', [crowdNetwork(2000, 50_000)]),
  shown('empty', 'Nothing there', []),
  shown('blank', 'Empty pictures', [{ ...standInTree, nodes: [] }]),
  defineView({
    id: 'broken',
    title: 'Broken',
    summary: 'Shows what happens.',
    kinds: ['raci'],
    run: () => {
      throw new RangeError('the roles stand upside down');
    },
  }),
  defineView({
    id: 'absent',
    title: 'Survey results',
    summary: 'Not in this workbook.',
    kinds: ['survey'],
    run: () => [],
  }),
];
