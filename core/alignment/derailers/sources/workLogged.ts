import { readRecognised } from '../../../recognise/readRecognised.ts';
import { textColumn } from '../../../sheet/column.ts';
import { placeIn, type Row } from '../../../sheet/table.ts';
import { nameKey } from '../../../statistics/nameKey.ts';
import { choiceWords } from '../../../vocabulary/choiceWords.ts';
import { type WorkKind, workKinds } from '../../../vocabulary/workKind.ts';
import { yesOrNo } from '../../../vocabulary/yesOrNo.ts';
import type { EvidenceItem, Facts } from '../model.ts';

/** What the check-up looks at in a log of work, beside what the log's own subject reads. */
const columns = {
  task: textColumn({ header: 'Task', help: 'What was done.' }),
  planned: textColumn({ header: 'Planned', help: 'Planned or not.', role: 'plannedWork' }),
  unplanned: textColumn({ header: 'Unplanned', help: 'Unplanned or not.', role: 'unplannedWork' }),
  problem: textColumn({ header: 'Problem', help: 'What went wrong.' }),
  repeatOf: textColumn({ header: 'Repeat of', help: 'The problem it repeats.' }),
};

const kindWords = choiceWords(workKinds, ({ workKinds: words }) => words ?? {});

/** What a cell says of work, where yes in it means `meaning`; null where it says neither. */
function kindIn(text: string | null, meaning: WorkKind): WorkKind | null {
  if (text === null) return null;
  const known = kindWords[text.trim().toLowerCase()];
  if (known) return known;
  const answer = yesOrNo(text);
  if (answer === null) return null;
  return answer === (meaning === 'planned') ? 'planned' : 'unplanned';
}

function logs({ inputs, context: { locale } }: Facts) {
  return inputs.flatMap(({ grid, table }) =>
    table.kind === 'worklog' ? [readRecognised({ grid, table, locale }, columns)] : [],
  );
}

function subjectOf({ row, values: { task, problem } }: Row<typeof columns>): string {
  return `“${task ?? problem ?? `row ${row + 1}`}”`;
}

/** Rows of the logs of work, by whether they were in the plan; hours are not weighed, for a blank hour would pay. */
export function workPlanned(facts: Facts): EvidenceItem[] {
  return logs(facts).flatMap((table) => {
    const key = table.found.planned === undefined ? 'unplanned' : 'planned';
    if (table.found[key] === undefined) return [];
    return table.rows.map((row): EvidenceItem => {
      const kind =
        kindIn(row.values.planned, 'planned') ?? kindIn(row.values.unplanned, 'unplanned');
      const state = kind === null ? 'unknown' : kind === 'planned' ? 'good' : 'bad';
      const text = `${subjectOf(row)} ${kind === null ? 'is not said to be planned' : `was ${kind}`}`;
      return { state, place: placeIn(table, row.row, key), text };
    });
  });
}

/**
 * Problems named in the logs: the first time one comes is good, every further time is not, and a row that says what
 * it repeats never is. How many are good does not depend on the order of rows.
 */
export function problemsOnce(facts: Facts): EvidenceItem[] {
  const met = new Set<string>();
  return logs(facts).flatMap((table) =>
    table.rows.flatMap((row): EvidenceItem[] => {
      const { problem, repeatOf } = row.values;
      if (problem === null && repeatOf === null) return [];
      const key = nameKey(problem ?? '');
      const isAgain = repeatOf !== null || met.has(key);
      if (repeatOf === null) met.add(key);
      const place = placeIn(table, row.row, problem === null ? 'repeatOf' : 'problem');
      const text = `${problem ?? subjectOf(row)} ${isAgain ? 'came back' : 'came once'}`;
      return [{ state: isAgain ? 'bad' : 'good', place, text }];
    }),
  );
}
