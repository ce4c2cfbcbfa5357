import type { CheckInput } from '../declare/check.ts';
import type { Survey } from './model.ts';
import { readSurvey } from './readSurvey.ts';
import { sourceOfTable } from './surveySource.ts';

/** The survey in a recognised table; its scale is found from the answers. */
export function surveyOfTable(input: CheckInput): Survey {
  return readSurvey(sourceOfTable(input), { options: null, reversed: [] });
}
