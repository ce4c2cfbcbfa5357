import type { CheckInput } from '../declare/check.ts';
import { type Cell, isBlank } from '../sheet/cell.ts';
import { cellAt } from '../sheet/grid.ts';
import { type DashboardBlock, type DashboardCell, missingBlock, mostRows, plain } from './block.ts';
import {
  cellReference,
  columnRange,
  columnValues,
  findColumn,
  type Source,
  sourcesOf,
  withRoom,
} from './source.ts';

const id = 'raci-load';
const title = 'RACI: who carries how much';

/** A code such as `A`, `A/R` or `R, C`, or a sign for nothing. */
const code = /^(?:[ARCISVQO]{1,4}(?:\s*[/,;+&| ]\s*[ARCISVQO]{1,4})*|N\/A|-|–|—)$/i;

function peopleColumns({ input }: Source): readonly number[] {
  const { people } = input.table.columns;
  return typeof people === 'number' ? [people] : (people ?? []);
}

/** Twin of `COUNTIF` with the letter anywhere, less the cells that say "not applicable". */
function countLetter(cells: readonly Cell[], letter: string): number {
  const texts = cells.map((cell) => (typeof cell === 'string' ? cell.toUpperCase() : ''));
  return texts.filter((text) => text.includes(letter) && !text.includes('N/A')).length;
}

function letterCell(source: Source, column: number, letter: string): DashboardCell {
  const range = columnRange(source, column);
  // "N/A" has an A in it and no R.
  const formula =
    letter === 'A'
      ? `=COUNTIF(${range},"*A*")-COUNTIF(${range},"*N/A*")`
      : `=COUNTIF(${range},"*${letter}*")`;
  return { value: countLetter(columnValues(source, column), letter), formula };
}

function nameCell(source: Source, column: number): DashboardCell {
  const { grid, table } = source.input;
  const row = table.headerRow ?? 0;
  return {
    value: cellAt(grid, row, column),
    formula: `=${cellReference(source, row, column)}`,
  };
}

function hasCodes(source: Source): boolean {
  const cells = peopleColumns(source).flatMap((column) => columnValues(source, column));
  const filled = cells.filter((cell) => !isBlank(cell));
  return filled.length > 0 && filled.every((cell) => code.test(String(cell).trim()));
}

/** For how many tasks each person is accountable and responsible: letters counted by the sheet itself. */
export function raciLoadBlock(inputs: readonly CheckInput[]): DashboardBlock {
  const sources = sourcesOf(inputs, 'raci');
  for (const bare of sources) {
    const task = findColumn(bare, { headers: ['Task'], role: 'task' });
    const people = peopleColumns(bare);
    if (task === null || people.length === 0 || bare.input.table.tasksAcross) continue;
    if (!hasCodes(bare)) continue;
    const source = withRoom(bare, task);
    const left = people.length - mostRows;
    return {
      ...{ id, title },
      columns: [
        { header: 'Person' },
        { header: 'Accountable', format: '0' },
        { header: 'Responsible', format: '0' },
      ],
      rows: people
        .slice(0, mostRows)
        .map((column) => [
          nameCell(source, column),
          letterCell(source, column, 'A'),
          letterCell(source, column, 'R'),
        ]),
      notes: [
        plain(`Tasks of "${source.sheet}" by the letters in them.`),
        ...(left > 0 ? [plain(`${left} more people are not shown.`)] : []),
      ],
      chart: { type: 'bar', title, columns: [1, 2], numberFormat: '0', minimum: 0 },
    };
  }
  const [other] = sources;
  const sentence = other
    ? `"${other.sheet}" gives people by name or in words, which no formula can count. A matrix with one column a person and a letter a cell can be shown here.`
    : 'No responsibility matrix was found. Add the tracker "RACI", then build the dashboard.';
  return missingBlock(id, title, sentence);
}
