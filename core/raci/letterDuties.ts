import { type Cell, isBlank } from '../sheet/cell.ts';
import type { PersonSpan } from './layout.ts';
import type { ReadLetters } from './letterReader.ts';
import type { Duty } from './model.ts';
import type { LetterReading } from './parseLetters.ts';

/** Reads a person's cells of one row as one duty; null when they are blank or say "no part". */
type ReadDuty = (cells: readonly Cell[]) => Duty | null;

/** Where the people stand, and how their cells are read. */
export interface DutyInput {
  readonly people: readonly PersonSpan[];
  /** Sheet column of the grid's first one. */
  readonly left: number;
  readonly read: ReadLetters;
}

function spanCell(cells: readonly Cell[], span: PersonSpan, left: number): Cell {
  if (span.from === span.to) return cells[span.from - left] ?? null;
  const parts = cells.slice(span.from - left, span.to + 1 - left).filter((cell) => !isBlank(cell));
  if (parts.length === 1) return parts[0] ?? null;
  return parts.length === 0 ? null : parts.map(String).join('/');
}

/** One duty object per person and distinct reading: large matrices hold few different cells. */
function dutyReader(person: number, span: PersonSpan, { left, read }: DutyInput): ReadDuty {
  const known = new Map<LetterReading, Duty>();
  return (cells) => {
    const cell = spanCell(cells, span, left);
    if (cell === null) return null;
    const reading = read(cell);
    if (reading.letters.length === 0 && reading.unknown.length === 0) return null;
    const before = known.get(reading);
    if (before) return before;
    const duty: Duty = { person, reading, line: span.from };
    known.set(reading, duty);
    return duty;
  };
}

/** A function that answers the duties in a row of cells, left to right. */
export function dutiesReader(input: DutyInput): (cells: readonly Cell[]) => readonly Duty[] {
  const readers = input.people.map((span, person) => dutyReader(person, span, input));
  return (cells) => {
    const duties: Duty[] = [];
    for (const read of readers) {
      const duty = read(cells);
      if (duty) duties.push(duty);
    }
    return duties;
  };
}
