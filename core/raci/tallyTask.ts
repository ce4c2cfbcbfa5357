import type { Task } from './model.ts';

/** How many people hold each letter in one task; letters nobody holds are absent. */
export type LetterTally = Readonly<Record<string, number>>;

/** Counts the letters of a task; a combined cell such as "A/R" counts once for each letter. */
export function tallyTask({ duties }: Task): LetterTally {
  const tally: Record<string, number> = {};
  for (const { reading } of duties) {
    for (const letter of reading.letters) tally[letter] = (tally[letter] ?? 0) + 1;
  }
  return tally;
}
