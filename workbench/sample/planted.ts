import { plantedAssumptions } from './planted/assumptions.ts';
import { plantedAutomation } from './planted/automation.ts';
import { plantedBalance } from './planted/balance.ts';
import { plantedBets } from './planted/bets.ts';
import { plantedCapacity } from './planted/capacity.ts';
import { plantedChange } from './planted/change.ts';
import { plantedCommitments } from './planted/commitments.ts';
import { plantedCommunications } from './planted/communications.ts';
import { plantedCulture } from './planted/culture.ts';
import { plantedDecisions } from './planted/decisions.ts';
import { plantedDependencies } from './planted/dependencies.ts';
import { plantedEarlyWarnings } from './planted/earlyWarnings.ts';
import { plantedFit } from './planted/fit.ts';
import { plantedForecast } from './planted/forecast.ts';
import { plantedGraph } from './planted/graph.ts';
import { plantedIncentives } from './planted/incentives.ts';
import { plantedKpi } from './planted/kpi.ts';
import { plantedLean } from './planted/lean.ts';
import { plantedMoney } from './planted/money.ts';
import { plantedNetwork } from './planted/network.ts';
import { plantedOkr } from './planted/okr.ts';
import { plantedOutcomes } from './planted/outcomes.ts';
import { plantedPartners } from './planted/partners.ts';
import type { Planted } from './planted/planted.ts';
import { plantedRaci } from './planted/raci.ts';
import { plantedRaciJoins } from './planted/raciJoins.ts';
import { plantedRanking } from './planted/ranking.ts';
import { plantedReviews } from './planted/reviews.ts';
import { plantedRhythm } from './planted/rhythm.ts';
import { plantedRoles } from './planted/roles.ts';
import { plantedScenarios } from './planted/scenarios.ts';
import { plantedScorecard } from './planted/scorecard.ts';
import { plantedSignals } from './planted/signals.ts';
import { plantedStakeholders } from './planted/stakeholders.ts';
import { plantedStrategy } from './planted/strategy.ts';
import { plantedSurvey } from './planted/survey.ts';
import { plantedSwot } from './planted/swot.ts';
import { plantedWorklog } from './planted/worklog.ts';

/** Every planted mistake, subject by subject; the check-up finds exactly these. Everybody named is made up. */
export const planted: readonly Planted[] = [
  ...plantedStrategy,
  ...plantedOkr,
  ...plantedRaci,
  ...plantedRoles,
  ...plantedDecisions,
  ...plantedScorecard,
  ...plantedKpi,
  ...plantedGraph,
  ...plantedCommitments,
  ...plantedIncentives,
  ...plantedRaciJoins,
  ...plantedDependencies,
  ...plantedCommunications,
  ...plantedSwot,
  ...plantedNetwork,
  ...plantedCulture,
  ...plantedPartners,
  ...plantedFit,
  ...plantedAssumptions,
  ...plantedSurvey,
  ...plantedRanking,
  ...plantedCapacity,
  ...plantedForecast,
  ...plantedRhythm,
  ...plantedReviews,
  ...plantedWorklog,
  ...plantedMoney,
  ...plantedLean,
  ...plantedBets,
  ...plantedBalance,
  ...plantedAutomation,
  ...plantedChange,
  ...plantedStakeholders,
  ...plantedSignals,
  ...plantedScenarios,
  ...plantedOutcomes,
  ...plantedEarlyWarnings,
];
