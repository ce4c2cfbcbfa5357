import type { CheckInput } from '../../declare/check.ts';
import type { Context } from '../../declare/context.ts';
import { defineView, type FigureBlock, type TableRow, type ViewBlock } from '../../declare/view.ts';
import type { IncentiveConflict } from '../../incentives/incentiveConflicts.ts';
import type { Incentive } from '../../incentives/readIncentives.ts';
import type { RecognitionShare } from '../../incentives/recognitionShare.ts';
import { placeIn } from '../../sheet/table.ts';
import { nameKey } from '../../statistics/nameKey.ts';
import { incentiveFindings, isTiedToOkr } from './incentiveFindings.ts';
import { harmony } from './incentivesCheck.ts';
import { readAllIncentives, type WorkbookIncentives } from './incentivesRead.ts';
import { type MeasureIndex, readMeasures } from './measureIndex.ts';
import { reachOfPeople, readAllRecognition } from './recognitionReach.ts';

/** Pairs beyond this are not listed. Ours: what somebody reads in a sidebar. */
const mostPairs = 30;

const reasonWords = {
  opposite: 'one measure, both ways',
  linked: 'measures that move together',
  'trade-off': 'a declared trade-off',
} as const;

function sideWords({ party, measure, values: { direction } }: Incentive): string {
  return `${party}: ${direction ?? ''} ${measure}`.replace(/\s+/g, ' ');
}

function pairRows(
  { left, right, reason, declared }: IncentiveConflict,
  { tableOf }: WorkbookIncentives,
): TableRow[] {
  return left.slice(0, mostPairs).flatMap((one) =>
    right.slice(0, mostPairs).map((other): TableRow => {
      const about = declared ?? other;
      const table = tableOf(about);
      const at = table && placeIn(table, about.row, 'measure');
      const cells = [sideWords(one), sideWords(other), reasonWords[reason]];
      return { cells, tone: 'watch', ...(at ? { at } : {}) };
    }),
  );
}

function pairsBlock(
  conflicts: readonly IncentiveConflict[],
  read: WorkbookIncentives,
): readonly ViewBlock[] {
  const rows = conflicts.flatMap((conflict) => pairRows(conflict, read));
  if (rows.length === 0)
    return [
      { block: 'text', text: 'Nobody’s reward pulls against somebody else’s.', tone: 'good' },
    ];
  const columns = ['One', 'Other', 'Why'].map((header) => ({ header, unit: 'none' as const }));
  const caption = 'Who is rewarded for pulling against whom';
  const isCut = rows.length > mostPairs;
  return [
    { block: 'table', caption, columns, rows: rows.slice(0, mostPairs) },
    ...(isCut ? [{ block: 'text' as const, text: 'There are more pairs than these.' }] : []),
  ];
}

function firstNames(
  incentives: readonly Incentive[],
  nameOf: (incentive: Incentive) => string,
): ReadonlyMap<string, string> {
  const names = new Map<string, string>();
  for (const each of incentives) {
    const name = nameOf(each);
    if (!names.has(nameKey(name))) names.set(nameKey(name), name);
  }
  return names;
}

/** 1 where somebody is rewarded for more, −1 for less, 0 where it is not said; null without a reward. */
function pullOf(incentive: Incentive | undefined): number | null {
  if (!incentive) return null;
  const { direction } = incentive.values;
  return direction === null ? 0 : direction === 'more' ? 1 : -1;
}

/** Who is pulled which way on which measure. */
function heatMap({ incentives, tableOf }: WorkbookIncentives): ViewBlock {
  const held = incentives.filter(({ party }) => party !== null);
  const people = firstNames(held, ({ party }) => party ?? '');
  const measures = new Map(held.map(({ measureKey, measure }) => [measureKey, measure]));
  const pulls = new Map(
    held.map((each) => [`${nameKey(each.party ?? '')}\n${each.measureKey}`, each]),
  );
  const table = [...people.keys()].map((person) =>
    [...measures.keys()].map((measure) => pulls.get(`${person}\n${measure}`)),
  );
  return {
    ...{
      block: 'heatMap',
      caption: 'Direction rewarded: 1 more, −1 less, 0 not said',
      unit: 'none',
    },
    ...{ rows: [...people.values()], columns: [...measures.values()], scale: [-1, 1] },
    values: table.map((row) => row.map(pullOf)),
    places: table.map((row) =>
      row.map((each) => {
        const list = each && tableOf(each);
        return list && placeIn(list, each.row, 'direction');
      }),
    ),
    emptyMeans: 'no reward hangs on it',
  };
}

function caution(incentives: readonly Incentive[], index: MeasureIndex): ViewBlock[] {
  const tied = incentives.filter((each) => isTiedToOkr(each, index)).length;
  if (tied === 0) return [];
  const text = `Rewards that hang on objectives or key results: ${tied}. Whoever is paid by a goal sets it low and hides what goes wrong; keep pay apart from OKRs.`;
  return [{ block: 'text', text, tone: 'watch' }];
}

function incentiveBlocks(inputs: readonly CheckInput[], context: Context): ViewBlock[] {
  const index = readMeasures(inputs, context);
  const read = readAllIncentives(inputs, index, context);
  if (read.incentives.length === 0) return [];
  const { conflicts } = incentiveFindings(read, index);
  const { value, coverage, measures } = harmony(read.incentives, conflicts);
  const figure: FigureBlock = {
    ...{ block: 'figure', label: 'Rewarded measures nobody pulls against', unit: 'fraction' },
    ...{ value, coverage, count: measures, tone: conflicts.length === 0 ? 'good' : 'watch' },
    note: `${Math.round((value ?? 0) * measures)} of ${measures} measures`,
  };
  return [
    figure,
    ...caution(read.incentives, index),
    ...pairsBlock(conflicts, read),
    heatMap(read),
  ];
}

function recognitionFigure({
  share,
  recognised,
  expected,
  coverage,
}: RecognitionShare): FigureBlock {
  return {
    ...{ block: 'figure', label: 'People recognised', unit: 'fraction', value: share, coverage },
    count: expected,
    note:
      share === null
        ? 'There is no list of roles to compare with.'
        : `${recognised} of ${expected}`,
  };
}

function recognitionBlocks(inputs: readonly CheckInput[], context: Context): ViewBlock[] {
  const { first, rows } = readAllRecognition(inputs, context);
  if (first === undefined) return [];
  const reach = reachOfPeople(rows, inputs, context);
  const { leftOut } = reach;
  if (leftOut.length === 0) return [recognitionFigure(reach)];
  const text = `Not recognised by anybody yet: ${leftOut.join(', ')}.`;
  return [recognitionFigure(reach), { block: 'text', text, tone: 'watch' }];
}

/** Whose rewards pull against whose, which way each reward pulls, and how far recognition reaches. */
export const incentivesView = defineView({
  id: 'incentives',
  title: 'Incentives',
  summary: 'Whose rewards pull against each other, and who is recognised?',
  kinds: ['incentives', 'recognition'],
  run: (inputs, context) => [
    ...incentiveBlocks(inputs, context),
    ...recognitionBlocks(inputs, context),
  ],
});
