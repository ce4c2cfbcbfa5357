import { isMeasured } from '../../../okr/isMeasured.ts';
import { readRecognised } from '../../../recognise/readRecognised.ts';
import { measureColumns } from '../../../scorecard/columns.ts';
import { measureRows } from '../../../scorecard/measureRows.ts';
import { cellAt } from '../../../sheet/grid.ts';
import { placeIn } from '../../../sheet/table.ts';
import { subjectOf } from '../../graph/findings/judged.ts';
import { type LevelId, objectiveLevels } from '../../graph/levels.ts';
import type { GraphNode } from '../../graph/model.ts';
import type { EvidenceItem, EvidenceState, Facts } from '../model.ts';
import { rowKey } from './rowsAdrift.ts';

/** What shows whether an objective is reached: results of its own, or objectives that serve it. */
const shows: readonly LevelId[] = [...objectiveLevels, 'key result', 'kpi'];

/** Rows of lists of objectives that say themselves how far they are. */
function rowsWithProgress({ inputs }: Facts): ReadonlySet<string> {
  return new Set(
    inputs.flatMap(({ grid, table: { kind, columns } }) => {
      const { progress, keyResult } = columns;
      if (kind !== 'okr' || keyResult !== undefined || typeof progress !== 'number') return [];
      return grid.rows.flatMap((_, index) => {
        const row = grid.top + index;
        const isTold = typeof cellAt(grid, row, progress) === 'number';
        return isTold ? [rowKey({ sheet: grid.sheet, row })] : [];
      });
    }),
  );
}

/** Objectives with something that shows whether they are reached; unknown while the workbook lists nothing of the sort. */
export function objectivesMeasured(facts: Facts): EvidenceItem[] {
  const { nodes, children, tables } = facts.graph;
  const progress = rowsWithProgress(facts);
  const levelsTold = new Set(nodes.map(({ level }) => level));
  const isWanted = ({ level, table }: GraphNode) =>
    objectiveLevels.includes(level) ||
    (level === 'scorecard objective' && tables[table]?.kind === 'scorecard');
  return nodes.flatMap((node, position): EvidenceItem[] => {
    if (!isWanted(node)) return [];
    const { level, place } = node;
    const isShown =
      progress.has(rowKey(place)) ||
      (children[position] ?? []).some((child) => shows.includes(nodes[child]?.level ?? 'other'));
    const isTold = levelsTold.has(level === 'scorecard objective' ? 'kpi' : 'key result');
    const state = isShown ? 'good' : isTold ? 'bad' : 'unknown';
    const words = isShown ? 'has something' : 'has nothing';
    const text = `${subjectOf(node)} ${words} that shows whether it is reached`;
    return [{ state, place, text }];
  });
}

function itemOf(state: EvidenceState, place: EvidenceItem['place'], name: string): EvidenceItem {
  const words = state === 'good' ? 'says how much' : 'does not say how much';
  return { state, place, text: `"${name}" ${words}` };
}

function keyResultsMeasurable({ keyResults }: Facts): EvidenceItem[] {
  return keyResults.flatMap(({ sheet: { table } }) => {
    const key = table.found.target === undefined ? 'keyResult' : 'target';
    return table.rows.flatMap(({ row, values }): EvidenceItem[] => {
      const name = values.keyResult ?? values.id;
      if (name === null) return [];
      const state = isMeasured(values) ? 'good' : values.keyResult === null ? 'unknown' : 'bad';
      return [itemOf(state, placeIn(table, row, key), name)];
    });
  });
}

function scorecardMeasurable({ inputs, context: { locale } }: Facts): EvidenceItem[] {
  return inputs.flatMap(({ grid, table }) => {
    if (table.kind !== 'scorecard') return [];
    const read = readRecognised({ grid, table, locale }, measureColumns);
    const isTold = read.found.target !== undefined;
    return measureRows(read).rows.flatMap(({ row, measure }): EvidenceItem[] => {
      if (!measure) return [];
      const state = row.values.target !== null ? 'good' : isTold ? 'bad' : 'unknown';
      return [itemOf(state, placeIn(read, row.row, isTold ? 'target' : 'measure'), measure)];
    });
  });
}

/** Key results and the measures of scorecards by whether they name an amount to reach; each judged by its own row. */
export function resultsMeasurable(facts: Facts): EvidenceItem[] {
  return [...keyResultsMeasurable(facts), ...scorecardMeasurable(facts)];
}
