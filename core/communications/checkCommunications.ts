import { isoOfSerial } from '../calendar/serial.ts';
import type { CheckResult, Score } from '../declare/check.ts';
import type { Issue } from '../issue/issue.ts';
import { placeIn } from '../sheet/table.ts';
import { namesNobody } from '../vocabulary/namesNobody.ts';
import { commsCoverage, reachOf } from './commsCoverage.ts';
import { communicationIssues } from './issues.ts';
import { lastTold, messageStanding, toldAgainBy } from './messageStanding.ts';
import { type CommunicationTable, type Message, messagesIn } from './readCommunications.ts';

/** What a check of communications is told beyond the plan. */
export interface CommunicationLimits {
  /** Day on which messages are overdue; null: not told. */
  readonly today: number | null;
  readonly reachedShare: number;
  readonly understoodShare: number;
  readonly minimumAnswers: number;
}

const percent = (value: number) => `${Math.round(value * 100)} %`;

function noName(table: CommunicationTable, each: Message, key: 'audience' | 'owner'): Issue[] {
  if (table.found[key] === undefined || !namesNobody(each[key])) return [];
  const expected = key === 'audience' ? 'who is told' : 'one person';
  const about = { place: each.at(key), subject: each.subject, found: each[key] ?? 'blank' };
  return [communicationIssues[`communication-no-${key}`]({ ...about, expected })];
}

function noDate(table: CommunicationTable, each: Message): Issue[] {
  if (table.found.sentOn === undefined || each.sentOn !== null || each.isUnread('sentOn'))
    return [];
  const about = { place: each.at('sentOn'), subject: each.subject, found: 'blank' };
  return [communicationIssues['communication-no-date']({ ...about, expected: 'a day' })];
}

function overdue(each: Message, today: number): Issue[] {
  if (messageStanding(each, today) !== 'overdue') return [];
  const again = toldAgainBy(each) ?? today;
  const expected = `${each.cadence}, again by ${isoOfSerial(again)}`;
  const found = `last told on ${isoOfSerial(each.sentOn ?? today)}`;
  const about = { place: each.at('sentOn'), subject: each.subject, expected, found };
  return [communicationIssues['communication-overdue'](about)];
}

function reachedLow(each: Message, least: number): Issue[] {
  const reach = reachOf(each);
  if (reach === null || reach >= least) return [];
  const found = `${each.reached} of ${each.audienceSize}, ${percent(reach)}`;
  const about = { place: each.at('reached'), subject: each.subject, found };
  const expected = `at least ${percent(least)} of the audience`;
  return [communicationIssues['communication-reached-low']({ ...about, expected })];
}

/** Below the fewest answers nothing is said of a share: a person could be told from it. */
function understoodLow(
  each: Message,
  { understoodShare: least, minimumAnswers }: CommunicationLimits,
): Issue[] {
  const { understood, asked } = each;
  if (understood === null || understood >= least || (asked ?? minimumAnswers) < minimumAnswers)
    return [];
  const found = asked === null ? percent(understood) : `${percent(understood)} of ${asked} asked`;
  const about = { place: each.at('understood'), subject: each.subject, found };
  const expected = `at least ${percent(least)} of those asked`;
  return [communicationIssues['communication-understood-low']({ ...about, expected })];
}

/** Message by message; where no message at all was tested, once at the header. */
function notAsked(table: CommunicationTable, all: readonly Message[], today: number): Issue[] {
  if (table.found.understood === undefined) return [];
  const isTold = (each: Message) => ['told', 'overdue'].includes(messageStanding(each, today));
  const untested = all.filter(
    (each) => isTold(each) && each.understood === null && !each.isUnread('understood'),
  );
  const expected = 'the share of those asked who could say it in their own words';
  if (all.every(({ understood }) => understood === null) && untested.length > 1) {
    const place = placeIn(table, table.headerRow ?? 0, 'understood');
    const found = `blank for all ${untested.length} that were told`;
    const subject = 'any message';
    return [communicationIssues['communication-not-asked']({ place, subject, expected, found })];
  }
  return untested.map((each) => {
    const about = { place: each.at('understood'), subject: each.subject, expected };
    return communicationIssues['communication-not-asked']({ ...about, found: 'blank' });
  });
}

/** A plan without a column that says when a message was told, or to how many, tells nothing about what arrived. */
function reachScore(
  { sheet, found }: CommunicationTable,
  all: readonly Message[],
  { today, reachedShare: leastShare }: CommunicationLimits,
): Score[] {
  if (today === null || (found.sentOn === undefined && found.reached === undefined)) return [];
  const { share, coverage } = commsCoverage(all, { asOf: today, leastShare });
  const named = { id: `communications/${sheet}`, kind: 'communications', label: sheet };
  return [{ ...named, value: share, unit: 'fraction', coverage, asOf: today }];
}

/** What a communication plan lacks, each at the cell that mends it, and the share of messages that arrived. */
export function checkCommunications(
  table: CommunicationTable,
  limits: CommunicationLimits,
): CheckResult {
  const all = messagesIn(table);
  const { today } = limits;
  const last = lastTold(all, today ?? Infinity);
  const found = all.flatMap((each) => [
    ...noName(table, each, 'audience'),
    ...noName(table, each, 'owner'),
    ...noDate(table, each),
    ...understoodLow(each, limits),
  ]);
  const inTime = last.flatMap((each) => [
    ...(today === null ? [] : overdue(each, today)),
    ...reachedLow(each, limits.reachedShare),
  ]);
  const untested = today === null ? [] : notAsked(table, last, today);
  return {
    scores: reachScore(table, all, limits),
    issues: [...table.issues, ...found, ...inTime, ...untested],
  };
}
