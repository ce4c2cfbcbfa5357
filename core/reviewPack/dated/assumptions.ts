import { isAlive } from '../../assumptions/model.ts';
import { readAssumptions } from '../../assumptions/readAssumptions.ts';
import type { DatedSource } from './model.ts';

/** Assumptions in force whose next test has not been made. */
export const datedAssumptions: DatedSource = (input, { locale }) => {
  const { sheet, assumptions, has } = readAssumptions(input, locale);
  const open = assumptions
    .filter(isAlive)
    .filter(({ testedOn, nextTest }) => nextTest !== null && (testedOn ?? 0) < nextTest)
    .map(({ id, text, owner, nextTest, at }) => ({
      ...{ text: [id, text].filter(Boolean).join(' '), owner, due: nextTest, isRed: false },
      ...{ note: 'to be tested', at: at.nextTest },
    }));
  return {
    ...{ sheet, one: 'assumption', many: 'assumptions' },
    ...{ count: assumptions.length, hasDays: has('nextTest'), open },
  };
};
