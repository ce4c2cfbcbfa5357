import type { CheckInput } from '../declare/check.ts';
import type { Context } from '../declare/context.ts';
import {
  defineView,
  type FigureBlock,
  type TableBlock,
  type ViewBlock,
  type ViewDefinition,
} from '../declare/view.ts';
import type { Place } from '../issue/issue.ts';
import { placeIn } from '../sheet/table.ts';
import { kendallConcordance } from '../statistics/kendallConcordance.ts';
import { feltOptions, recallLines } from './checks.ts';
import { gapOf } from './gapOf.ts';
import { messageOverlap } from './messageOverlap.ts';
import { messagesOf } from './messagesOf.ts';
import type { Rankings } from './model.ts';
import { officialPriorities } from './officialPriorities.ts';
import { readRankings } from './readRankings.ts';
import { readMessages } from './readTables.ts';
import type { RecallLine } from './recalledOf.ts';
import { type RecallScore, recallScore } from './recallScore.ts';
import { rankingThresholds } from './thresholds.ts';

const { top, chiSquareFrom } = rankingThresholds;

function concordanceFigure(rankings: Rankings): FigureBlock {
  const { corrected, judges, objects } = kendallConcordance(rankings.ranks);
  const { value, p } = corrected;
  const about = { block: 'figure', label: 'Rankings agree (Kendall’s W)', unit: 'none' } as const;
  const coverage = rankings.objects.length === 0 ? 0 : objects / rankings.objects.length;
  if (value === null) {
    const note = 'two leaders and two priorities that all of them ranked are needed';
    return { ...about, value, coverage, count: judges, note };
  }
  const rough = objects < chiSquareFrom.value ? ', rough: few priorities' : '';
  const note = `${judges} leaders, ${objects} priorities, p = ${(p ?? 1).toFixed(3)}${rough}`;
  return { ...about, value, coverage, count: judges, note };
}

function recallFigures(score: RecallScore, lines: readonly RecallLine[]): readonly FigureBlock[] {
  const asked = lines.length === 0 ? 0 : score.n / lines.length;
  const { gap, felt, n } = gapOf(lines, score, feltOptions);
  const why = score.n === 0 ? 'nobody was asked yet' : 'no official ranks';
  return [
    {
      ...{ block: 'figure', label: `Recall of the top ${top.value}`, unit: 'fraction' },
      ...{ value: score.recall, coverage: asked, count: score.n },
      note: score.recall === null ? why : `of ${score.n} leaders`,
    },
    {
      ...{ block: 'figure', label: 'Felt less recalled', unit: 'fraction' },
      ...{ value: gap, coverage: lines.length === 0 ? 0 : n / lines.length, count: n },
      note:
        felt === null
          ? why
          : `felt ${Math.round(felt * 100)} %; above 0 they feel more aligned than they are`,
    },
  ];
}

function priorityTable(rankings: Rankings, score: RecallScore): TableBlock {
  const { rankSums, judges, objects } = kendallConcordance(rankings.ranks);
  const isWhole = objects === rankings.objects.length && judges > 0;
  const official = officialPriorities(rankings);
  return {
    block: 'table',
    caption: 'Priorities',
    columns: [
      { header: 'Priority', unit: 'none' },
      { header: 'Official rank', unit: 'count' },
      { header: 'Mean rank', unit: 'none' },
      { header: 'Named by', unit: 'count' },
    ],
    rows: rankings.objects.map((object, index) => {
      const at = official.indexOf(object);
      const meanRank = isWhole ? (rankSums[index] ?? 0) / judges : null;
      const namedBy = at < 0 || score.n === 0 ? null : (score.namedBy[at] ?? 0);
      const isForgotten = namedBy === 0 && at < top.value;
      return {
        cells: [object.name, object.official, meanRank, namedBy],
        at: object.place,
        tone: isForgotten ? 'watch' : 'plain',
      };
    }),
  };
}

/** What each leader named and which official priority it was taken for. */
function recallTable(score: RecallScore, official: readonly string[]): TableBlock {
  return {
    block: 'table',
    caption: 'What was named, and what it was taken for',
    columns: ['Leader', 'Named', 'Taken for'].map((header) => ({ header, unit: 'none' })),
    rows: score.byLeader.flatMap(({ person, matches }) =>
      matches.map(({ text, official: match }) => ({
        cells: [person, text, match === null ? '–' : (official[match] ?? '–')],
      })),
    ),
  };
}

function priorityBlocks(inputs: readonly CheckInput[], { locale }: Context): readonly ViewBlock[] {
  const lines = recallLines(inputs, locale);
  const tables = inputs.filter(({ table }) => table.kind === 'rankings').map(readRankings);
  const blocks = tables.flatMap((rankings): readonly ViewBlock[] => {
    const official = officialPriorities(rankings).map(({ name }) => name);
    const score = recallScore(lines, official, top.value);
    return [
      concordanceFigure(rankings),
      ...recallFigures(score, lines),
      priorityTable(rankings, score),
      ...(lines.length === 0 ? [] : [recallTable(score, official)]),
    ];
  });
  const text =
    'Recall needs the official priorities: list them with their official rank in a ranking.';
  return blocks.length > 0 ? blocks : [{ block: 'text', text }];
}

/** Whether leaders rank and remember the same priorities. */
export const prioritiesView: ViewDefinition = defineView({
  id: 'priorities',
  title: 'Priorities: ranked and remembered',
  summary: 'Whether leaders rank the priorities alike, and can name them when asked.',
  kinds: ['rankings', 'recall'],
  run: priorityBlocks,
});

function messageBlocks(input: CheckInput, locale: string | null): readonly ViewBlock[] {
  const table = readMessages(input, locale);
  const messages = messagesOf(table);
  const { overlap, n, byMessage, outlier, shared } = messageOverlap(
    messages.map(({ text }) => text),
  );
  const placeOf = (row: number): Place => placeIn(table, row, 'strategyLine');
  const words = shared.length === 0 ? 'no word in most of them' : `most say: ${shared.join(', ')}`;
  return [
    {
      ...{ block: 'figure', label: 'Messages overlap', value: overlap, unit: 'fraction', count: n },
      coverage: table.rows.length === 0 ? 0 : n / table.rows.length,
      note: overlap === null ? 'two sentences are needed' : words,
    },
    {
      block: 'table',
      caption: 'Each sentence beside the others; words are compared, not meanings',
      columns: [
        { header: 'Leader', unit: 'none' },
        { header: 'Sentence', unit: 'none' },
        { header: 'Overlap', unit: 'fraction' },
        { header: 'Note', unit: 'none' },
      ],
      rows: messages.map(({ person, text, row }, index) => ({
        cells: [person, text, byMessage[index] ?? null, index === outlier ? 'stands alone' : null],
        at: placeOf(row),
        tone: index === outlier ? 'watch' : 'plain',
      })),
    },
  ];
}

/** Whether leaders tell one story. */
export const messagesView: ViewDefinition = defineView({
  id: 'messages',
  title: 'Messages of leaders',
  summary: 'How much the leaders’ strategy sentences have in common, and whose stands alone.',
  kinds: ['messages'],
  run: (inputs, { locale }) =>
    inputs
      .filter(({ table }) => table.kind === 'messages')
      .flatMap((input) => messageBlocks(input, locale)),
});
