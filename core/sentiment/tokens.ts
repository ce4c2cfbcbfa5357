import { foldText } from '../vocabulary/normaliseText.ts';

/** Words of one sentence after another: folded; "don't" stays one word, "l'équipe" becomes "l" and "equipe". */
export function sentencesOf(
  text: string,
  keepsApostrophes: boolean,
): readonly (readonly string[])[] {
  const word = keepsApostrophes ? /\p{L}+(?:'\p{L}+)*/gu : /\p{L}+/gu;
  return foldText(text.replace(/[’ʼ‘]/g, "'"))
    .split(/[.!?;:\n\r…]+/)
    .map((sentence) => sentence.match(word) ?? [])
    .filter(({ length }) => length > 0);
}
