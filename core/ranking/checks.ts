import {
  type CheckDefinition,
  type CheckInput,
  defineCheck,
  defineWorkbookCheck,
  type WorkbookCheckDefinition,
} from '../declare/check.ts';
import type { Issue } from '../issue/issue.ts';
import { placeIn } from '../sheet/table.ts';
import { kendallConcordance } from '../statistics/kendallConcordance.ts';
import { feltShare } from './gapOf.ts';
import { rankingIssues } from './issues.ts';
import { messageOverlap } from './messageOverlap.ts';
import { messagesOf } from './messagesOf.ts';
import { officialPriorities } from './officialPriorities.ts';
import { readRankings } from './readRankings.ts';
import { readMessages, readRecall } from './readTables.ts';
import { type RecallLine, recalledOf } from './recalledOf.ts';
import { recallScore } from './recallScore.ts';
import { rankingThresholds } from './thresholds.ts';

/** Options of the scale of felt alignment on the sheet. */
export const feltOptions = 5;

const rankingsCheck = defineCheck({
  id: 'rankings',
  kinds: ['rankings'],
  summary: 'Ranks that are no numbers, and how far leaders rank alike.',
  run(input, { today }) {
    const rankings = readRankings(input);
    const { corrected, objects } = kendallConcordance(rankings.ranks);
    const { sheet } = input.table;
    const coverage = rankings.objects.length === 0 ? 0 : objects / rankings.objects.length;
    const about = { id: `rankings/${sheet}`, kind: 'rankings', label: sheet, asOf: today };
    return {
      scores: [{ ...about, value: corrected.value, unit: 'none', coverage }],
      issues: rankings.issues,
    };
  },
});

const recallCheck = defineCheck({
  id: 'recall',
  kinds: ['recall'],
  summary: 'Felt alignment off its scale.',
  run(input, { locale }) {
    const table = readRecall(input, locale);
    const outside = recalledOf(table).filter(
      ({ felt }) => felt !== null && feltShare(felt, feltOptions) === null,
    );
    const issues = outside.map(({ row, felt }) =>
      rankingIssues['recall-felt-outside']({
        place: placeIn(table, row, 'felt'),
        expected: `an answer from 1 to ${feltOptions}`,
        found: `number ${felt}`,
      }),
    );
    return { scores: [], issues: [...table.issues, ...issues] };
  },
});

const messagesCheck = defineCheck({
  id: 'messages',
  kinds: ['messages'],
  summary: 'A leader whose strategy sentence has little in common with the others.',
  run(input, { locale, today }) {
    const table = readMessages(input, locale);
    const messages = messagesOf(table);
    const { overlap, outlier, shared } = messageOverlap(messages.map(({ text }) => text));
    const odd = outlier === null ? undefined : messages[outlier];
    const words = shared.slice(0, 5).join(', ');
    const issue = odd
      ? rankingIssues['message-outlier']({
          place: placeIn(table, odd.row, 'strategyLine'),
          subject: odd.person,
          expected: words === '' ? 'words the others use' : `words the others use: ${words}`,
          found: `“${odd.text}”`,
        })
      : null;
    const { sheet } = input.table;
    const about = { id: `messages/${sheet}`, kind: 'messages', label: sheet, asOf: today };
    const told = table.rows.length === 0 ? 0 : messages.length / table.rows.length;
    return {
      scores: [{ ...about, value: overlap, unit: 'fraction', coverage: told }],
      issues: [...table.issues, ...(issue ? [issue] : [])],
    };
  },
});

/** Lines of every recall test of a workbook. */
export function recallLines(
  inputs: readonly CheckInput[],
  locale: string | null,
): readonly RecallLine[] {
  return inputs
    .filter(({ table }) => table.kind === 'recall')
    .flatMap((input) => recalledOf(readRecall(input, locale)));
}

/** Of one leader asked, forgetting is no sign yet. */
const leastLeaders = 2;

/** Official top priorities that nobody named when asked; each at its cell in the ranking. */
export const recallJoinCheck: WorkbookCheckDefinition = defineWorkbookCheck({
  id: 'priorities-recalled',
  summary: 'Official top priorities that no leader names when asked.',
  run(inputs, { locale }) {
    const lines = recallLines(inputs, locale);
    const rankings = inputs.filter(({ table }) => table.kind === 'rankings');
    const issues = rankings.flatMap((input): readonly Issue[] => {
      const official = officialPriorities(readRankings(input));
      const top = rankingThresholds.top.value;
      const names = official.map(({ name }) => name);
      const { namedBy, n } = recallScore(lines, names, top);
      if (n < leastLeaders) return [];
      return official.slice(0, top).flatMap(({ name, place }, index) =>
        namedBy[index] === 0
          ? [
              rankingIssues['priority-not-recalled']({
                place,
                subject: `“${name}”`,
                expected: `at least one of ${n} leaders`,
                found: 'none',
              }),
            ]
          : [],
      );
    });
    return { scores: [], issues };
  },
});

/** Checks that the check-up runs on rankings, recall tests and messages. */
export const rankingChecks: readonly CheckDefinition[] = [
  rankingsCheck,
  recallCheck,
  messagesCheck,
];
