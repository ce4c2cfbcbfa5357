import type { RecognisedTable } from '../recognise/table.ts';

/** Why a recognised table cannot become a tracker where it stands, as (expected, found); null when it may. */
export function unsuitedLayout({
  columns,
  objectiveAt,
  tasksAcross,
  headerRow,
}: RecognisedTable): readonly [string, string] | null {
  const several = columns.keyResults;
  if (several !== undefined) {
    const found =
      typeof several === 'object' && several.length > 1
        ? 'several columns of key results on each row'
        : 'several key results in one cell';
    return ['one key result a row', found];
  }
  if (objectiveAt === 'across') return ['one key result a row', 'objectives side by side'];
  if (tasksAcross) return ['one task a row', 'tasks side by side'];
  return headerRow === null ? ['a row of headers', 'none'] : null;
}
