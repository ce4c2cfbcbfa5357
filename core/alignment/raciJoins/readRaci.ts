import type { CheckInput } from '../../declare/check.ts';
import type { Context } from '../../declare/context.ts';
import type { Issue, Place } from '../../issue/issue.ts';
import { type LinkColumns, linkColumns } from '../../raci/linkColumns.ts';
import { type Duty, dutyPlace, type RaciMatrix, type Task } from '../../raci/model.ts';
import { readMatrix } from '../../raci/readMatrix.ts';
import { tableLayout } from '../../raci/tableLayout.ts';
import { readRecognised } from '../../recognise/readRecognised.ts';
import { placeIn, type Table } from '../../sheet/table.ts';

/** Somebody's part in a task, with the cell that says so. */
export interface Part {
  readonly name: string;
  readonly place: Place;
}

/** A task of a matrix with what stands beside it. */
export interface LinkedTask {
  readonly task: Task;
  /** The one who is accountable; null where nobody or several are. */
  readonly accountable: Part | null;
  /** Those who do it; the accountable one may be among them. */
  readonly responsible: readonly Part[];
  readonly link: { readonly text: string; readonly place: Place } | null;
  readonly since: { readonly day: number; readonly place: Place } | null;
}

/** A matrix with its tasks; the issues are those of the columns beside it. */
export interface LinkedMatrix {
  readonly sheet: string;
  /** Names over the columns, or met in the cells. */
  readonly people: readonly string[];
  readonly tasks: readonly LinkedTask[];
  /** The letters it is written in. */
  readonly variant: RaciMatrix['variant'];
  readonly issues: readonly Issue[];
}

function partsOf(matrix: RaciMatrix, task: Task, letter: string): Part[] {
  const holds = ({ reading }: Duty) => reading.letters.includes(letter);
  return task.duties.filter(holds).flatMap((duty) => {
    const person = matrix.people[duty.person];
    if (!person?.named) return [];
    return [{ name: person.name, place: dutyPlace(matrix, task, duty) }];
  });
}

type Links = Table<LinkColumns>;

/** What stands beside the tasks; null for tasks across, which have no columns beside them. */
function readLinks({ grid, table }: CheckInput, { locale }: Context): Links | null {
  const { linkedMeasure, accountableSince } = table.columns;
  if (table.tasksAcross || (linkedMeasure === undefined && accountableSince === undefined))
    return null;
  return readRecognised({ grid, table, locale }, linkColumns);
}

function besideOf(
  links: Links | null,
): (row: number | undefined) => Pick<LinkedTask, 'link' | 'since'> {
  const byRow = new Map(links?.rows.map(({ row, values }) => [row, values]));
  return (row) => {
    const values = row === undefined ? undefined : byRow.get(row);
    if (!links || row === undefined || !values) return { link: null, since: null };
    const { linkedMeasure: text, accountableSince: day } = values;
    return {
      link: text === null ? null : { text, place: placeIn(links, row, 'linkedMeasure') },
      since: day === null ? null : { day, place: placeIn(links, row, 'accountableSince') },
    };
  };
}

/** Reads a recognised matrix with the columns beside it; null where it cannot be read. */
export function readRaci(input: CheckInput, context: Context): LinkedMatrix | null {
  const located = tableLayout(input.grid, input.table);
  const outcome = located ? readMatrix(located, 'auto') : null;
  if (!outcome?.ok) return null;
  const matrix = outcome.value;
  const links = readLinks(input, context);
  const beside = besideOf(links);
  const rows = new Set(matrix.tasks.map(({ place }) => place.row));
  const tasks = matrix.tasks.map((task) => {
    const accountable = partsOf(matrix, task, matrix.variant.accountable);
    return {
      task,
      accountable: accountable.length === 1 ? (accountable[0] ?? null) : null,
      responsible: partsOf(matrix, task, matrix.variant.responsible),
      ...beside(task.place.row),
    };
  });
  return {
    sheet: input.grid.sheet,
    people: matrix.people.filter(({ named }) => named).map(({ name }) => name),
    ...{ tasks, variant: matrix.variant },
    issues: (links?.issues ?? []).filter(({ place }) => rows.has(place.row)),
  };
}
