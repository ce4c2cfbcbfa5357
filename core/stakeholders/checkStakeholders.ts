import { isoOfSerial } from '../calendar/serial.ts';
import type { CheckResult, Score } from '../declare/check.ts';
import type { Issue } from '../issue/issue.ts';
import { placeIn } from '../sheet/table.ts';
import { namesNobody } from '../vocabulary/namesNobody.ts';
import { stakeholderIssues } from './issues.ts';
import { isInfluential } from './quadrantOf.ts';
import type { Stakeholder, StakeholderList } from './readStakeholders.ts';
import { stakeholderThresholds } from './thresholds.ts';
import { weightedSupport } from './weightedSupport.ts';

/** What a check of stakeholders is told beyond the list. */
export interface StakeholderLimits {
  /** Day contacts are counted to; null: not told. */
  readonly today: number | null;
  readonly contactAfter: number;
}

function aboutCell(
  { table }: StakeholderList,
  { row, name, values }: Stakeholder,
  key: 'support' | 'action' | 'lastContact',
) {
  const value = values[key];
  return {
    ...{ place: placeIn(table, row, key), subject: `"${name}"` },
    found: value === null ? 'blank' : `${value}`,
  };
}

function withoutAction(list: StakeholderList, stakeholder: Stakeholder): Issue[] {
  const { support, values } = stakeholder;
  const isAgainst = support !== null && support <= stakeholderThresholds.opponentUpTo.value;
  const isOpen = list.table.found.action !== undefined && namesNobody(values.action);
  if (!isAgainst || !isInfluential(stakeholder) || !isOpen) return [];
  const about = aboutCell(list, stakeholder, 'action');
  const expected = 'what is done to win it over';
  return [stakeholderIssues['stakeholder-opponent-without-action']({ ...about, expected })];
}

function withoutContact(
  list: StakeholderList,
  stakeholder: Stakeholder,
  { today, contactAfter }: StakeholderLimits,
): Issue[] {
  const { found, issues } = list.table;
  const { lastContact } = stakeholder.values;
  if (today === null || found.lastContact === undefined || !isInfluential(stakeholder)) return [];
  const about = aboutCell(list, stakeholder, 'lastContact');
  const isUnread = issues.some(
    ({ place }) => place.row === stakeholder.row && place.column === about.place.column,
  );
  if (isUnread || (lastContact !== null && today - lastContact <= contactAfter)) return [];
  const words = lastContact === null ? 'never' : isoOfSerial(lastContact);
  const expected = `a contact within ${contactAfter} days`;
  return [stakeholderIssues['stakeholder-no-contact']({ ...about, expected, found: words })];
}

function unknownSupport(list: StakeholderList, stakeholder: Stakeholder): Issue[] {
  if (stakeholder.values.support !== null || !isInfluential(stakeholder)) return [];
  const about = aboutCell(list, stakeholder, 'support');
  return [stakeholderIssues['stakeholder-support-unknown']({ ...about, expected: '-2 to 2' })];
}

/** What is open about stakeholders, each at the cell that mends it. */
export function findStakeholderIssues(
  list: StakeholderList,
  limits: StakeholderLimits,
): readonly Issue[] {
  return list.stakeholders.flatMap((stakeholder) => [
    ...withoutAction(list, stakeholder),
    ...withoutContact(list, stakeholder, limits),
    ...unknownSupport(list, stakeholder),
  ]);
}

/** Findings, and the support of those with influence on a scale from 0 (all against) to 100 (all for). */
export function checkStakeholders(list: StakeholderList, limits: StakeholderLimits): CheckResult {
  const { support, coverage } = weightedSupport(list.stakeholders);
  const { sheet } = list.table;
  const about = { id: `stakeholders/${sheet}`, kind: 'stakeholders', label: sheet };
  const scores: Score[] =
    support === null || coverage === null
      ? []
      : [{ ...about, value: 25 * (support + 2), unit: 'score', coverage, asOf: limits.today }];
  return { scores, issues: [...list.issues, ...findStakeholderIssues(list, limits)] };
}
