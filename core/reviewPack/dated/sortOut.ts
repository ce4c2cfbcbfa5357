import { stepDay } from '../kinds.ts';
import type { PackData } from '../readPack.ts';
import type { DatedItem, DatedList } from './model.ts';

/** An open item with the list it stands in. */
export interface Listed {
  readonly item: DatedItem;
  readonly list: DatedList;
}

export interface Dated extends Listed {
  readonly due: number;
}

/** Open work that a meeting talks about. */
export interface OpenWork {
  /** Longest overdue first. */
  readonly overdue: readonly Dated[];
  /** Due until the next review of the kind, red first. */
  readonly soon: readonly Dated[];
  /** Red, and due later or without a day. */
  readonly red: readonly Listed[];
}

/** What is open, apart by its day: longest overdue first; then what is due until the next review, red first. */
export function sortOut({ dated, today, kind }: PackData): OpenWork {
  const until = stepDay(today, kind, 1);
  const open = dated.flatMap((list) => list.open.map((item): Listed => ({ item, list })));
  const days = open.flatMap((each): Dated[] =>
    each.item.due === null ? [] : [{ ...each, due: each.item.due }],
  );
  const isLater = ({ due }: Dated) => due > until;
  const soon = days.filter((each) => each.due >= today && !isLater(each));
  const red = open.filter(({ item: { isRed, due } }) => isRed && (due === null || due > until));
  return {
    overdue: days.filter(({ due }) => due < today).sort((one, other) => one.due - other.due),
    soon: soon.sort(
      (one, other) => Number(other.item.isRed) - Number(one.item.isRed) || one.due - other.due,
    ),
    red,
  };
}
