import type { KindProfile } from './kindProfile.ts';
import { assumptionsProfile } from './kinds/assumptions.ts';
import { automationProfile } from './kinds/automation.ts';
import { balanceProfile } from './kinds/balance.ts';
import { betsProfile } from './kinds/bets.ts';
import { budgetProfile } from './kinds/budget.ts';
import { capacityProfile } from './kinds/capacity.ts';
import { changeProfile } from './kinds/change.ts';
import { checkInsProfile } from './kinds/checkIns.ts';
import { commitmentsProfile } from './kinds/commitments.ts';
import { communicationsProfile } from './kinds/communications.ts';
import { cultureProfile } from './kinds/culture.ts';
import { decisionsProfile } from './kinds/decisions.ts';
import { dependenciesProfile } from './kinds/dependencies.ts';
import { historyProfile } from './kinds/history.ts';
import { incentivesProfile } from './kinds/incentives.ts';
import { initiativesProfile } from './kinds/initiatives.ts';
import { kpiProfile } from './kinds/kpi.ts';
import { kpiLibraryProfile } from './kinds/kpiLibrary.ts';
import { messagesProfile } from './kinds/messages.ts';
import { milestonesProfile } from './kinds/milestones.ts';
import { misalignmentCostProfile } from './kinds/misalignmentCost.ts';
import { okrProfile } from './kinds/okr.ts';
import { outcomesProfile } from './kinds/outcomes.ts';
import { partnersProfile } from './kinds/partners.ts';
import { recallProfile } from './kinds/recall.ts';
import { recognitionProfile } from './kinds/recognition.ts';
import { reviewsProfile } from './kinds/reviews.ts';
import { rhythmProfile } from './kinds/rhythm.ts';
import { ritualsHeldProfile } from './kinds/ritualsHeld.ts';
import { rolesProfile } from './kinds/roles.ts';
import { scenariosProfile } from './kinds/scenarios.ts';
import { scorecardProfile } from './kinds/scorecard.ts';
import { signalsProfile } from './kinds/signals.ts';
import { stakeholdersProfile } from './kinds/stakeholders.ts';
import { strategyProfile } from './kinds/strategy.ts';
import { swotProfile } from './kinds/swot.ts';
import { targetChangesProfile } from './kinds/targetChanges.ts';
import { tiesProfile } from './kinds/ties.ts';
import { towsProfile } from './kinds/tows.ts';
import { valueStreamProfile } from './kinds/valueStream.ts';
import { wasteProfile } from './kinds/waste.ts';
import { worklogProfile } from './kinds/worklog.ts';

/** The kinds told by their headers and columns; responsibility matrices and surveys are told by their layout. */
export const kindProfiles: readonly KindProfile[] = [
  okrProfile,
  scorecardProfile,
  kpiProfile,
  initiativesProfile,
  checkInsProfile,
  budgetProfile,
  capacityProfile,
  decisionsProfile,
  tiesProfile,
  strategyProfile,
  rolesProfile,
  commitmentsProfile,
  incentivesProfile,
  recognitionProfile,
  dependenciesProfile,
  milestonesProfile,
  communicationsProfile,
  swotProfile,
  towsProfile,
  assumptionsProfile,
  cultureProfile,
  partnersProfile,
  recallProfile,
  messagesProfile,
  historyProfile,
  targetChangesProfile,
  misalignmentCostProfile,
  wasteProfile,
  valueStreamProfile,
  betsProfile,
  balanceProfile,
  automationProfile,
  changeProfile,
  stakeholdersProfile,
  signalsProfile,
  kpiLibraryProfile,
  scenariosProfile,
  outcomesProfile,
  rhythmProfile,
  ritualsHeldProfile,
  reviewsProfile,
  worklogProfile,
];
