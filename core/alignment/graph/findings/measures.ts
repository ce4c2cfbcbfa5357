import { graphIssues } from '../issues.ts';
import type { GraphNode } from '../model.ts';
import { type GraphRule, subjectOf } from './judged.ts';

/** Key results that name a measure which no list of the workbook has; told only where there is a list. */
export const unknownMeasures: GraphRule = ({ graph: { nodes } }) => {
  if (!nodes.some(({ level, isListed }) => level === 'kpi' && isListed)) return [];
  return nodes.flatMap((node) => {
    const { unknownMeasures: unknown, measurePlace } = node;
    if (unknown.length === 0 || measurePlace === null) return [];
    const found = unknown.map((name) => `"${name}"`).join(', ');
    const about = { place: measurePlace, subject: subjectOf(node), found };
    return [graphIssues['graph-measure-unknown']({ ...about, expected: 'a KPI of the list' })];
  });
};

/** True for a key result that counts; weight 0 takes no part in a score. */
function counts({ level, weight }: GraphNode): boolean {
  return level === 'key result' && weight !== 0;
}

/** Measures that several key results are read from at full weight: what moves it is counted more than once. */
export const measuresCountedTwice: GraphRule = ({ graph: { nodes } }) =>
  nodes.flatMap((measure) => {
    if (measure.level !== 'kpi') return [];
    const readers = measure.parents.flatMap((position) => {
      const node = nodes[position];
      return node && counts(node) ? [node] : [];
    });
    const last = readers[readers.length - 1];
    if (readers.length < 2 || !last) return [];
    const place = last.measurePlace ?? last.place;
    const found = readers.map(({ id, label }) => id ?? label).join(', ');
    const expected = 'one key result, or weight 0 in the others';
    const about = { place, subject: subjectOf(measure), expected, found };
    return [graphIssues['graph-measure-counted-twice'](about)];
  });
