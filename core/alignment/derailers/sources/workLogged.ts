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
 * it came back, are not. How many are good does not depend on the order of rows.
 */
export function problemsOnce(facts: Facts): EvidenceItem[] {
  return logs(facts).flatMap(({ entries }) =>
    repeatIssues(entries, 1).flatMap(({ problem, entries: told }) =>
      told.map((entry, time): EvidenceItem => {
        const place = entry.at(entry.problem === null ? 'repeatOf' : 'problem');
        const text = `“${problem}” ${time === 0 ? 'came up' : 'came back'}`;
        return { state: time === 0 ? 'good' : 'bad', place, text };
      }),
    ),
  );
}
