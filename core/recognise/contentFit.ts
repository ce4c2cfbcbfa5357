import type { Role } from '../vocabulary/vocabulary.ts';
import { type ColumnProfile, shareOf } from './columnProfile.ts';

type Fit = (profile: ColumnProfile) => number;

/** Ours: "3 people" is a value, "3 people are trained" a text that begins with a number. */
const longestValue = 7;

function textFit(profile: ColumnProfile): number {
  if (shareOf(profile, 'number', 'percent', 'date', 'moment', 'tick') > 0.5) return 0.25;
  if (shareOf(profile, 'number', 'percent', 'measured', 'date', 'moment', 'tick') > 0.5)
    return profile.averageLength > longestValue ? 0.5 : 0.25;
  if (shareOf(profile, 'code', 'letter') > 0.6) return 0.35;
  if (shareOf(profile, 'status') > 0.7) return 0.6;
  return profile.averageWords >= 2 || profile.averageLength >= 10 ? 1.1 : 0.95;
}

function valueFit(profile: ColumnProfile): number {
  const values = shareOf(profile, 'number', 'percent', 'measured');
  if (values >= 0.5) return 1.1;
  if (shareOf(profile, 'date', 'moment') > 0.6) return 0.5;
  return shareOf(profile, 'words', 'sentence', 'person') > 0.8 ? 0.6 : 0.9;
}

function progressFit(profile: ColumnProfile): number {
  if (shareOf(profile, 'percent') >= 0.5) return 1.15;
  if (shareOf(profile, 'number', 'measured', 'code') >= 0.5)
    return profile.fractions > 0.5 ? 1.1 : 1;
  if (shareOf(profile, 'date', 'moment') > 0.4) return 0.3;
  if (shareOf(profile, 'status') > 0.4) return 0.45;
  return shareOf(profile, 'sentence') > 0.4 ? 0.3 : 0.6;
}

function dateFit(profile: ColumnProfile): number {
  if (shareOf(profile, 'date', 'moment') >= 0.4) return 1.15;
  if (shareOf(profile, 'number', 'percent', 'measured') > 0.5) return 0.6;
  return shareOf(profile, 'sentence') > 0.5 ? 0.62 : 0.7;
}

function nameFit(profile: ColumnProfile): number {
  if (shareOf(profile, 'number', 'percent', 'measured', 'date', 'moment') > 0.5) return 0.3;
  if (shareOf(profile, 'tick', 'letter') > 0.6) return 0.4;
  if (profile.averageWords > 7) return 0.62;
  return shareOf(profile, 'person') > 0.4 ? 1.15 : 1;
}

function statusFit(profile: ColumnProfile): number {
  if (shareOf(profile, 'status', 'tick') > 0.4) return 1.2;
  if (shareOf(profile, 'number', 'date', 'moment') > 0.6) return 0.5;
  return profile.averageWords > 5 ? 0.5 : 1;
}

function labelFit(profile: ColumnProfile): number {
  if (shareOf(profile, 'number', 'percent', 'measured', 'date', 'moment') > 0.5) return 0.4;
  return profile.averageWords > 6 ? 0.5 : 1;
}

function idFit(profile: ColumnProfile): number {
  const repeats = profile.filled >= 4 && profile.distinct < profile.filled * 0.6;
  if (repeats) return 0.6;
  if (shareOf(profile, 'code', 'number', 'letter') > 0.6) return 1.15;
  return profile.averageWords > 3 ? 0.3 : 0.9;
}

function weightFit(profile: ColumnProfile): number {
  return shareOf(profile, 'number', 'percent', 'measured') > 0.5 ? 1.1 : 0.5;
}

/** The id of something else repeats; a row's own id does not. */
function parentFit(profile: ColumnProfile): number {
  const repeats = profile.filled >= 3 && profile.distinct < profile.filled * 0.9;
  return repeats || profile.averageWords > 2 ? 1.05 : 0.7;
}

/** Vision, mission, value: words that only a strategy has in a column; "company" and "team" are another level. */
function levelFit(profile: ColumnProfile): number {
  return profile.levels >= profile.filled * 0.5 ? 1.2 : 0.4;
}

