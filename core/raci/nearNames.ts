import { foldText } from '../vocabulary/normaliseText.ts';

/** Least likeness of a name worth offering. Ours: below it the names share little but chance. */
const leastLikeness = 0.3;

function pairsOf(text: string): ReadonlySet<string> {
  const folded = ` ${foldText(text).trim()} `;
  const pairs = new Set<string>();
  for (let index = 0; index + 1 < folded.length; index++) pairs.add(folded.slice(index, index + 2));
  return pairs;
}

/** Likeness of two texts by the pairs of letters they share (Dice coefficient), 0–1. */
function likeness(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  let shared = 0;
  for (const pair of a) if (b.has(pair)) shared++;
  return (2 * shared) / (a.size + b.size);
}

/** The names most like the wanted one, best first, at most `count`; none when nothing is near. */
export function nearNames(wanted: string, names: readonly string[], count = 3): readonly string[] {
  const pairs = pairsOf(wanted);
  return [...new Set(names)]
    .map((name) => ({ name, score: likeness(pairs, pairsOf(name)) }))
    .filter(({ score }) => score >= leastLikeness)
    .sort((a, b) => b.score - a.score)
    .slice(0, count)
    .map(({ name }) => name);
}

/** What to say when a name is not there: those near it, else how many there are. */
export function expectedNames(wanted: string, names: readonly string[]): string {
  const near = nearNames(wanted, names);
  if (near.length > 0) return `one of those in the matrix, perhaps ${near.join(', ')}`;
  return `one of the ${names.length} in the matrix, such as ${names.slice(0, 3).join(', ')}`;
}
