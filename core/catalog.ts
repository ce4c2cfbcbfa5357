import { assumptionLinksCheck } from './alignment/assumptionLinks.ts';
import { balanceView } from './alignment/balanceView.ts';
import { commsLinksCheck } from './alignment/commsLinks.ts';
import { costView } from './alignment/costs/view.ts';
import { dependencyJoinsCheck } from './alignment/dependencyJoins/check.ts';
import { dependenciesView } from './alignment/dependencyJoins/view.ts';
import { earlyWarningsCheck, earlyWarningsView } from './alignment/earlyWarnings/index.ts';
import { economyLinksCheck } from './alignment/economyLinks.ts';
import { forecastLinksCheck } from './alignment/forecastLinks.ts';
import { forecastView } from './alignment/forecastLinksView.ts';
import { foresightLinksCheck } from './alignment/foresightLinks.ts';
import { graphCheck, graphViews } from './alignment/graph/index.ts';
import { messageToneCheck } from './alignment/messageTone.ts';
import { messageToneView } from './alignment/messageToneView.ts';
import { networkGroupsCheck } from './alignment/networkGroups.ts';
import { networkView } from './alignment/networkView.ts';
import { partnerObjectivesCheck } from './alignment/partnerObjectives.ts';
import { partnersView } from './alignment/partnersView.ts';
import { peopleIncentivesCheck } from './alignment/people/incentivesCheck.ts';
import { incentivesView } from './alignment/people/incentivesView.ts';
import { peopleLinksCheck } from './alignment/people/objectiveLinks.ts';
import { peopleView } from './alignment/people/peopleView.ts';
import { recognitionReachCheck } from './alignment/people/recognitionReach.ts';
import { peopleRolesCheck } from './alignment/people/rolesCheck.ts';
import { raciJoinsCheck } from './alignment/raciJoins/check.ts';
import { towsLinksCheck } from './alignment/towsLinks.ts';
import { assumptionBlueprints, assumptionChecks, assumptionsView } from './assumptions/index.ts';
import { automationBlueprints, automationChecks, automationView } from './automation/index.ts';
import { balanceBlueprints, balanceChecks } from './balance/index.ts';
import { betBlueprints, betChecks, betsView } from './bets/index.ts';
import { budgetBlueprints, budgetChecks } from './budget/index.ts';
import { capacityBlueprints, capacityChecks, capacityView } from './capacity/index.ts';
import { changeBlueprints, changeChecks, changeView } from './change/index.ts';
import { changesView } from './changes/view.ts';
import { commitmentBlueprints, commitmentChecks, commitmentsView } from './commitments/index.ts';
import {
  communicationBlueprints,
  communicationChecks,
  communicationsView,
} from './communications/index.ts';
import { cultureBlueprints, cultureChecks, cultureView } from './culture/index.ts';
import { dashboardView } from './dashboard/index.ts';
import { decisionBlueprints, decisionChecks, decisionsView } from './decisions/index.ts';
import type { Blueprint } from './declare/blueprint.ts';
import type { CheckDefinition, WorkbookCheckDefinition } from './declare/check.ts';
import { settingsCheck } from './declare/settingsCheck.ts';
import type { ViewDefinition } from './declare/view.ts';
import { dependencyBlueprints, dependencyChecks } from './dependencies/index.ts';
import { fitBlueprints, fitChecks, fitView } from './fit/index.ts';
import { historyBlueprints } from './history/index.ts';
import { incentiveBlueprints, incentiveChecks } from './incentives/index.ts';
import { initiativeBlueprints, initiativeChecks } from './initiatives/index.ts';
import {
  kpiBlueprints,
  kpiChecks,
  kpiLibraryBlueprints,
  kpiNamesCheck,
  measuresView,
} from './kpi/index.ts';
import { leanBlueprints, leanChecks, leanView } from './lean/index.ts';
import { moneyBlueprints, moneyChecks } from './money/index.ts';
import { networkBlueprints, networkChecks } from './network/index.ts';
import { okrBlueprints, okrChecks, okrTreeCheck } from './okr/index.ts';
import { outcomeBlueprints, outcomeChecks, outcomesView } from './outcomes/index.ts';
import { partnerBlueprints, partnerChecks } from './partners/index.ts';
import { raciBlueprints, raciChecks } from './raci/index.ts';
import {
  messagesView,
  prioritiesView,
  rankingBlueprints,
  rankingChecks,
  recallJoinCheck,
} from './ranking/index.ts';
import { reviewBlueprints, reviewChecks, reviewsView } from './reviews/index.ts';
import { rhythmBlueprints, rhythmCheck, rhythmView } from './rhythm/index.ts';
import { roleBlueprints, roleChecks } from './roles/index.ts';
import { scenarioBlueprints, scenarioChecks, scenariosView } from './scenarios/index.ts';
import { scorecardBlueprints, scorecardChecks } from './scorecard/index.ts';
import { agilityView, signalBlueprints, signalChecks } from './signals/index.ts';
import {
  stakeholderBlueprints,
  stakeholderChecks,
  stakeholdersView,
} from './stakeholders/index.ts';
import { strategyBlueprints, strategyChecks, strategyTreeCheck } from './strategy/index.ts';
import { agreementView, surveyBlueprints, surveyChecks } from './survey/index.ts';
import { swotBlueprints, swotChecks, swotOptionsCheck, swotViews } from './swot/index.ts';
import { checkHelpers } from './tracker/checkHelpers.ts';
import { emptyTablesCheck } from './tracker/emptyTables.ts';
import { firefightingView, worklogBlueprints, worklogChecks } from './worklog/index.ts';

