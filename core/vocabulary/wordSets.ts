import { languages } from './languages.ts';
import { lazy } from './lazy.ts';
import { foldText, isGluedScript, wordsOf } from './normaliseText.ts';
import { listWords } from './phraseIndex.ts';
import type {
  Degree,
  FitElement,
  FitSign,
  HintedKind,
  StatusMeaning,
  StrategyLevel,
  SwotType,
  Vocabulary,
} from './vocabulary.ts';

/** Comparable form of a short text: folded words joined by spaces; scripts without spaces folded only. */
export function wordKey(text: string): string {
  return isGluedScript(text) ? foldText(text).replace(/[^\p{L}\d]/gu, '') : wordsOf(text).join(' ');
}

/** Words of all languages by their `wordKey`; gathered when the first one is looked up. */
export type WordSet = Pick<ReadonlySet<string>, 'has'>;

/** Meanings of words by their `wordKey`; gathered when the first one is looked up. */
export type WordMap<Meaning> = Pick<ReadonlyMap<string, Meaning>, 'get' | 'has' | 'entries'>;

function setOf(choose: (vocabulary: Vocabulary) => string): WordSet {
  const words = lazy(() => {
    const keys = languages.flatMap((each) =>
      listWords(choose(each)).map(({ text }) => wordKey(text)),
    );
    return new Set(keys.filter((key) => key !== ''));
  });
  return { has: (word) => words().has(word) };
}

/** Words that begin a totals or averages row. */
export const totalWords = setOf(({ totals }) => totals);
/** Texts that stand for "no value"; signs such as a dash are not among them. */
export const missingWords = setOf(({ missing }) => missing);
export const yesWords = setOf(({ yes }) => yes);
export const noWords = setOf(({ no }) => no);
/** Names of balanced-scorecard perspectives. */
export const perspectiveWords = setOf(({ perspectives }) => perspectives);
/** Those of them that name little else. */
export const corePerspectiveWords = setOf(({ perspectives }) => perspectives.split(';')[0] ?? '');
/** The word "perspective" itself. */
export const perspectiveNouns = setOf(({ headers }) => headers.perspective?.split(/[,;]/)[0] ?? '');
/** Answers on a survey's scale: "agree", "often". */
export const scaleWords = setOf(({ scale }) => scale);
/** Answers to "how often": "monthly". */
export const frequencyWords = setOf(({ frequencies }) => frequencies);
/** What responsibility letters stand for, spelled out. */
export const dutyWords = setOf(({ duties }) => duties);
/** Those of them that stand in the cells of a matrix and never are a person's title. */
export const coreDutyWords = setOf(({ duties }) => duties.split(';')[0] ?? '');

/** The first four duty words of a language → R, A, C, I. */
export const dutyLetters: WordMap<string> = lazyMap(
  () =>
    new Map(
      languages.flatMap(({ duties }) =>
        listWords(duties)
          .slice(0, 4)
          .map(({ text }, index) => [wordKey(text), 'RACI'.charAt(index)] as const),
      ),
    ),
);
/** Headers of sheets about something else. */
export const foreignWords = setOf(({ foreign }) => foreign);
/** Words that begin a section, phase or objective line. */
export const sectionWords = setOf(({ sections }) => sections);
/** Words for an objective. */
export const objectiveWords = setOf(({ headers }) => headers.objective ?? '');
/** Words for a key result. */
export const keyResultWords = setOf(({ headers }) => headers.keyResult?.split(';')[0] ?? '');

function meaningsOf<Meaning extends string>(
  choose: (vocabulary: Vocabulary) => Readonly<Partial<Record<Meaning, string>>>,
): ReadonlyMap<string, Meaning> {
  const meanings = new Map<string, Meaning>();
  for (const vocabulary of languages) {
    const entries = choose(vocabulary);
    for (const meaning of Object.keys(entries) as Meaning[]) {
      for (const { text } of listWords(entries[meaning] ?? '')) {
        const key = wordKey(text);
        if (key !== '' && !meanings.has(key)) meanings.set(key, meaning);
      }
    }
  }
  return meanings;
}

function lazyMap<Meaning>(make: () => ReadonlyMap<string, Meaning>): WordMap<Meaning> {
  const words = lazy(make);
  return {
    get: (word) => words().get(word),
    has: (word) => words().has(word),
    entries: () => words().entries(),
  };
}

function mapOf<Meaning extends string>(
  choose: (vocabulary: Vocabulary) => Readonly<Partial<Record<Meaning, string>>>,
): WordMap<Meaning> {
  return lazyMap(() => meaningsOf(choose));
}

/** Status word → its meaning. */
export const statusMeanings = mapOf<StatusMeaning>(({ status }) => status);
/** Words for the lines of a strategy → what each is. */
export const strategyLevelWords = mapOf<StrategyLevel>((each) => each.strategyLevels ?? {});
/** Words for the blocks of a SWOT → which one. */
export const swotTypeWords = mapOf<SwotType>((each) => each.swotTypes ?? {});
/** Words for the elements of a fit matrix → which one. */
export const fitElementWords = mapOf<FitElement>((each) => each.fitElements ?? {});
/** Words for how sure somebody is → how much. */
export const degreeWords = mapOf<Degree>((each) => each.degrees ?? {});
/** Words in the cells of a fit matrix → what they say. */
export const fitSignWords = mapOf<FitSign>((each) => each.fitSigns ?? {});
/** Title word → the kind of sheet it speaks for; words with other uses are in `weakKindHints`. */
export const kindHints = mapOf<HintedKind>(({ kinds }) => kinds);

/** Title words that speak for a kind, but are used for other things too. */
export const weakKindHints = setOf(({ kinds }) =>
  Object.values(kinds)
    .map((list) => list.split(';')[1] ?? '')
    .join(','),
);
