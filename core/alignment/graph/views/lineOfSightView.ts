import type { Context } from '../../../declare/context.ts';
import { settingNumber } from '../../../declare/readSettings.ts';
import {
  defineView,
  type FigureBlock,
  type TableBlock,
  type ViewBlock,
} from '../../../declare/view.ts';
import { describeIssue } from '../../../issue/describe.ts';
import { alignmentHealth } from '../alignmentHealth.ts';
import { buildGraph, graphKinds } from '../buildGraph.ts';
import { exploreShareOf } from '../exploreShareOf.ts';
import { type JudgedGraph, judgeGraph } from '../findings/judged.ts';
import { graphFindings } from '../graphFindings.ts';
import { levelCoverage } from '../levelCoverage.ts';
import { levels } from '../levels.ts';
import { graphThresholds } from '../thresholds.ts';
import { toldShare } from '../toldShare.ts';
import { nothingAims } from './nothingAims.ts';

function healthFigure(judged: JudgedGraph, exploreShare: number): FigureBlock {
  const { graph } = judged;
  const { score, count, inSight, exempt } = alignmentHealth(graph, judged, exploreShare);
  const figure = { block: 'figure', label: 'Line of sight', unit: 'score' } as const;
  if (score === null)
    return { ...figure, value: null, count: 0, note: 'Nothing hangs under anything yet.' };
  const told = exempt === 0 ? '' : `; ${exempt} exempt as exploration`;
  return {
    ...{ ...figure, value: score, count, coverage: toldShare(graph, judged) },
    tone: score >= graphThresholds.healthyFrom.value ? 'good' : 'watch',
    note: `${inSight} of ${count} rows lead to the top${told}`,
  };
}

function exploreFigure({ graph, zone }: JudgedGraph, allowed: number): FigureBlock {
  const { share, count, explore } = exploreShareOf(graph, zone);
  const figure = { block: 'figure', label: 'Exploration', unit: 'fraction', count } as const;
  if (share === null) return { ...figure, value: null, note: 'There are no lines or objectives.' };
  const limit = `${Math.round(100 * allowed)} %`;
  return {
    ...{ ...figure, value: share, tone: share > allowed ? 'watch' : 'plain' },
    note: `${explore} of ${count} lines and objectives are flagged; up to ${limit} are protected`,
  };
}

function coverageTable(judged: JudgedGraph): TableBlock {
  return {
    block: 'table',
    caption: 'How far each level hangs together',
    columns: [
      { header: 'Level', unit: 'none' },
      { header: 'Rows', unit: 'count' },
      { header: 'Lead to the top', unit: 'fraction' },
      { header: 'Something hangs under', unit: 'fraction' },
    ],
    rows: levelCoverage(judged.graph, judged).map(({ level, count, upward, downward }) => ({
      cells: [levels[level].plural, count, upward / count, downward / count],
      tone: upward < count && levels[level].needsParent ? 'watch' : 'plain',
    })),
  };
}

function brokenTable(judged: JudgedGraph, exploreShare: number): ViewBlock {
  const findings = graphFindings(judged, exploreShare);
  if (findings.length === 0)
    return { block: 'text', text: 'No link is broken or doubtful.', tone: 'good' };
  return {
    block: 'table',
    caption: 'Broken and doubtful links',
    columns: [{ header: 'What to mend', unit: 'none' }],
    rows: findings.map((issue) => ({
      ...{ cells: [describeIssue(issue)], at: issue.place },
      tone: issue.severity === 'error' ? 'bad' : issue.severity === 'warning' ? 'watch' : 'plain',
    })),
  };
}

/** How much of the workbook leads to the vision, level by level, and what is broken. */
export const lineOfSightView = defineView({
  id: 'line-of-sight',
  title: 'Line of sight',
  summary: 'How much leads to the top, level by level, what is broken, and how much explores.',
  kinds: graphKinds,
  run(inputs, context: Context) {
    const judged = judgeGraph(buildGraph(inputs, context));
    if (judged.graph.nodes.length === 0) return [nothingAims];
    const exploreShare = settingNumber(context, 'exploreShare');
    return [
      healthFigure(judged, exploreShare),
      exploreFigure(judged, exploreShare),
      coverageTable(judged),
      brokenTable(judged, exploreShare),
    ];
  },
});
