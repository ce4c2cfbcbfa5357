import { isGluedScript } from '../../vocabulary/normaliseText.ts';
import type { TargetWord } from '../../vocabulary/vocabulary.ts';
import { type Cell, describeCell } from '../cell.ts';
import { valueIssues } from './issues.ts';
import { isMissing } from './missing.ts';
import { foldInPlace, isTimeSpan, type NumberInText, numbersInText } from './numbersInText.ts';
import { missingReading, type Reading, type ValueContext, valueReading } from './reading.ts';
import { type TargetMention, targetMentions } from './targetText.ts';

/** A target found inside text. Percentages are fractions. */
export interface TargetText {
  /** `value` is a bare number; `change` says by how much and not to where. */
  readonly type: 'fromTo' | 'to' | 'change' | 'atLeast' | 'atMost' | 'between' | 'value';
  readonly direction: 'increase' | 'decrease' | null;
  readonly from: number | null;
  /** The number aimed at; for `between` the upper end, for `change` null. */
  readonly to: number | null;
  /** For `between`: the lower end. */
  readonly low: number | null;
  /** For `change`: how much; a fraction of the start where the unit is `%`. */
  readonly by: number | null;
  readonly unit: string | null;
}

interface Told extends NumberInText {
  readonly words: ReadonlySet<TargetWord>;
}

/** Letters allowed between a word and its number: "to about 45", "至少 90". Ours. */
const reach = { before: 9, after: 2 } as const;

/** Words that may stand after their number: "90 % or more", "20から", "45まで". */
const mayFollow: readonly TargetWord[] = ['atLeast', 'atMost', 'from', 'to'];

function relationsOf(mentions: readonly TargetMention[], nearest: number): ReadonlySet<TargetWord> {
  return new Set(mentions.filter(({ end }) => end === nearest).map(({ word }) => word));
}

/** Words right after a number: any of `mayFollow` in scripts that put them there, only bounds elsewhere. */
function wordsAfter(
  folded: string,
  { end }: NumberInText,
  mentions: readonly TargetMention[],
): ReadonlySet<TargetWord> {
  const after = mentions.filter((mention) => {
    if (mention.at < end || mention.at - end > reach.after) return false;
    const glued = isGluedScript(folded.slice(mention.at, mention.end));
    const postposition = glued && mayFollow.includes(mention.word) && mention.at - end <= 1;
    return postposition || mention.word === 'atLeast' || mention.word === 'atMost';
  });
  return new Set(after.map(({ word }) => word));
}

function wordsBeside(
  folded: string,
  number: NumberInText,
  mentions: readonly TargetMention[],
): ReadonlySet<TargetWord> {
  const after = wordsAfter(folded, number, mentions);
  if (after.has('from') || after.has('to')) return after;
  const before = mentions.filter(
    ({ word, end }) =>
      isRelation(word) &&
      end <= number.at &&
      number.at - end <= reach.before &&
      !/\d/.test(folded.slice(end, number.at)),
  );
  const words = relationsOf(before, Math.max(-1, ...before.map(({ end }) => end)));
  return words.size > 0 ? words : after;
}

function isRelation(word: TargetWord): boolean {
  return word !== 'increase' && word !== 'decrease';
}

function tellNumbers(
  folded: string,
  numbers: readonly NumberInText[],
  mentions: readonly TargetMention[],
): Told[] {
  return numbers
    .map((number) => ({ ...number, words: wordsBeside(folded, number, mentions) }))
    .filter(
      ({ words, end }) => !(numbers.length > 1 && words.has('within') && isTimeSpan(folded, end)),
    );
}

function target(parts: Partial<TargetText> & Pick<TargetText, 'type'>): TargetText {
  return { direction: null, from: null, to: null, low: null, by: null, unit: null, ...parts };
}

function withUnit(first: Told, second: Told): { from: number; to: number; unit: string | null } {
  const unit = second.unit ?? first.unit;
  const share = (number: Told) =>
    number.unit === null && unit === '%' ? number.value / 100 : number.value;
  return { from: share(first), to: share(second), unit };
}

