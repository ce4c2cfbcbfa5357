import type { TableRow } from '../../declare/view.ts';
import { stepDay } from '../kinds.ts';
import type { PackData } from '../readPack.ts';
import { reviewDates } from '../reviewDates.ts';
import { counted, type PackSection, tableOf } from '../section.ts';

interface Dated {
  readonly day: number;
  readonly what: string;
  readonly who: string | null;
  readonly at?: TableRow['at'];
}

function dueKeyResults({ keyResults, today, kind }: PackData): readonly Dated[] {
  const until = stepDay(today, kind, 1);
  return keyResults.flatMap(({ dueDate, keyResult, name, owner, at }) => {
    const isOpen = keyResult.values.closedAs === null && (keyResult.progress ?? 0) < 1;
    if (!isOpen || dueDate === null || dueDate < today || dueDate > until) return [];
    return [{ day: dueDate, what: `${name} is due`, who: owner, at }];
  });
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
  const rows = dates.map(({ day, what, who, at }) => ({
    cells: [day, what, who],
    ...(at === undefined ? {} : { at }),
  }));
  const note = counted(rows.length, 'date');
  return { title: 'Next dates', note, blocks: [tableOf('What comes next', columns, rows)] };
}
