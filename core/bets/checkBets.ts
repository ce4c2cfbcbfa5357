import { isoOfSerial } from '../calendar/serial.ts';
import type { CheckResult, Score } from '../declare/check.ts';
import type { Issue } from '../issue/issue.ts';
import { placeIn } from '../sheet/table.ts';
import { namesNobody } from '../vocabulary/namesNobody.ts';
import type { BetColumns } from './columns.ts';
import { hitRate } from './hitRate.ts';
import { betIssues } from './issues.ts';
import { type BetRow, type BetTable, betName, betsIn } from './readBets.ts';

type RowCheck = (table: BetTable, bet: BetRow, today: number | null) => Issue[];

function about(table: BetTable, bet: BetRow, key: keyof BetColumns) {
  const value = bet.values[key];
  const found = value === null ? 'blank' : `${value}`;
  return { place: placeIn(table, bet.row, key), subject: betName(bet), found };
}

function isUnread(table: BetTable, { row }: BetRow, key: keyof BetColumns): boolean {
  const column = table.found[key];
  return table.issues.some(({ place }) => place.row === row && place.column === column);
}

const overdue: RowCheck = (table, bet, today) => {
  const { learnBy, decision, decidedOn } = bet.values;
  const isDecided = decision !== null || decidedOn !== null || isUnread(table, bet, 'decision');
  const isTold = table.found.decision !== undefined || table.found.decidedOn !== undefined;
  if (!isTold || today === null || learnBy === null || learnBy >= today || isDecided) return [];
  const found = `to be known by ${isoOfSerial(learnBy)}`;
  const expected = 'a decision, or a new day';
  return [betIssues['bet-learn-date-past']({ ...about(table, bet, 'learnBy'), found, expected })];
};

const unmeasured: RowCheck = (table, bet) => {
  const { measure } = bet.values;
  // A bare number is short, and still says from where on it holds.
  const isTold = !namesNobody(measure === null ? null : measure.replace(/\d/g, 'x'));
  if (table.found.measure === undefined || isTold || isUnread(table, bet, 'measure')) return [];
  const expected = 'what is counted, and from which number on it holds';
  return [betIssues['bet-no-measure']({ ...about(table, bet, 'measure'), expected })];
};

const withoutResult: RowCheck = (table, bet) => {
  const { decision, result } = bet.values;
  const isKnown = result !== null || isUnread(table, bet, 'result');
  if (table.found.result === undefined || decision === null || isKnown) return [];
  const expected = 'confirmed, refuted or unclear';
  return [betIssues['bet-decision-without-result']({ ...about(table, bet, 'result'), expected })];
};

const beforeStart: RowCheck = (table, bet) => {
  const { startDate, decidedOn } = bet.values;
  if (startDate === null || decidedOn === null || decidedOn >= startDate) return [];
  const expected = `a day from ${isoOfSerial(startDate)} on`;
  const found = isoOfSerial(decidedOn);
  return [
    betIssues['bet-decided-before-start']({ ...about(table, bet, 'decidedOn'), found, expected }),
  ];
};

function hitScore(table: BetTable, bets: readonly BetRow[], today: number | null): Score[] {
  const { rate, coverage } = hitRate(bets.map(({ values }) => values));
  if (rate === null) return [];
  return [
    {
      ...{ id: `bets/${table.sheet}`, kind: 'bets', label: table.sheet, value: rate },
      ...{ unit: 'fraction', coverage, asOf: today },
    },
  ];
}

/** What a board of bets lacks, at the cell that mends it, and the share of bets that held. */
export function checkBets(table: BetTable, today: number | null): CheckResult {
  const bets = betsIn(table);
  const checks = [overdue, unmeasured, withoutResult, beforeStart];
  const issues = bets.flatMap((bet) => checks.flatMap((run) => run(table, bet, today)));
  return { scores: hitScore(table, bets, today), issues: [...table.issues, ...issues] };
}
