import type { Issue } from '../issue/issue.ts';
import { namesNobody } from '../vocabulary/namesNobody.ts';
import { type TowsType, towsTypes } from '../vocabulary/towsType.ts';
import type { SwotType } from '../vocabulary/vocabulary.ts';
import { swotIssues } from './issues.ts';
import { type Factor, type Option, type OptionList, sideOf } from './model.ts';
import { type FactorIndex, usedFactors } from './usedFactors.ts';

function subjectOf({ id, text }: Option): string {
  return id === null ? `"${text}"` : `${id} "${text}"`;
}

function isNothing(text: string | null): boolean {
  return text === null || namesNobody(text.replace(/\d/g, 'x'));
}

function withoutFactors(option: Option): Issue[] {
  if (!isNothing(option.factors)) return [];
  const about = { place: option.at.factors, subject: subjectOf(option) };
  const found = option.factors ?? 'blank';
  return [swotIssues['tows-factors-missing']({ ...about, expected: 'IDs such as S1, O2', found })];
}

function unknownFactors(option: Option, index: FactorIndex): Issue[] {
  const { unknown } = usedFactors(option.factors, index);
  if (isNothing(option.factors) || unknown.length === 0) return [];
  const about = { place: option.at.factors, subject: subjectOf(option), found: unknown.join(', ') };
  const expected = 'IDs or texts of factors in the SWOT';
  return [swotIssues['tows-factor-unknown']({ ...about, expected })];
}

const letters: Readonly<Record<SwotType, string>> = {
  ...{ strength: 'S', weakness: 'W', opportunity: 'O', threat: 'T' },
};

/** The type the factors themselves speak for: one kind inside and one outside; null where they are mixed. */
function typeOfFactors(factors: readonly Factor[]): TowsType | null {
  const types = [...new Set(factors.flatMap(({ type }) => (type === null ? [] : [type])))];
  const [inside, ...more] = types.filter((type) => sideOf(type) === 'internal');
  const [outside, ...others] = types.filter((type) => sideOf(type) === 'external');
  if (inside === undefined || outside === undefined || more.length + others.length > 0) return null;
  const code = `${letters[inside]}${letters[outside]}`;
  return towsTypes.find((type) => type === code) ?? null;
}

/**
 * A type nobody can read, or one that lacks a factor of its letters or rests on one of another letter. Said only
 * once every factor is known: an unknown one would be told twice.
 */
function mismatch(option: Option, index: FactorIndex): Issue[] {
  const { known, unknown } = usedFactors(option.factors, index);
  if (isNothing(option.typed) || unknown.length > 0) return [];
  const about = { place: option.at.type, subject: subjectOf(option) };
  const told = typeOfFactors(known);
  if (option.type === null) {
    const [expected, found] = [told ?? 'SO, WO, ST or WT', option.typed ?? 'blank'];
    return [swotIssues['tows-type-mismatch']({ ...about, expected, found })];
  }
  const typed = known.filter(({ type }) => type !== null);
  if (typed.length === 0 || told === option.type) return [];
  const [inside, outside] = [option.type.charAt(0), option.type.charAt(1)];
  const expected = told ?? `factors of ${inside} and ${outside} only, at least one of each`;
  const found = `${option.type} with ${typed.map(({ id }) => id).join(', ')}`;
  return [swotIssues['tows-type-mismatch']({ ...about, expected, found })];
}

function withoutObjective(option: Option): Issue[] {
  if (!isNothing(option.objective)) return [];
  const about = { place: option.at.objective, subject: subjectOf(option) };
  const expected = 'the ID of an objective, or "rejected" as its decision';
  const found = option.objective ?? 'blank';
  return [swotIssues['tows-no-objective']({ ...about, expected, found })];
}

/** What is wrong with options by themselves: nothing they rest on, nobody who carries them out. */
export function checkOptions({ options, has }: OptionList): readonly Issue[] {
  return options
    .filter(({ dropped }) => !dropped)
    .flatMap((option) => [
      ...(has.factors ? withoutFactors(option) : []),
      ...(has.objective ? withoutObjective(option) : []),
    ]);
}

/** What is wrong with options beside the factors they name: unknown ones, and types that do not go with them. */
export function checkOptionFactors(
  { options, has }: OptionList,
  index: FactorIndex,
): readonly Issue[] {
  if (!has.factors) return [];
  return options
    .filter(({ dropped }) => !dropped)
    .flatMap((option) => [
      ...unknownFactors(option, index),
      ...(has.type ? mismatch(option, index) : []),
    ]);
}
