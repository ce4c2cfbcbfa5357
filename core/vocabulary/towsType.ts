import { wordsOf } from './normaliseText.ts';
import { swotTypeWords } from './wordSets.ts';

/** Which side inside meets which side outside: strengths or weaknesses with opportunities or threats. */
export const towsTypes = ['SO', 'WO', 'ST', 'WT'] as const;

export type TowsType = (typeof towsTypes)[number];

/** Longest cell that only names a type, in letters; anything longer is a sentence. Ours. */
const longestType = 40;

const letters = /^([SW])\s*[-–/+&x×]?\s*([OT])(?!\p{L})/iu;

/** The type a cell names: "SO", "W/T", "S-O strategies", "Strength and opportunity"; null when it names none. */
export function towsTypeOf(text: string | null): TowsType | null {
  if (text === null || text.length > longestType) return null;
  const match = letters.exec(text.trim());
  const code = match ? `${match[1]}${match[2]}`.toUpperCase() : wordsAsCode(text);
  return towsTypes.find((type) => type === code) ?? null;
}

function wordsAsCode(text: string): string {
  const named = wordsOf(text).map((word) =>
    word.length > 1 ? swotTypeWords.get(word) : undefined,
  );
  const inside = named.find((type) => type === 'strength' || type === 'weakness');
  const outside = named.find((type) => type === 'opportunity' || type === 'threat');
  if (inside === undefined || outside === undefined) return '';
  return `${inside.charAt(0)}${outside.charAt(0)}`.toUpperCase();
}
