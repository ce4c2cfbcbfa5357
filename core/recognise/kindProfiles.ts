import type { KindProfile } from './kindProfile.ts';
import { budgetProfile } from './kinds/budget.ts';
import { checkInsProfile } from './kinds/checkIns.ts';
import { decisionsProfile } from './kinds/decisions.ts';
import { initiativesProfile } from './kinds/initiatives.ts';
import { kpiProfile } from './kinds/kpi.ts';
import { okrProfile } from './kinds/okr.ts';
import { rolesProfile } from './kinds/roles.ts';
import { scorecardProfile } from './kinds/scorecard.ts';
import { strategyProfile } from './kinds/strategy.ts';
import { tiesProfile } from './kinds/ties.ts';

/** The kinds told by their headers and columns; responsibility matrices and surveys are told by their layout. */
export const kindProfiles: readonly KindProfile[] = [
  okrProfile,
  scorecardProfile,
  kpiProfile,
  initiativesProfile,
  checkInsProfile,
  budgetProfile,
  decisionsProfile,
  tiesProfile,
  strategyProfile,
  rolesProfile,
];
