import type { Issue } from '../issue/issue.ts';
import { placeIn } from '../sheet/table.ts';
import { namesNobody } from '../vocabulary/namesNobody.ts';
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

/** Findings about a list of objectives: owners and ids; parents are judged over all lists by `okrTreeCheck`. */
export function checkObjectives(table: ObjectiveTable): Issue[] {
  const { objectives, issues } = readObjectives(table);
  const withoutOwner = objectives.flatMap(({ row, name, values: { owner, objective } }) => {
    if (table.found.owner === undefined || !namesNobody(owner)) return [];
    const place = placeIn(table, row, 'owner');
    const subject = objective ?? name;
    return [
      lintIssues['objective-no-owner']({
        ...{ place, expected: 'one person', found: owner ?? 'blank', subject },
      }),
    ];
  });
  return [...table.issues, ...issues, ...withoutOwner];
}
