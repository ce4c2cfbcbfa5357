import { namesNobody } from '../vocabulary/namesNobody.ts';
import { wordKey } from '../vocabulary/wordSets.ts';

/** What people write where nobody holds a role. */
const words = [
  'vacant, vacancy, open, unfilled, to be hired, hiring, nobody, vakant, unbesetzt, offen, zu besetzen, niemand',
  'poste vacant, à pourvoir, personne, vacante, por cubrir, vago, vaga, em aberto, scoperto, da assegnare',
  'vacature, openstaand, niemand',
];

const vacantWords = new Set(words.join(',').split(',').map(wordKey));

/** True where a role is held by nobody: blank, "tbd", "vacant". */
export function isVacant(person: string | null): boolean {
  return namesNobody(person) || vacantWords.has(wordKey(person ?? ''));
}
