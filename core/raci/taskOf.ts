import { columnLetters } from '../issue/describe.ts';
import type { Task } from './model.ts';
import type { PlaceMaker } from './placeMaker.ts';
import type { TaskRow } from './resolveRows.ts';

/** A task from its row; one without a name is called after its row (its column, where tasks run across). */
export function taskOf(
  { record, section }: TaskRow,
  input: { readonly column: number; readonly tasksAcross: boolean; readonly place: PlaceMaker },
): Task {
  const { row, name, duties } = record;
  const line = input.tasksAcross ? `column ${columnLetters(row)}` : `row ${row + 1}`;
  const named = name !== '';
  const text = named ? name.replace(/\s+/g, ' ') : line;
  return { name: text, named, section, duties, place: input.place(row, input.column) };
}
