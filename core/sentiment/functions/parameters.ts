import { choiceParameter, rangeParameter } from '../../declare/parameter.ts';
import { type LanguageChoice, languageChoices } from '../judgeRange.ts';

/** What both functions take. */
export const sentimentParameters = {
  text: rangeParameter({
    help: 'Text you pasted: a cell, or a range of which each cell is a text.',
  }),
  language: choiceParameter<LanguageChoice>({
    help: 'en, de, fr, es or it; auto finds it by the text.',
    choices: languageChoices,
    fallback: 'auto',
  }),
};

/** A made-up message that the examples share. */
export const exampleMessage =
  'The new goals are clear and we trust the plan. The handover is not good, and two teams are confused.';
