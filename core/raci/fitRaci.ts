import type { ColumnRule, FittedTemplate } from '../declare/blueprint.ts';
import { columnLetters } from '../issue/describe.ts';
import type { RecognisedTable } from '../recognise/table.ts';
import { type Column, textColumn } from '../sheet/column.ts';
import { cellAt, type Grid } from '../sheet/grid.ts';
import { rowCheck, rowCheckFormula } from './rowCheck.ts';

/** Colours of the verdict; its words say the same. */
export const checkRules: readonly ColumnRule[] = [
  { column: 'check', formula: '{check}="OK"', tone: 'good' },
  { column: 'check', formula: '{check}="no letters"', tone: 'muted' },
  { column: 'check', formula: 'AND({check}<>"",{check}<>"OK")', tone: 'bad' },
];

/** The columns of people, left to right; null when they do not stand side by side. */
function peopleColumns({ columns }: RecognisedTable): readonly number[] | null {
  const { people } = columns;
  const list = typeof people === 'number' ? [people] : [...(people ?? [])].sort((a, b) => a - b);
  const [first] = list;
  if (first === undefined || list.some((column, index) => column !== first + index)) return null;
  return list;
}

function personColumn(grid: Grid, table: RecognisedTable, column: number): Column {
  const name = cellAt(grid, table.headerRow ?? 0, column);
  return textColumn({
    header: typeof name === 'string' ? name : columnLetters(column),
    help: 'Letters of one person or role.',
  });
}

/**
 * The matrix template for a sheet with its own people. Null for matrices with tasks across, with names under
 * R, A, C and I, or with other columns between the people: one formula a row cannot count those.
 */
export function fitRaci(grid: Grid, table: RecognisedTable): FittedTemplate | null {
  const people = peopleColumns(table);
  const { task } = table.columns;
  if (!people || typeof task !== 'number' || table.tasksAcross) return null;
  const keys = people.map((_, index) => `person${columnLetters(index)}`);
  const [first = '', last = first] = [keys[0], keys[keys.length - 1]];
  const check = textColumn({
    header: 'Check',
    help: 'OK, or what is missing: exactly one A and at least one R a task.',
    computed: {
      formula: rowCheckFormula({ task: 'task', first, last }),
      calculate: (row) =>
        rowCheck(
          row.task ?? null,
          keys.map((key) => row[key] ?? null),
        ),
    },
  });
  const named = keys.map(
    (key, index) => [key, personColumn(grid, table, people[index] ?? 0)] as const,
  );
  return {
    columns: {
      task: textColumn({ header: 'Task', help: 'One piece of work or one decision a row.' }),
      ...Object.fromEntries(named),
      check,
    },
    rules: checkRules,
    places: { task, ...Object.fromEntries(keys.map((key, index) => [key, people[index] ?? 0])) },
  };
}
