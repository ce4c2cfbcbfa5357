import { entriesIn, readWorklog, type WorkEntry } from '../../../worklog/readWorklog.ts';
import { repeatIssues } from '../../../worklog/repeatIssues.ts';
import type { EvidenceItem, Facts } from '../model.ts';

function logs({ inputs, context: { locale } }: Facts) {
  return inputs.flatMap((input) => {
    if (input.table.kind !== 'worklog') return [];
    const table = readWorklog(input, locale);
    const tasks = new Map(table.rows.map(({ row, values }) => [row, values.task]));
    const subjectOf = ({ row, problem }: WorkEntry) =>
      `“${tasks.get(row) ?? problem ?? `row ${row + 1}`}”`;
    return [{ table, entries: entriesIn(table), subjectOf }];
  });
}

/** Rows of the logs of work, by whether they were in the plan; hours are not weighed, for a blank hour would pay. */
export function workPlanned(facts: Facts): EvidenceItem[] {
  return logs(facts).flatMap(({ table, entries, subjectOf }) => {
    const key = table.found.planned === undefined ? 'unplanned' : 'planned';
    if (table.found[key] === undefined) return [];
    return entries.map((entry): EvidenceItem => {
      const { isPlanned } = entry;
      const state = isPlanned === null ? 'unknown' : isPlanned ? 'good' : 'bad';
      const words = {
        good: 'was planned',
        bad: 'was unplanned',
        unknown: 'is not said to be planned',
      };
      return { state, place: entry.at(key), text: `${subjectOf(entry)} ${words[state]}` };
    });
  });
}

/**
 * Rows of the logs that name a problem: of those that tell of one and the same, one is good and the others, in which
 * it came back, are not; a row that says what it repeats never is. How many are good does not hang on the order of
 * rows, nor on whether what is repeated is still listed.
 */
export function problemsOnce(facts: Facts): EvidenceItem[] {
  return logs(facts).flatMap(({ entries }) =>
    repeatIssues(entries, 1).flatMap(({ problem, entries: told }) => {
      const named = told.filter((entry) => entry.problem !== null || entry.repeatOf !== null);
      const first = named.find(({ repeatOf }) => repeatOf === null);
      return named.map((entry): EvidenceItem => {
        const place = entry.at(entry.problem === null ? 'repeatOf' : 'problem');
        const state = entry === first ? 'good' : 'bad';
        return { state, place, text: `“${problem}” ${entry === first ? 'came up' : 'came back'}` };
      });
    }),
  );
}
