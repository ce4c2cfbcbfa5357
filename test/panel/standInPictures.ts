import type {
  BarsBlock,
  CrossMatrixBlock,
  HeatMapBlock,
  LanesBlock,
  TreeBlock,
} from '../../core/declare/view.ts';

/** Pictures of the made-up bakery, one of every kind; the people in them are invented. */

const at = (row: number, column = 0) => ({ sheet: 'Team goals', row, column });

export const standInBars: BarsBlock = {
  block: 'bars',
  caption: 'Tasks each person answers for',
  unit: 'count',
  bars: [
    {
      label: 'Ines',
      value: 9,
      tone: 'bad',
      note: 'More than twice the middle of the team',
      at: at(3),
    },
    { label: 'Tomas', value: 4, tone: 'good', at: at(4) },
    { label: 'Mira with the long second name', value: 3, at: at(5) },
    { label: 'Jonas', value: null, note: 'Too few answers', at: at(6) },
  ],
};

export const standInHeatMap: HeatMapBlock = {
  block: 'heatMap',
  caption: 'Agreement by question and team',
  unit: 'none',
  rows: ['We know the goals', 'We trust the numbers', 'Decisions stick', 'Work is fair'],
  columns: ['Bakery', 'Counter', 'Deliveries', 'Office and accounts', 'Apprentices', 'Night shift'],
  values: [
    [0.91, 0.44, 0.12, null, 0.7, 0.63],
    [0.5, 0.35, 0.81, 0.22, null, 0.4],
    [0.05, 0.99, 0.6, 0.5, 0.31, 0.77],
    [0.83, 0.12, 0.43, 0.66, 0.9, null],
  ],
  places: [[at(1), at(2)]],
  scale: [0, 1],
  emptyMeans: 'fewer than 5 answers',
};

export const standInTree: TreeBlock = {
  block: 'tree',
  caption: 'From vision to key result',
  nodes: [
    {
      id: 'v',
      parent: null,
      label: 'The bakery the whole quarter talks about',
      type: 'vision',
      at: at(0),
    },
    {
      id: 's1',
      parent: 'v',
      label: 'Bread people come back for',
      type: 'strategy line',
      tone: 'good',
      at: at(3),
    },
    {
      id: 's2',
      parent: 'v',
      label: 'A calm morning shift',
      type: 'strategy line',
      tone: 'watch',
      at: at(6),
    },
    {
      id: 'o1',
      parent: 's1',
      label: 'Regulars know their baker',
      type: 'objective',
      at: at(4),
      note: 'Owner: Ines',
    },
    {
      id: 'k1',
      parent: 'o1',
      label: '260 regulars per week',
      type: 'key result',
      tone: 'good',
      at: at(3, 1),
    },
    {
      id: 'k2',
      parent: 'o1',
      label: 'At most 4 complaints a month',
      type: 'key result',
      tone: 'bad',
      note: 'Nobody owns it',
      at: at(4, 1),
    },
    { id: 'o2', parent: 's2', label: 'Ovens are ready by four', type: 'objective', at: at(7) },
    {
      id: 'k3',
      parent: 'gone',
      label: 'Overtime under 31 hours',
      type: 'key result',
      tone: 'bad',
      note: 'Names a parent that is not there',
      at: at(7, 1),
    },
  ],
};

export const standInLanes: LanesBlock = {
  block: 'lanes',
  caption: 'Strategy map',
  lanes: [
    { id: 'f', label: 'Financial' },
    { id: 'c', label: 'Customer' },
    { id: 'p', label: 'Internal processes' },
    { id: 'l', label: 'Learning and growth' },
  ],
  nodes: [
    {
      id: 'f1',
      lane: 'f',
      label: 'Earn 8 % on every loaf',
      type: 'objective',
      tone: 'watch',
      at: at(3),
    },
    { id: 'f2', lane: 'f', label: 'Grow weekend sales', type: 'objective', at: at(4) },
    {
      id: 'c1',
      lane: 'c',
      label: 'Regulars come twice a week',
      type: 'objective',
      tone: 'good',
      at: at(5),
    },
    { id: 'c2', lane: 'c', label: 'Cafés order from us first', type: 'objective', at: at(6) },
    {
      id: 'c3',
      lane: 'c',
      label: 'Children ask for our rolls by name',
      type: 'objective',
      at: at(7),
    },
    {
      id: 'p1',
      lane: 'p',
      label: 'Dough is ready by four in the morning, every morning of the year',
      type: 'objective',
      tone: 'bad',
      note: 'Eleven late mornings since March',
      at: at(8),
    },
    { id: 'p2', lane: 'p', label: 'Deliveries leave on time', type: 'objective' },
    { id: 'l1', lane: 'l', label: 'Two bakers for every station', type: 'objective', tone: 'good' },
    { id: 'l2', lane: 'l', label: 'Apprentices stay', type: 'objective' },
  ],
  links: [
    { from: 'l1', to: 'p1' },
    { from: 'l2', to: 'p1' },
    { from: 'l2', to: 'p2' },
    { from: 'p1', to: 'c1' },
    { from: 'p1', to: 'p2' },
    { from: 'p2', to: 'c2' },
    { from: 'c1', to: 'f1' },
    { from: 'c2', to: 'f2' },
    { from: 'c3', to: 'f2' },
    { from: 'l1', to: 'c3' },
    { from: 'gone', to: 'f1' },
  ],
};

const items = (prefix: string, labels: readonly string[]) =>
  labels.map((label, index) => ({ id: `${prefix}${index}`, label, at: at(index + 3, 1) }));

export const standInMatrix: CrossMatrixBlock = {
  block: 'crossMatrix',
  caption: 'X-matrix for the year',
  south: {
    title: 'Three-year aims',
    items: items('a', ['Known in the whole quarter', 'No debt', 'A crew that stays']),
  },
  west: {
    title: 'Objectives this year',
    items: items('o', [
      'Regulars twice a week',
      'Calm mornings',
      'Cafés order first',
      'Two bakers a station',
    ]),
  },
  north: {
    title: 'Initiatives',
    items: items('i', [
      'Loyalty card',
      'New oven timetable',
      'Café starter box',
      'Apprentice exchange',
      'Price review',
    ]),
  },
  east: {
    title: 'Measures',
    items: items('m', ['Regulars per week', 'Late mornings', 'Café orders', 'Turnover of staff']),
  },
  people: { title: 'In charge', items: items('p', ['Ines', 'Tomas', 'Mira']) },
  links: [
    { from: 'a0', to: 'o0' },
    { from: 'a0', to: 'o2', strength: 'weak' },
    { from: 'a2', to: 'o1' },
    { from: 'a2', to: 'o3' },
    { from: 'o0', to: 'i0' },
    { from: 'o1', to: 'i1' },
    { from: 'o2', to: 'i2' },
    { from: 'o3', to: 'i3', strength: 'weak' },
    { from: 'i0', to: 'm0' },
    { from: 'i1', to: 'm1' },
    { from: 'i2', to: 'm2' },
    { from: 'i3', to: 'm3' },
    { from: 'i0', to: 'p0' },
    { from: 'i1', to: 'p1' },
    { from: 'i2', to: 'p0', strength: 'weak' },
    { from: 'i3', to: 'p2' },
  ],
};
