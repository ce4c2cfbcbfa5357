import type { Issue } from '../issue/issue.ts';
import type { Grid } from '../sheet/grid.ts';
import { isOwnSheet } from '../sheet/ownSheet.ts';
import { foldText } from '../vocabulary/normaliseText.ts';
import type { ImportSource } from './findSource.ts';
import type { ImportItem } from './importItem.ts';
import { importIssues } from './issues.ts';

/** Share of an export's items on one other sheet from which it counts as taken over before. Ours: more than chance. */
const knownShare = 0.5;

/** Ours: one goal of the same name says nothing. */
const fewestItems = 2;

function textsOf({ rows }: Grid): ReadonlySet<string> {
  const texts = new Set<string>();
  for (const row of rows) {
    for (const cell of row) if (typeof cell === 'string') texts.add(foldText(cell));
  }
  return texts;
}

/**
 * Says on which other sheet most of these goals stand already: taking an export over twice gives every goal a second
 * row. One pass over the cells; empty when they are new to the workbook.
 */
export function importedBefore(
  items: readonly Pick<ImportItem, 'kind' | 'title'>[],
  source: Pick<ImportSource, 'grid'>,
  grids: readonly Grid[],
): readonly Issue[] {
  const others = grids.filter((grid) => grid.sheet !== source.grid.sheet && !isOwnSheet(grid));
  const issues: Issue[] = [];
  for (const kind of ['objective', 'keyResult', 'initiative'] as const) {
    const titles = items.filter((item) => item.kind === kind).map(({ title }) => foldText(title));
    if (titles.length < fewestItems) continue;
    for (const grid of others) {
      const texts = textsOf(grid);
      const known = titles.filter((title) => texts.has(title)).length;
      if (known < titles.length * knownShare) continue;
      const found = `${known} of ${titles.length}`;
      const place = { sheet: grid.sheet };
      const expected = 'goals that are new to this workbook';
      issues.push(importIssues['import-again']({ place, expected, found }));
      break;
    }
  }
  return issues;
}
