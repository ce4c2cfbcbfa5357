import { type Cell, describeCell, isErrorCell } from '../sheet/cell.ts';
import { type Alphabet, type LetterReading, noLetters, parseLetters } from './parseLetters.ts';

/** Reads one cell as letters. */
export type ReadLetters = (cell: Cell | undefined) => LetterReading;

function readOther(cell: Cell): LetterReading {
  const found = isErrorCell(cell) ? cell.error : describeCell(cell);
  return { ...noLetters, unknown: [found] };
}

/** A reader that parses each distinct text once: a matrix has many cells and few texts. */
export function letterReader(alphabet: Alphabet): ReadLetters {
  const known = new Map<string, LetterReading>();
  return (cell) => {
    if (cell === null || cell === undefined) return noLetters;
    if (typeof cell !== 'string') return readOther(cell);
    const before = known.get(cell);
    if (before) return before;
    const reading = parseLetters(cell, alphabet);
    known.set(cell, reading);
    return reading;
  };
}
