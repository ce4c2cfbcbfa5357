import { stepDay } from '../kinds.ts';
import type { PackData } from '../readPack.ts';
import { reviewDates } from '../reviewDates.ts';
import { counted, type PackSection, tableOf } from '../section.ts';

interface Dated {
  readonly day: number;
  readonly what: string;
  readonly who: string | null;
}

/** Key results due until the next review of the kind, one line a day. */
function dueKeyResults({ keyResults, today, kind }: PackData): readonly Dated[] {
  const until = stepDay(today, kind, 1);
  const days = new Map<number, string[]>();
  for (const { dueDate, keyResult, name } of keyResults) {
    const isOpen = keyResult.values.closedAs === null && (keyResult.progress ?? 0) < 1;
    if (!isOpen || dueDate === null || dueDate < today || dueDate > until) continue;
    const names = days.get(dueDate);
    if (names) names.push(name);
    else days.set(dueDate, [name]);
  }
  return [...days].map(([day, names]) => ({
    ...{ day, who: null },
    what: `${counted(names.length, 'key result')} due: ${names.join(', ')}`,
  }));
}

/** The next review of every kind, and the key results due until the next one of this kind. */
export function datesSection(data: PackData): PackSection {
  const reviews = reviewDates(data).map(({ day, title, owner, isPlanned }) => ({
    ...{ day, who: owner },
    what: isPlanned ? title : `${title} (by its rhythm; not in the calendar yet)`,
  }));
  const dates: readonly Dated[] = [...reviews, ...dueKeyResults(data)].sort(
    (left, right) => left.day - right.day,
  );
  const columns = [
    ...([
      ['Day', 'date'],
      ['What', 'none'],
      ['Who', 'none'],
    ] as const),
  ];
  const rows = dates.map(({ day, what, who }) => ({ cells: [day, what, who] }));
  const note = counted(rows.length, 'date');
  return { title: 'Next dates', note, blocks: [tableOf('What comes next', columns, rows)] };
}
