import type { Issue } from '../issue/issue.ts';
import { placeIn } from '../sheet/table.ts';
import { cascade } from './cascade.ts';
import { showCycle } from './cascadeObjectives.ts';
import { okrIssues } from './issues.ts';
import { lintIssues } from './lintIssues.ts';
import type { KeyResult } from './readKeyResults.ts';
import { type ObjectiveTable, readObjectives } from './readObjectives.ts';
import type { OkrSheet } from './readOkrSheet.ts';
import { objectiveKey } from './scoreKeyResults.ts';
import { okrThresholds } from './thresholds.ts';

/** Objectives of a sheet of key results that have too many of them, or none. */
export function countKeyResults(sheet: OkrSheet, keyResults: readonly KeyResult[]): Issue[] {
  const counts = new Map<string, number>();
  for (const { objective } of keyResults) {
    const key = objectiveKey(objective);
    counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  const { value: most } = okrThresholds.mostKeyResults;
  const told = new Set<string>();
  return sheet.objectives.flatMap(({ objective, row }) => {
    const key = objectiveKey(objective);
    const count = counts.get(key) ?? 0;
    if (told.has(key) || (count > 0 && count <= most)) return [];
    told.add(key);
    const place = placeIn(sheet.table, row, 'objective');
    const subject = objective;
    if (count === 0) {
      const expected = 'at least one';
      return [lintIssues['objective-no-key-results']({ place, expected, found: '0', subject })];
    }
    const expected = `at most ${most}`;
    return [
      lintIssues['objective-many-key-results']({ place, expected, found: `${count}`, subject }),
    ];
  });
}

function parentIssues(table: ObjectiveTable): Issue[] {
  const { objectives, find } = readObjectives(table);
  const parents = objectives.map(({ values }) =>
    values.parent === null ? -1 : find(values.parent),
  );
  const isOwnTree = parents.some((parent) => parent >= 0);
  const unknown = objectives.flatMap(({ row, name, values: { parent } }, index) => {
    if (!isOwnTree || parent === null || (parents[index] ?? -1) >= 0) return [];
    const place = placeIn(table, row, 'parent');
    const expected = 'the id of a listed objective';
    const found = `"${parent}"`;
    return [okrIssues['okr-parent-unknown']({ place, expected, found, subject: name })];
  });
  const nodes = parents.map((parent) => ({
    parent,
    weight: null,
    ownScore: null,
    ownCoverage: null,
  }));
  const result = cascade(nodes);
  if ('scores' in result) return unknown;
  const cycles = result.cycles.map((cycle) => {
    const place = placeIn(table, objectives[cycle[0] ?? 0]?.row ?? 0, 'parent');
    const found = showCycle(cycle.map((index) => objectives[index]?.name ?? ''));
    return okrIssues['okr-parent-cycle']({
      place,
      expected: 'parents that lead to the top',
      found,
    });
  });
  return [...unknown, ...cycles];
}

/** Findings about a list of objectives: owners, ids, parents. */
export function checkObjectives(table: ObjectiveTable): Issue[] {
  const { objectives, issues } = readObjectives(table);
  const withoutOwner = objectives.flatMap(({ row, name, values: { owner, objective } }) => {
    if (table.found.owner === undefined || owner !== null) return [];
    const place = placeIn(table, row, 'owner');
    const subject = objective ?? name;
    return [
      lintIssues['objective-no-owner']({ place, expected: 'one person', found: 'blank', subject }),
    ];
  });
  return [...table.issues, ...issues, ...withoutOwner, ...parentIssues(table)];
}
