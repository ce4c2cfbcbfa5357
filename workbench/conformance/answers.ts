import type { Answer } from './answer.ts';
import { agreementAnswers } from './answers/agreement.ts';
import { allocationAnswers } from './answers/allocation.ts';
import { calendarAnswers } from './answers/calendar.ts';
import { cultureAnswers } from './answers/culture.ts';
import { forecastAnswers } from './answers/forecast.ts';
import { kpiAnswers } from './answers/kpi.ts';
import { moneyAnswers } from './answers/money.ts';
import { networkAnswers } from './answers/network.ts';
import { okrAnswers } from './answers/okr.ts';
import { scorecardAnswers } from './answers/scorecard.ts';

/** Oracle `fn` → how it is answered. What is not here yet counts as failed. */
export const answers: Readonly<Record<string, Answer>> = {
  ...calendarAnswers,
  ...okrAnswers,
  ...scorecardAnswers,
  ...kpiAnswers,
  ...agreementAnswers,
  ...forecastAnswers,
  ...networkAnswers,
  ...cultureAnswers,
  ...allocationAnswers,
  ...moneyAnswers,
};
