/** What a letter asks of the person who holds it; the words a sheet may use for it are listed by duty. */
export type DutyName =
  | 'responsible'
  | 'accountable'
  | 'support'
  | 'consulted'
  | 'informed'
  | 'quality'
  | 'omitted'
  | 'driver'
  | 'approver'
  | 'contributor'
  | 'recommends'
  | 'agrees'
  | 'performs'
  | 'givesInput'
  | 'decides';

/** One letter of a variant. */
export interface VariantLetter {
  readonly letter: string;
  readonly duty: DutyName;
  readonly word: string;
}

/** A set of letters with what the rules need to know about them. */
export interface Variant {
  readonly id: VariantId;
  /** In the order tables show them. */
  readonly letters: readonly VariantLetter[];
  /** Letters that may be written together without a separator, as in "RA". */
  readonly joined: string;
  /** Letters each task needs exactly once. */
  readonly exactlyOne: readonly string[];
  /** Letter each task needs at least once; null where the variant has none. */
  readonly atLeastOne: string | null;
  /** The letter that answers for the result. */
  readonly accountable: string;
  /** The letter that does the work. */
  readonly responsible: string;
  readonly consulted: string;
  readonly informed: string | null;
  /** Letters that only give or get information, or stay out: a task with nothing else has nobody working on it. */
  readonly passive: string;
  /** The letter for being left out on purpose; null where the variant has none. */
  readonly omitted: string | null;
  /** The letter that may stop a decision; null where the variant has none. */
  readonly veto: string | null;
}

export const variantIds = ['RACI', 'RASCI', 'RACIQ', 'CAIRO', 'DACI', 'DECIDE'] as const;

export type VariantId = (typeof variantIds)[number];

const A: VariantLetter = { letter: 'A', duty: 'accountable', word: 'accountable' };
const R: VariantLetter = { letter: 'R', duty: 'responsible', word: 'responsible' };
const C: VariantLetter = { letter: 'C', duty: 'consulted', word: 'consulted' };
const I: VariantLetter = { letter: 'I', duty: 'informed', word: 'informed' };

function responsibilityVariant(id: VariantId, extra: readonly VariantLetter[], passive: string) {
  const letters = [A, R, C, I, ...extra];
  const variant: Variant = {
    id,
    letters,
    joined: letters.map(({ letter }) => letter).join(''),
    exactlyOne: ['A'],
    atLeastOne: 'R',
    accountable: 'A',
    responsible: 'R',
    consulted: 'C',
    informed: 'I',
    passive,
    omitted: passive.includes('O') ? 'O' : null,
    veto: null,
  };
  return variant;
}

const daci: Variant = {
  id: 'DACI',
  letters: [
    { letter: 'D', duty: 'driver', word: 'driver' },
    { letter: 'A', duty: 'approver', word: 'approver' },
    { letter: 'C', duty: 'contributor', word: 'contributor' },
    I,
  ],
  joined: 'DACI',
  exactlyOne: ['D', 'A'],
  atLeastOne: null,
  accountable: 'A',
  responsible: 'D',
  consulted: 'C',
  informed: 'I',
  passive: 'CI',
  omitted: null,
  veto: null,
};

const decide: Variant = {
  id: 'DECIDE',
  letters: [
    { letter: 'D', duty: 'decides', word: 'decides' },
    { letter: 'A', duty: 'agrees', word: 'agrees' },
    { letter: 'R', duty: 'recommends', word: 'recommends' },
    { letter: 'P', duty: 'performs', word: 'performs' },
    { letter: 'I', duty: 'givesInput', word: 'gives input' },
  ],
  joined: 'DARPI',
  exactlyOne: ['D'],
  atLeastOne: null,
  accountable: 'D',
  responsible: 'P',
  consulted: 'I',
  informed: null,
  passive: 'I',
  omitted: null,
  veto: 'A',
};

/** Every variant, in the order preferred when a matrix fits several. */
export const variants: readonly Variant[] = [
  responsibilityVariant('RACI', [], 'CI'),
  responsibilityVariant('RASCI', [{ letter: 'S', duty: 'support', word: 'support' }], 'CI'),
  responsibilityVariant('RACIQ', [{ letter: 'Q', duty: 'quality', word: 'quality review' }], 'CI'),
  responsibilityVariant('CAIRO', [{ letter: 'O', duty: 'omitted', word: 'omitted' }], 'CIO'),
  daci,
  decide,
];

/** The variant of that id. */
export function variantOf(id: VariantId): Variant {
  const variant = variants.find((candidate) => candidate.id === id);
  if (!variant) throw new RangeError(`there is no variant ${id}`);
  return variant;
}

/** The letters in words: `A accountable, R responsible, …`. */
export function variantWords({ letters }: Variant): string {
  return letters.map(({ letter, word }) => `${letter} ${word}`).join(', ');
}

/** The word of one letter of the variant. */
export function letterWord(variant: Variant, letter: string): string {
  return variant.letters.find((candidate) => candidate.letter === letter)?.word ?? letter;
}
