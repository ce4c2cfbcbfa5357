import { defineFunction } from '../../declare/defineFunction.ts';
import { hasHeaderParameter, optionalNumber, tableParameter } from '../../declare/parameter.ts';
import type { Issue } from '../../issue/issue.ts';
import { fail, succeed } from '../../issue/outcome.ts';
import type { Cell } from '../../sheet/cell.ts';
import type { BrokenPair, ChangeGate } from '../changeGate.ts';
import { stepLabel } from '../changeSteps.ts';
import { changeColumns } from '../columns.ts';
import { gateOf } from '../gateOf.ts';
import { changeIssues } from '../issues.ts';
import { programmesIn } from '../readChange.ts';
import { changeThresholds } from '../thresholds.ts';

const resultColumns = [
  { header: 'Programme', unit: 'none', help: 'What is being changed.' },
  { header: 'Score', unit: 'score', help: 'Share of pairs of rated steps that are in order.' },
  { header: 'Coverage', unit: 'fraction', help: 'Rated steps of eight.' },
  { header: 'Earlier step', unit: 'none', help: 'Step that holds the later one back.' },
  { header: 'Its rating', unit: 'count', help: '1 to 5.' },
  { header: 'Later step', unit: 'none', help: 'Step that runs ahead.' },
  { header: 'Its rating', unit: 'count', help: '1 to 5.' },
  { header: 'Ahead by', unit: 'count', help: 'Difference of the ratings.' },
] as const;

const header: readonly Cell[] = resultColumns.map((column) => column.header);

const exampleSteps = [
  ['Change step', 'Completion rating'],
  ['1 Urgency', 4],
  ['2 Leading group', 2],
  ['3 Vision', 4],
  ['6 Early wins', 3],
];

function pairCells(pair: BrokenPair | undefined): readonly Cell[] {
  if (pair === undefined) return [null, null, null, null, null];
  const { earlier, earlierRating, later, laterRating, ahead } = pair;
  return [stepLabel(earlier), earlierRating, stepLabel(later), laterRating, ahead];
}

function rowsOf(name: string | null, { score, coverage, broken }: ChangeGate): Cell[][] {
  return [broken[0], ...broken.slice(1)].map((pair, index) => [
    ...(index === 0 ? [name, score, coverage] : [name, null, null]),
    ...pairCells(pair),
  ]);
}

const noGate: { readonly name: string | null; readonly gate: ChangeGate } = {
  name: null,
  gate: { broken: [], score: null, rated: 0, coverage: 0 },
};

export const kotterGate = defineFunction({
  name: 'KOTTER_GATE',
  subject: 'change',
  summary:
    'Pairs of steps of which the later runs ahead of the earlier, with a score of the order.',
  definition:
    'Each of the eight steps is rated 1 to 5. A pair is broken when the later step stands at least gap points above the earlier; score = 100 × pairs in order ÷ pairs of rated steps. The order of the steps is Kotter’s (Leading Change, 1996); gap and score are ours. Of a step named twice the first row counts.',
  parameters: {
    steps: tableParameter({
      help: 'One row a step, with headers such as Programme, Change step, Completion rating. Steps by number or in words.',
      columns: changeColumns,
    }),
    gap: optionalNumber({
      ...{ help: 'Points from which a later step runs ahead.', unit: 'count' },
      ...{ minimum: 0, minimumAllowed: false, fallback: changeThresholds.gap.value },
    }),
    hasHeader: hasHeaderParameter,
  },
  result: {
    shape: 'table',
    columns: resultColumns,
    help: 'One row a broken pair; one row without a pair for a programme in order.',
  },
  examples: [
    {
      note: 'The vision is worked out, and nobody leads; five of six pairs are in order.',
      arguments: [exampleSteps],
      result: [header, [null, (100 * 5) / 6, 0.5, '2 Leading group', 2, '3 Where to', 4, 2]],
    },
    {
      note: 'With a gap of three points all is in order.',
      arguments: [exampleSteps, 3],
      result: [header, [null, 100, 0.5, null, null, null, null, null]],
    },
    {
      note: 'One rated step makes no pair.',
      arguments: [exampleSteps.slice(0, 2)],
      result: { issue: 'change-too-few-rated' },
    },
  ],
  thresholds: [changeThresholds.gap, changeThresholds.leastRated],
  related: ['STAKEHOLDER_SUPPORT'],
  calculate({ steps, gap }) {
    const gates = programmesIn(steps).map((programme) => ({
      ...{ name: programme.name, gate: gateOf(programme, gap) },
    }));
    const least = changeThresholds.leastRated.value;
    const judged = gates.filter(({ gate }) => gate.rated >= least);
    const tooFew = ({ name, gate }: (typeof gates)[number]): Issue => {
      const subject = name ?? 'the change';
      const about = { place: { argument: 'steps' }, expected: `${least} rated steps or more` };
      const found = `${gate.rated} in ${subject}`;
      return changeIssues['change-too-few-rated']({ ...about, subject, found });
    };
    const skipped = gates.filter(({ gate }) => gate.rated < least).map(tooFew);
    if (judged.length === 0) return fail(...(skipped.length > 0 ? skipped : [tooFew(noGate)]));
    return succeed(
      [header, ...judged.flatMap(({ name, gate }) => rowsOf(name, gate))],
      skipped.map((issue) => ({ ...issue, severity: 'warning' as const })),
    );
  },
});
