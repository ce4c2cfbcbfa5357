import { isoOfSerial } from '../calendar/serial.ts';
import { isGluedScript, wordsOf } from '../vocabulary/normaliseText.ts';
import { type TextSigns, textSigns } from './textSigns.ts';
import { okrThresholds } from './thresholds.ts';

/** A goal as it was written; null is blank. */
export interface SmartInput {
  readonly text: string;
  readonly target: number | null;
  readonly unit: string | null;
  readonly owner: string | null;
  /** Day serial. */
  readonly dueDate: number | null;
}

/** One criterion with the rule that decided it. */
export interface SmartCriterion {
  readonly criterion: 'Specific' | 'Measurable' | 'Achievable' | 'Relevant' | 'Time-bound';
  readonly met: boolean;
  readonly rule: string;
}

type Verdict = Omit<SmartCriterion, 'criterion'>;

const yes = (rule: string): Verdict => ({ met: true, rule });
const no = (rule: string): Verdict => ({ met: false, rule });

function specific({ text }: SmartInput, { vague, number }: TextSigns): Verdict {
  const { value: fewest } = okrThresholds.fewestWords;
  const isShort = !isGluedScript(text) && wordsOf(text).length < fewest;
  if (isShort) return no(`Fewer than ${fewest} words.`);
  if (vague !== null && number === null) return no(`"${vague}" leaves open how much.`);
  return yes(`${fewest} words or more, and nothing vague without a number.`);
}

function measurable({ target, unit }: SmartInput, { number }: TextSigns): Verdict {
  if (target !== null)
    return yes(`A target is given: ${target}${unit === null ? '' : ` ${unit}`}.`);
  if (number !== null) return yes(`The text names a number: "${number}".`);
  return no('There is neither a target nor a number in the text.');
}

function achievable({ owner }: SmartInput, { absolute }: TextSigns): Verdict {
  if (owner === null) return no('Nobody is named who could achieve it.');
  if (absolute !== null) return no(`"${absolute}" leaves no room for anything less.`);
  return yes(`${owner} answers for it, and it does not ask for everything.`);
}

function relevant({ target }: SmartInput, { change, activity, number }: TextSigns): Verdict {
  if (change !== null) return yes(`It names a change: "${change}".`);
  if (target === null && number === null && activity !== null)
    return no(`"${activity}" is an activity; the difference it makes is not named.`);
  if (target !== null || number !== null) return yes('It names a result that can be counted.');
  return no('It names neither a change nor a result that can be counted.');
}

function timeBound({ dueDate }: SmartInput, { deadline }: TextSigns): Verdict {
  if (dueDate !== null) return yes(`A due date is given: ${isoOfSerial(dueDate)}.`);
  if (deadline !== null) return yes(`The text names a time: "${deadline}".`);
  return no('There is neither a due date nor a time in the text.');
}

/**
 * Five criteria of a well-put goal, each with the rule that decided it. Simple rules over the text and the given
 * cells, after Doran (1981), There's a S.M.A.R.T. way to write management's goals and objectives; achievable and
 * relevant can only be judged by their outer signs.
 */
export function smartCheck(input: SmartInput): readonly SmartCriterion[] {
  const signs = textSigns(input.text);
  return [
    { criterion: 'Specific', ...specific(input, signs) },
    { criterion: 'Measurable', ...measurable(input, signs) },
    { criterion: 'Achievable', ...achievable(input, signs) },
    { criterion: 'Relevant', ...relevant(input, signs) },
    { criterion: 'Time-bound', ...timeBound(input, signs) },
  ];
}