/** Strength, weakness, opportunity, threat: words that hardly anything else has in a column. */
function swotTypeFit(profile: ColumnProfile): number {
  return profile.swotTypes >= profile.filled * 0.5 ? 1.2 : 0.4;
}

function towsTypeFit(profile: ColumnProfile): number {
  return profile.towsTypes >= profile.filled * 0.5 ? 1.2 : 0.4;
}

/** Yes and no, or a few words again and again; numbers under "planned" are hours or amounts. */
function flagFit(profile: ColumnProfile): number {
  if (shareOf(profile, 'number', 'percent', 'measured', 'date', 'moment') > 0.5)
    return profile.distinct <= 2 && profile.filled >= 4 ? 0.9 : 0.3;
  if (profile.filled >= 4 && profile.distinct > Math.max(3, profile.filled * 0.6)) return 0.5;
  return profile.averageWords > 3 ? 0.4 : 1.1;
}

const fits: Readonly<Partial<Record<Role, Fit>>> = {
  objective: textFit,
  keyResult: textFit,
  measure: textFit,
  task: textFit,
  initiative: textFit,
  question: textFit,
  decision: textFit,
  comment: textFit,
  note: textFit,
  formula: textFit,
  start: valueFit,
  target: valueFit,
  current: valueFit,
  actual: valueFit,
  baseline: valueFit,
  minimum: valueFit,
  maximum: valueFit,
  low: valueFit,
  high: valueFit,
  commit: valueFit,
  stretch: valueFit,
  redFlag: valueFit,
  budget: valueFit,
  amount: valueFit,
  available: valueFit,
  plannedEffort: valueFit,
  tieStrength: valueFit,
  progress: progressFit,
  confidence: progressFit,
  weight: weightFit,
  dueDate: dateFit,
  startDate: dateFit,
  end: dateFit,
  checkInDate: dateFit,
  timestamp: dateFit,
  decidedOn: dateFit,
  owner: nameFit,
  coOwner: nameFit,
  person: nameFit,
  team: nameFit,
  department: nameFit,
  responsible: nameFit,
  accountable: nameFit,
  consulted: nameFit,
  informed: nameFit,
  decider: nameFit,
  respondent: nameFit,
  tieFrom: nameFit,
  tieTo: nameFit,
  status: statusFit,
  unit: labelFit,
  frequency: labelFit,
  direction: labelFit,
  type: labelFit,
  aggregation: labelFit,
  leading: labelFit,
  id: idFit,
  parent: parentFit,
  label: textFit,
  perspective: labelFit,
  level: levelFit,
  statement: textFit,
  behaviour: textFit,
  role: nameFit,
  purpose: textFit,
  decisionRights: textFit,
  measuresOwned: textFit,
  changedOn: dateFit,
  scope: labelFit,
  factor: textFit,
  swotType: swotTypeFit,
  rating: valueFit,
  strategicOption: textFit,
  towsType: towsTypeFit,
  assumption: textFit,
  evidence: textFit,
  testedOn: dateFit,
  nextTest: dateFit,
  fromTeam: nameFit,
  toTeam: nameFit,
  need: textFit,
  askedOn: dateFit,
  riskOwner: nameFit,
  milestone: textFit,
  doneOn: dateFit,
  message: textFit,
  sentOn: dateFit,
  reached: valueFit,
  audienceSize: valueFit,
  commitment: textFit,
  promisedBy: nameFit,
  promisedTo: nameFit,
  madeOn: dateFit,
  closedOn: dateFit,
  recognised: nameFit,
  recognisedBy: nameFit,
  recognisedFor: textFit,
  recognisedOn: dateFit,
  ritual: textFit,
  lastHeld: dateFit,
  heldOn: dateFit,
  timesHeld: valueFit,
  review: textFit,
  plannedOn: dateFit,
  asked: valueFit,
  workedOn: dateFit,
  hours: valueFit,
  plannedWork: flagFit,
  unplannedWork: flagFit,
  problem: textFit,
};

/**
 * How well what stands in a column suits a role: about 1 when it says nothing, up to 1.2 when it
 * speaks for the role, down to 0.25 when it speaks against it. A column without content says nothing.
 */
export function contentFit(role: Role, profile: ColumnProfile): number {
  if (profile.filled - (profile.shapes.missing ?? 0) <= 0) return 1;
  return fits[role]?.(profile) ?? 1;
}
