import vm from 'node:vm';

/** Makes the dates and lists a script receives in the script's own realm. */
export interface DateMaker {
  /** The instant at which a clock in the spreadsheet's zone shows the serial. */
  dateOf(serial: number): object;
  /** A list of lists as one of the script's own arrays. */
  inRealm<T>(list: readonly T[]): readonly T[];
}

function offsetAt(instant: number, timeZone: string): number {
  const text = new Intl.DateTimeFormat('sv-SE', {
    timeZone,
    dateStyle: 'short',
    timeStyle: 'medium',
  }).format(new Date(instant));
  return Date.parse(`${text.replace(' ', 'T')}Z`) - instant;
}

/** Dates of a spreadsheet's zone, made by the realm's own constructors. */
export function dateMaker(realm: vm.Context, timeZone: string): DateMaker {
  const make = vm.runInContext('(time) => new Date(time)', realm);
  const copy = vm.runInContext(
    '(list) => Array.from(list, (item) => Array.isArray(item) ? Array.from(item) : item)',
    realm,
  );
  return {
    dateOf(serial) {
      const wall = Math.round((serial - 25_569) * 86_400_000);
      const guess = wall - offsetAt(wall, timeZone);
      return make(wall - offsetAt(guess, timeZone));
    },
    inRealm: (list) => copy(list),
  };
}
