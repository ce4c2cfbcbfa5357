import type { Issue } from '../issue/issue.ts';
import { placeIn } from '../sheet/table.ts';
import { namesNobody } from '../vocabulary/namesNobody.ts';
import { decisionIssues } from './issues.ts';
import { aboutCell, type Decision, type DecisionTable, isAlive } from './readDecisions.ts';
import { decisionThresholds } from './thresholds.ts';

/** Somebody who may stop a decision. */
export interface Veto {
  readonly person: string;
  /** On what grounds; null: on any. */
  readonly scope: string | null;
}

function vetoOf(part: string): Veto {
  const [, person = part, inBrackets, afterColon] =
    /^([^(:]*)(?:\(([^)]*)\)?|:(.*))?$/s.exec(part) ?? [];
  const scope = (inBrackets ?? afterColon ?? '').trim();
  return { person: person.trim(), scope: scope === '' ? null : scope };
}

/**
 * Who may stop a decision and on what grounds: "Ines Moreau (rent, terms); Jonas Feld". Commas within brackets
 * and, where scopes follow a colon, all commas belong to the scope.
 */
export function vetoesOf(text: string | null): readonly Veto[] {
  if (text === null) return [];
  const separator = /^[^(]*:/.test(text) ? /[;\n]/ : /[,;\n](?![^(]*\))/;
  return text
    .split(separator)
    .map((part) => vetoOf(part.trim()))
    .filter(({ person }) => !namesNobody(person));
}

/** Several vetoes of which one at least has no scope: any of them can hold the decision up for any reason. */
export function vetoesWithoutScope(table: DecisionTable, decision: Decision): Issue[] {
  const vetoes = vetoesOf(decision.values.veto);
  const isOpen = vetoes.some(({ scope }) => scope === null);
  if (!isAlive(decision) || vetoes.length < 2 || !isOpen) return [];
  const about = aboutCell(table, decision, 'veto');
  const expected = 'one veto, or a scope in brackets behind each name';
  return [decisionIssues['decision-vetoes-without-scope']({ ...about, expected })];
}

/** Share of the decisions still to be taken or in force that somebody may stop; null when there are too few to tell. */
export function vetoShare(decisions: readonly Decision[]): number | null {
  const alive = decisions.filter(isAlive);
  if (alive.length < decisionThresholds.leastDecisions.value) return null;
  return alive.filter(({ values }) => vetoesOf(values.veto).length > 0).length / alive.length;
}

/** Said once a list, at the header of the vetoes, where more decisions than the given share can be stopped. */
export function manyVetoes(
  table: DecisionTable,
  decisions: readonly Decision[],
  most: number,
): Issue[] {
  const share = table.found.veto === undefined ? null : vetoShare(decisions);
  if (share === null || share <= most) return [];
  const percent = (value: number) => `${Math.round(value * 100)} %`;
  return [
    decisionIssues['decision-vetoes-many']({
      place: placeIn(table, table.headerRow ?? 0, 'veto'),
      expected: `at most ${percent(most)} of decisions that somebody may stop`,
      found: percent(share),
    }),
  ];
}
