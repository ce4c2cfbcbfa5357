import { settingNumber } from '../declare/readSettings.ts';
import { defineView, type FigureBlock, type TableRow, type ViewBlock } from '../declare/view.ts';
import { describeIssue } from '../issue/describe.ts';
import type { Issue } from '../issue/issue.ts';
import { decisionLevels } from '../vocabulary/vocabulary.ts';
import { findDecisionIssues } from './checkDecisions.ts';
import { countDecisionLevels, type DecisionLevelCount } from './decisionLevel.ts';
import { type Decision, isAlive, readDecisions } from './readDecisions.ts';
import { vetoShare } from './vetoes.ts';

function deciderFigure(decisions: readonly Decision[]): FigureBlock {
  const taken = decisions.filter(({ state }) => state === 'decided');
  const clear = taken.filter(({ deciders }) => deciders.length === 1).length;
  return {
    ...{ block: 'figure', label: 'Taken by exactly one person', unit: 'fraction' },
    ...{ value: taken.length === 0 ? null : clear / taken.length, count: taken.length },
    note: taken.length === 0 ? 'No decision is taken yet.' : `${clear} of ${taken.length} taken`,
  };
}

function levelFigure({ counts, known, taken, coverage }: DecisionLevelCount): FigureBlock {
  return {
    ...{ block: 'figure', label: 'Taken at the level of a team', unit: 'fraction', coverage },
    ...{ value: known === 0 ? null : counts.team / known, count: known },
    note:
      known === 0 ? 'No taken decision names its level.' : `level known of ${known} of ${taken}`,
  };
}

function vetoFigure(decisions: readonly Decision[], most: number): FigureBlock {
  const share = vetoShare(decisions);
  return {
    ...{ block: 'figure', label: 'Somebody may stop', unit: 'fraction', value: share },
    count: decisions.filter(isAlive).length,
    ...(share === null
      ? { note: 'Too few decisions to tell how common vetoes are.' }
      : { tone: share > most ? 'watch' : 'good', note: 'of what is open or in force' }),
  };
}

/** The finding in words, without what was expected and where: that stands beside it, and the row jumps there. */
function issueRow(issue: Issue): TableRow {
  const tone = issue.severity === 'info' ? 'plain' : issue.severity === 'error' ? 'bad' : 'watch';
  const [words = ''] = describeIssue(issue).split(': expected ');
  return { cells: [words, issue.expected], tone, at: issue.place };
}

function levelBars({ counts }: DecisionLevelCount): ViewBlock {
  const bars = decisionLevels.map((level) => ({ label: level, value: counts[level] }));
  return { block: 'bars', caption: 'Decisions taken, by level', unit: 'count', bars };
}

function issuesBlock(issues: readonly Issue[]): ViewBlock {
  if (issues.length === 0)
    return { block: 'text', text: 'Every decision says who, how far and why.', tone: 'good' };
  const columns = ['What', 'Expected'].map((header) => ({
    header,
    unit: 'none' as const,
  }));
  return { block: 'table', caption: 'To be settled', columns, rows: issues.map(issueRow) };
}

/** Who decides what at which level, and what is unclear about it. */
export const decisionsView = defineView({
  id: 'decisions',
  title: 'Decisions',
  summary: 'Who decides what, how far down, and what is unclear about it?',
  kinds: ['decisions'],
  run(inputs, context) {
    const limits = { today: context.today, vetoShare: settingNumber(context, 'vetoShare') };
    const lists = inputs
      .filter(({ table }) => table.kind === 'decisions')
      .map((input) => readDecisions(input, context.locale));
    const decisions = lists.flatMap((list) => list.decisions);
    const levels = countDecisionLevels(decisions);
    const issues = lists.flatMap((list) => findDecisionIssues(list.table, list.decisions, limits));
    return [
      deciderFigure(decisions),
      levelFigure(levels),
      vetoFigure(decisions, limits.vetoShare),
      levelBars(levels),
      issuesBlock(issues),
    ];
  },
});
