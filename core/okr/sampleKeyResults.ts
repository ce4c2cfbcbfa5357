import type { Cell } from '../sheet/cell.ts';
import { sampleCycle, sampleDay } from './sampleDay.ts';
import { sampleKeyResultDetails } from './sampleKeyResultDetails.ts';

type Row = Readonly<Record<string, Cell>>;

/** Id, text, type, start, target, current, unit. */
type Line = readonly [
  id: string,
  keyResult: string,
  type: string,
  start: number | null,
  target: number | null,
  current: number | null,
  unit: string | null,
];

interface Group {
  readonly objective: string;
  readonly team: string;
  readonly owner: string;
  readonly lines: readonly Line[];
}

const groups: readonly Group[] = [
  {
    objective: 'O-1',
    team: 'Company',
    owner: 'Marta Lind',
    lines: [
      ['KR-1', 'Raise the net promoter score from 42 to 60', 'increase', 42, 60, 51, 'points'],
      ['KR-2', 'Grow five-star reviews from 310 to 450', 'increase', 310, 450, 370, 'reviews'],
      ['KR-3', 'Be named first by 30% of the town, up from 18%', 'increase', 18, 30, null, '%'],
    ],
  },
  {
    objective: 'O-2',
    team: 'Company',
    owner: 'Ines Moreau',
    lines: [
      ['KR-4', 'Lift monthly revenue from 82 to 95 thousand', 'increase', 82, 95, 88, 'thousand'],
      ['KR-5', 'Hold wages between 30% and 34% of revenue', 'band', null, null, 33, '%'],
      ['KR-6', 'Keep at least 60 thousand in reserve', 'above', null, 60, 71, 'thousand'],
    ],
  },
  {
    objective: 'O-3',
    team: 'Bakery floor',
    owner: 'Jonas Feld',
    lines: [
      ['KR-7', 'Win 4 of 4 blind tastings', 'milestone', null, 4, 2, 'tastings'],
      ['KR-8', 'Hold the oven between 215 and 225 degrees', 'band', null, null, 219, '°C'],
      ['KR-9', 'Cut returned loaves from 38 to 15 a week', 'decrease', 38, 15, 24, 'loaves'],
    ],
  },
  {
    objective: 'O-4',
    team: 'Bakery floor',
    owner: 'Tom Okafor',
    lines: [
      ['KR-10', 'Lower waste from 46 to 25 kg a day', 'decrease', 46, 25, 33, 'kg'],
      ['KR-11', 'Bring flour down from 0.62 to 0.56 kg a loaf', 'decrease', 0.62, 0.56, 0.59, 'kg'],
      ['KR-12', 'Stay below 41 kWh for 100 loaves', 'below', null, 41, 42, 'kWh'],
    ],
  },
  {
    objective: 'O-5',
    team: 'Shops',
    owner: 'Priya Nair',
    lines: [
      ['KR-13', 'Shorten the queue from 7 to 4 minutes', 'decrease', 7, 4, 5, 'minutes'],
      ['KR-14', 'Raise the average basket from 8.40 to 9.60', 'increase', 8.4, 9.6, 8.9, 'euro'],
      ['KR-15', 'Win regular customers: from 620 to 800', 'increase', 620, 800, 700, 'customers'],
      ['KR-16', 'Sell a coffee with 30% of visits, up from 22%', 'increase', 22, 30, 24, '%'],
      [
        'KR-17',
        'Lift the mystery shopper score from 3.6 to 4.5',
        'increase',
        3.6,
        4.5,
        4.1,
        'of 5',
      ],
      ['KR-18', 'Cut days sold out by noon from 9 to 2 a month', 'decrease', 9, 2, 8, 'days'],
    ],
  },
  {
    objective: 'O-6',
    team: 'Shops',
    owner: 'Lea Roth',
    lines: [
      ['KR-19', 'Lower yearly turnover from 28% to 18%', 'decrease', 28, 18, 24, '%'],
      ['KR-20', 'Give 24 days of training', 'milestone', null, 24, 15, 'days'],
    ],
  },
  {
    objective: 'O-7',
    team: 'Online & delivery',
    owner: 'Luca Brandt',
    lines: [
      ['KR-21', 'Grow online orders from 240 to 400 a week', 'increase', 240, 400, 330, 'orders'],
      ['KR-22', 'Reduce abandoned baskets from 61% to 45%', 'decrease', 61, 45, 55, '%'],
      ['KR-23', 'The new checkout is live', 'binary', null, null, 1, null],
    ],
  },
  {
    objective: 'O-8',
    team: 'Online & delivery',
    owner: 'Noor Haddad',
    lines: [
      ['KR-24', 'Deliver 95% on time, up from 86%', 'increase', 86, 95, 88, '%'],
      [
        'KR-25',
        'Cut complaints from 14 to 6 in 1,000 orders',
        'decrease',
        14,
        6,
        null,
        'complaints',
      ],
      ['KR-26', 'Deliver the same day in 5 districts', 'increase', 5, 5, 5, 'districts'],
    ],
  },
  {
    objective: 'O-9',
    team: 'Office',
    owner: 'Ines Moreau',
    lines: [
      ['KR-27', 'Close the month in 5 days instead of 18', 'decrease', 18, 5, 9, 'days'],
      ['KR-28', 'Review 100% of the price list', 'percent', null, null, 0.6, '%'],
      ['KR-29', 'Learn what a loaf costs in each of 3 shops', 'baseline', null, null, null, 'euro'],
    ],
  },
  {
    objective: 'O-10',
    team: 'Office',
    owner: 'Ines Moreau',
    lines: [['KR-30', 'Supply 14 cafés, up from 6', 'increase', 6, 14, 8, 'cafés']],
  },
];

function rowOf({ lines, ...group }: Group, line: Line): Row {
  const [id, keyResult, type, start, target, current, unit] = line;
  const checkInDate = current === null ? null : sampleDay('2026-11-16');
  const numbers = { start, target, current, unit };
  const details = sampleKeyResultDetails[id] ?? {};
  return { id, ...group, keyResult, type, ...numbers, ...sampleCycle, checkInDate, ...details };
}

/** Key results of the made-up bakery Crumb & Co., with planted mistakes that the check finds. */
export const sampleKeyResults: readonly Row[] = groups.flatMap((group) =>
  group.lines.map((line) => rowOf(group, line)),
);
