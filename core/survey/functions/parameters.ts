import { optionalNumber, optionalText, rangeParameter } from '../../declare/parameter.ts';
import { surveyThresholds } from '../thresholds.ts';

/** The range every function of the subject takes first. */
export const answersParameter = rangeParameter({
  help: 'Answers: one row a person, one column a question, numbers or words such as "agree"; or a list of respondent, question and answer. Names, times and comments are passed over; a column headed Team groups people; "Vision 1: …" names an aspect, "(R)" a reversed question.',
});

export const optionsParameter = optionalNumber({
  help: 'Options of the scale, counted from 1; eleven count from 0 where 0 is answered. Left out: 5, or what the answers show (7 or 10 where two and more than a tenth lie above 5, 7 where the words do).',
  unit: 'count',
  minimum: 1,
  maximum: 100,
});

export const minimumAnswersParameter = optionalNumber({
  help: 'Fewer answers than this are not shown, nor what would give them away; 5 when left out.',
  unit: 'count',
  minimum: 1,
  fallback: surveyThresholds.minimumAnswers.value,
});

export const aspectParameter = optionalText({
  help: 'Only the questions of this aspect, as their headers name it before the colon; all when left out.',
});

export const teamParameter = optionalText({
  help: 'Only this team, as the column of teams names it; everybody when left out.',
});

export const reversedParameter = optionalText({
  help: 'Questions to turn beside those marked "(R)": their numbers or headers, separated by commas.',
});

/** A made-up survey that the examples share; the last question is reversed. */
export const exampleSurvey = [
  ['Team', 'Vision 1: I know our aim', 'Vision 2: We share it', 'Vision 3: Aims clash (R)'],
  ['Shop', 4, 4, 2],
  ['Shop', 4, 5, 1],
  ['Shop', 5, 4, 2],
  ['Shop', 4, 4, 2],
  ['Shop', 4, 5, 1],
  ['Bakery', 3, 4, 3],
] as const;