const arrow = /^\s*(?:→|->|=>|➔|➜|⇒|-->)\s*$/;
const dash = /^\s?(?:[–—-]|~)\s?$/;

/** True for a gap that holds the one word "to". Ours: without "from" it takes a verb beside it to be a move. */
function isTo(gap: string): boolean {
  return gap.trim().split(/\s+/).length === 1;
}

function fromPair(
  text: string,
  told: readonly Told[],
  verb: TargetText['direction'],
): TargetText | null {
  for (let index = 0; index + 1 < told.length; index += 1) {
    const first = told[index];
    const second = told[index + 1];
    if (!first || !second) continue;
    const gap = text.slice(first.end, second.at);
    const { from, to, unit } = withUnit(first, second);
    const range = first.words.has('between') || dash.test(gap);
    if (range && from < to)
      return target({ type: 'between', low: from, to, unit, direction: verb });
    const starts =
      first.words.has('from') || (verb !== null && first.words.size === 0 && isTo(gap));
    const moves = arrow.test(gap) || (starts && second.words.has('to'));
    if (moves) {
      const direction = from === to ? verb : to > from ? 'increase' : 'decrease';
      return target({ type: 'fromTo', from, to, unit, direction });
    }
  }
  return null;
}

function fromOne(told: readonly Told[], direction: TargetText['direction']): TargetText | null {
  const bound = told.find(
    (each) => each.bound !== null || each.words.has('atLeast') || each.words.has('atMost'),
  );
  if (bound) {
    const type = bound.bound ?? (bound.words.has('atLeast') ? 'atLeast' : 'atMost');
    return target({ type, to: bound.value, unit: bound.unit, direction });
  }
  const changed = told.find(
    ({ words }) => words.has('by') || (words.has('from') && told.length === 1),
  );
  if (changed && direction !== null && !changed.words.has('to')) {
    return target({ type: 'change', by: changed.value, unit: changed.unit, direction });
  }
  if (direction === null && told.length > 1) return null;
  const aimed = told.find(({ words }) => words.has('to'));
  return aimed ? target({ type: 'to', to: aimed.value, unit: aimed.unit, direction }) : null;
}

function verbOf(mentions: readonly TargetMention[]): TargetText['direction'] {
  const verb = mentions.find(({ word }) => word === 'increase' || word === 'decrease');
  if (!verb) return null;
  return verb.word === 'increase' ? 'increase' : 'decrease';
}

function isBareNumber(text: string, { at, end }: NumberInText): boolean {
  const around = text.slice(0, at) + text.slice(end);
  return around.trim().split(/\s+/).length <= 3 && around.trim().length <= 20;
}

/**
 * The target inside a text: "from 20 to 45", "20 → 45", "≥ 90 %", "increase by 50% in three months",
 * "10–35%", in the known languages. Text without a number is missing; numbers that no word or sign
 * explains are an issue.
 */
export function readTargetText(text: string, context: ValueContext): Reading<TargetText> {
  if (isMissing(text)) return missingReading;
  const folded = foldInPlace(text);
  const mentions = targetMentions(folded);
  const told = tellNumbers(folded, numbersInText(text, context), mentions);
  if (told.length === 0) return missingReading;
  const direction = verbOf(mentions);
  const found = fromPair(text, told, direction) ?? fromOne(told, direction);
  if (found) return valueReading(found);
  const only = told.length === 1 ? told[0] : undefined;
  if (only && isBareNumber(text, only)) {
    return valueReading(target({ type: 'value', to: only.value, unit: only.unit, direction }));
  }
  return refuse(text, context);
}

function refuse(text: Cell, { place = {} }: ValueContext): Reading<never> {
  const expected = 'a target such as "from 20 to 45", "at least 90 %" or "increase by 5"';
  return {
    kind: 'issue',
    issue: valueIssues['number-ambiguous']({ place, expected, found: describeCell(text) }),
  };
}