// The functions stand apart: script hosts load them at every call, without templates and checks.
export { findFunction, functions } from './functionCatalog.ts';

/** Every sheet template. */
export const blueprints: readonly Blueprint[] = [
  ...strategyBlueprints,
  ...okrBlueprints,
  ...raciBlueprints,
  ...roleBlueprints,
  ...decisionBlueprints,
  ...scorecardBlueprints,
  ...kpiBlueprints,
  ...dependencyBlueprints,
  ...communicationBlueprints,
  ...commitmentBlueprints,
  ...incentiveBlueprints,
  ...swotBlueprints,
  ...initiativeBlueprints,
  ...budgetBlueprints,
  ...capacityBlueprints,
  ...networkBlueprints,
  ...cultureBlueprints,
  ...partnerBlueprints,
  ...fitBlueprints,
  ...assumptionBlueprints,
  ...surveyBlueprints,
  ...rankingBlueprints,
  ...historyBlueprints,
  ...rhythmBlueprints,
  ...reviewBlueprints,
  ...worklogBlueprints,
  ...moneyBlueprints,
  ...leanBlueprints,
  ...betBlueprints,
  ...balanceBlueprints,
  ...automationBlueprints,
  ...kpiLibraryBlueprints,
  ...changeBlueprints,
  ...stakeholderBlueprints,
  ...signalBlueprints,
  ...scenarioBlueprints,
  ...outcomeBlueprints,
];

/** Every check the check-up runs on a single table. */
export const tableChecks: readonly CheckDefinition[] = [
  ...strategyChecks,
  ...okrChecks,
  ...raciChecks,
  ...roleChecks,
  ...decisionChecks,
  ...scorecardChecks,
  ...kpiChecks,
  ...dependencyChecks,
  ...communicationChecks,
  ...commitmentChecks,
  ...incentiveChecks,
  ...swotChecks,
  ...fitChecks,
  ...assumptionChecks,
  ...initiativeChecks,
  ...budgetChecks,
  ...capacityChecks,
  ...networkChecks,
  ...cultureChecks,
  ...partnerChecks,
  ...surveyChecks,
  ...rankingChecks,
  ...reviewChecks,
  ...worklogChecks,
  ...moneyChecks,
  ...leanChecks,
  ...betChecks,
  ...balanceChecks,
  ...automationChecks,
  ...changeChecks,
  ...stakeholderChecks,
  ...signalChecks,
  ...scenarioChecks,
  ...outcomeChecks,
  checkHelpers(blueprints),
];

/** Every check that joins tables of different sheets or files. */
export const workbookChecks: readonly WorkbookCheckDefinition[] = [
  settingsCheck,
  emptyTablesCheck,
  messageToneCheck,
  strategyTreeCheck,
  okrTreeCheck,
  kpiNamesCheck,
  graphCheck,
  raciJoinsCheck,
  dependencyJoinsCheck,
  swotOptionsCheck,
  towsLinksCheck,
  peopleRolesCheck,
  peopleLinksCheck,
  peopleIncentivesCheck,
  recognitionReachCheck,
  networkGroupsCheck,
  partnerObjectivesCheck,
  assumptionLinksCheck,
  recallJoinCheck,
  forecastLinksCheck,
  rhythmCheck,
  earlyWarningsCheck,
  commsLinksCheck,
  economyLinksCheck,
  foresightLinksCheck,
];

/** Everything the check-up runs. */
export const checks = { tables: tableChecks, workbook: workbookChecks } as const;

/** Every view of the workbook, in the order the panel lists them. */
export const views: readonly ViewDefinition[] = [
  ...graphViews,
  decisionsView,
  commitmentsView,
  ...swotViews,
  networkView,
  cultureView,
  partnersView,
  capacityView,
  fitView,
  assumptionsView,
  peopleView,
  incentivesView,
  dependenciesView,
  agreementView,
  prioritiesView,
  messagesView,
  messageToneView,
  forecastView,
  rhythmView,
  changesView,
  reviewsView,
  firefightingView,
  costView,
  leanView,
  betsView,
  balanceView,
  automationView,
  dashboardView,
  communicationsView,
  changeView,
  stakeholdersView,
  agilityView,
  measuresView,
  scenariosView,
  outcomesView,
  earlyWarningsView,
];
