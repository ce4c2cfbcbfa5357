import { languages } from './languages.ts';
import { lazy } from './lazy.ts';
import { foldText, isGluedScript, withoutBrackets, wordsOf } from './normaliseText.ts';
import { indexPhrases, listWords, type Phrase } from './phraseIndex.ts';
import { twinRoles } from './twinRoles.ts';
import type { Role } from './vocabulary.ts';

/** A meaning a header may have. */
export interface HeaderMatch {
  readonly role: Role;
  /** 0 to 1; 1 when the header is one of the role's words and nothing else. */
  readonly score: number;
  readonly language: string;
}

/** How a partial match is scored. Ours, set so that a header of which half speaks for a role stays above 0.6. */
const partial = { floor: 0.42, perShare: 0.42, decidingPlace: 0.08, numberWeight: 0.12 } as const;

/** Headers longer than this are sentences, such as survey questions, and speak for no role. Ours. */
const longestHeader = { words: 12, letters: 90 } as const;

/** Letters a glued noun and its parts have at least, and what its last part counts. Ours. */
const compound = { wholeWord: 8, firstPart: 3, lastPart: 4, share: 0.78 } as const;

const headerPhrases = lazy(() => indexPhrases(languages, (vocabulary) => vocabulary.headers));
const fillers = lazy(
  () =>
    new Set(
      languages.flatMap(({ fillers: list }) =>
        listWords(list).flatMap(({ text }) => wordsOf(text)),
      ),
    ),
);

/** True for articles and prepositions of any language, which add no meaning to a header. */
export function isFiller(word: string): boolean {
  return fillers().has(word);
}

function weightOf(words: readonly string[]): number {
  let weight = 0;
  for (const word of words) weight += /^\d+$/.test(word) ? partial.numberWeight : 1;
  return weight;
}

function scorePhrase(phrase: Phrase<Role>, words: readonly string[], at: number): number {
  if (phrase.words.some((word, offset) => words[at + offset] !== word)) return 0;
  const share = weightOf(phrase.words) / weightOf(words);
  if (share > 0.999) return phrase.strength;
  const decides = phrase.nounLast ? at + phrase.words.length === words.length : at === 0;
  const score = partial.floor + partial.perShare * share + (decides ? partial.decidingPlace : 0);
  return score * phrase.strength;
}

function matchWords(words: readonly string[]): HeaderMatch[] {
  return words.flatMap((word, at) =>
    (headerPhrases().byFirstWord.get(word) ?? []).map((phrase) => ({
      role: phrase.meaning,
      score: scorePhrase(phrase, words, at),
      language: phrase.language,
    })),
  );
}

/** The longest last part of a glued noun that is a header word of its own: "Zielerreichungsgrad" → "…grad". */
function matchCompound(word: string): HeaderMatch[] {
  if (word.length < compound.wholeWord) return [];
  for (let at = compound.firstPart; word.length - at >= compound.lastPart; at += 1) {
    const phrases = (headerPhrases().byFirstWord.get(word.slice(at)) ?? []).filter(
      ({ compounds, words }) => compounds && words.length === 1,
    );
    if (phrases.length > 0) {
      return phrases.map(({ meaning, language, strength }) => ({
        role: meaning,
        language,
        score: strength * compound.share,
      }));
    }
  }
  return [];
}

function matchGlued(text: string): HeaderMatch[] {
  const bare = foldText(text).replace(/[^\p{L}\d%]/gu, '');
  return headerPhrases()
    .glued.filter((phrase) => bare.includes(phrase.text))
    .map((phrase) => ({
      role: phrase.meaning,
      score:
        phrase.strength *
        (bare === phrase.text
          ? 1
          : partial.floor + (partial.perShare + 0.1) * (phrase.text.length / bare.length)),
      language: phrase.language,
    }));
}

function matchPart(part: string): HeaderMatch[] {
  const all = wordsOf(part);
  const words = all.filter((word) => !fillers().has(word));
  return [
    ...matchWords(words),
    ...(words.length === all.length ? [] : matchWords(all)),
    ...(words.length === 1 ? matchCompound(words[0] ?? '') : []),
    ...(isGluedScript(part) ? matchGlued(part) : []),
  ];
}

/** The header itself, and each side of "KPI / Metric" or of a line break, which count a little less. */
function partsOf(text: string): readonly { part: string; share: number }[] {
  const whole = withoutBrackets(text);
  const sides = whole.split(/[/|\n\r]|\s[-–—]\s/).filter((side) => side.trim() !== '');
  return [
    { part: whole, share: 1 },
    ...(sides.length > 1 ? sides.map((part) => ({ part, share: 0.85 })) : []),
  ];
}

function twinsOf(match: HeaderMatch): HeaderMatch[] {
  return twinRoles
    .filter(([role]) => role === match.role)
    .map(([, role, share]) => ({ ...match, role, score: match.score * share }));
}

/** Every wording that fits a header, in every language; a role may occur several times. */
export function allHeaderMatches(text: string): readonly HeaderMatch[] {
  const trimmed = text.trim();
  if (trimmed === '' || trimmed.length > longestHeader.letters) return [];
  if (wordsOf(trimmed).length > longestHeader.words) return [];
  const matches = partsOf(trimmed).flatMap(({ part, share }) =>
    matchPart(part).map((match) => ({ ...match, score: match.score * share })),
  );
  return [...matches, ...matches.flatMap(twinsOf)].filter(({ score }) => score > 0);
}

/** The best match of each role, best first. */
export function bestMatches(matches: readonly HeaderMatch[]): readonly HeaderMatch[] {
  const best = new Map<Role, HeaderMatch>();
  for (const match of matches) {
    if (match.score > (best.get(match.role)?.score ?? 0)) best.set(match.role, match);
  }
  return [...best.values()].sort((a, b) => b.score - a.score);
}

/**
 * What a header may mean, best first: case, accents, plural, punctuation, units in brackets and a
 * trailing number do not matter, and all languages are tried at once. Empty when nothing fits.
 */
export function matchHeader(text: string): readonly HeaderMatch[] {
  return bestMatches(allHeaderMatches(text));
}
