import { derailerFunctions } from './alignment/derailers/functions.ts';
import { earlyWarningFunctions } from './alignment/earlyWarnings/functions.ts';
import { graphFunctions } from './alignment/graph/functions.ts';
import { assumptionFunctions } from './assumptions/functions.ts';
import { automationFunctions } from './automation/functions.ts';
import { balanceFunctions } from './balance/functions.ts';
import { betFunctions } from './bets/functions.ts';
import { budgetFunctions } from './budget/functions.ts';
import { capacityFunctions } from './capacity/functions.ts';
import { changeStepFunctions } from './change/functions.ts';
import { changeFunctions } from './changes/functions.ts';
import { commitmentFunctions } from './commitments/functions.ts';
import { communicationFunctions } from './communications/functions.ts';
import { cultureFunctions } from './culture/functions.ts';
import { decisionFunctions } from './decisions/functions.ts';
import type { FunctionDefinition } from './declare/defineFunction.ts';
import { dependencyFunctions } from './dependencies/functions.ts';
import { fitFunctions } from './fit/functions.ts';
import { forecastFunctions } from './forecast/functions.ts';
import { incentiveFunctions } from './incentives/functions.ts';
import { kpiFunctions } from './kpi/functions.ts';
import { leanFunctions } from './lean/functions.ts';
import { moneyFunctions } from './money/functions.ts';
import { networkFunctions } from './network/functions.ts';
import { okrFunctions } from './okr/functions.ts';
import { outcomeFunctions } from './outcomes/functions.ts';
import { partnerFunctions } from './partners/functions.ts';
import { raciFunctions } from './raci/functions.ts';
import { rankingFunctions } from './ranking/functions.ts';
import { reviewFunctions } from './reviews/functions.ts';
import { rhythmFunctions } from './rhythm/functions.ts';
import { roleFunctions } from './roles/functions.ts';
import { scenarioFunctions } from './scenarios/functions.ts';
import { scorecardFunctions } from './scorecard/functions.ts';
import { sentimentFunctions } from './sentiment/functions.ts';
import { signalFunctions } from './signals/functions.ts';
import { stakeholderFunctions } from './stakeholders/functions.ts';
import { strategyFunctions } from './strategy/functions.ts';
import { surveyFunctions } from './survey/functions.ts';
import { swotFunctions } from './swot/functions.ts';
import { worklogFunctions } from './worklog/functions.ts';

/** Every custom function offered, in the order the docs and the panel list them. */
export const functions: readonly FunctionDefinition[] = [
  ...okrFunctions,
  ...raciFunctions,
  ...scorecardFunctions,
  ...kpiFunctions,
  ...forecastFunctions,
  ...commitmentFunctions,
  ...incentiveFunctions,
  ...networkFunctions,
  ...cultureFunctions,
  ...partnerFunctions,
  ...decisionFunctions,
  ...swotFunctions,
  ...surveyFunctions,
  ...rankingFunctions,
  ...dependencyFunctions,
  ...fitFunctions,
  ...assumptionFunctions,
  ...roleFunctions,
  ...graphFunctions,
  ...derailerFunctions,
  ...budgetFunctions,
  ...capacityFunctions,
  ...strategyFunctions,
  ...rhythmFunctions,
  ...changeFunctions,
  ...reviewFunctions,
  ...worklogFunctions,
  ...moneyFunctions,
  ...leanFunctions,
  ...betFunctions,
  ...balanceFunctions,
  ...sentimentFunctions,
  ...automationFunctions,
  ...communicationFunctions,
  ...changeStepFunctions,
  ...stakeholderFunctions,
  ...signalFunctions,
  ...scenarioFunctions,
  ...outcomeFunctions,
  ...earlyWarningFunctions,
];

/** The function of that name, any case, with or without the Excel namespace; undefined when there is none. */
export function findFunction(name: string): FunctionDefinition | undefined {
  const wanted = name
    .trim()
    .toUpperCase()
    .replace(/^TANDEM\./, '');
  return functions.find((definition) => definition.name === wanted);
}
