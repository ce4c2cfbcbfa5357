import { type Course, readCourses } from '../alignment/forecastLinksRead.ts';
import { type Decision, type DecisionTable, readDecisions } from '../decisions/readDecisions.ts';
import type { CheckInput } from '../declare/check.ts';
import type { Context } from '../declare/context.ts';
import { checkInColumns } from '../okr/checkInColumns.ts';
import { type KeyResultStanding, keyResultStandings } from '../okr/keyResultStandings.ts';
import { readRecognised } from '../recognise/readRecognised.ts';
import { type Review, readReviews, reviewsIn } from '../reviews/readReviews.ts';
import { nameKey } from '../statistics/nameKey.ts';
import type { DatedList } from './dated/model.ts';
import { readDated } from './dated/readDated.ts';
import { type ReviewKind, reviewCadences, stepDay } from './kinds.ts';

/** What somebody said of a key result at its last check-in. */
export interface LastWord {
  readonly day: number;
  readonly comment: string | null;
  readonly blocker: string | null;
}

/** Everything a review pack is made from, read once. Days are serials. */
export interface PackData {
  readonly kind: ReviewKind;
  readonly today: number;
  /** Day of the last review of this kind; one step of its cadence ago where none is known. */
  readonly since: number;
  /** True where a review that was held tells `since`. */
  readonly isSinceKnown: boolean;
  readonly inputs: readonly CheckInput[];
  readonly context: Context;
  readonly keyResults: readonly KeyResultStanding[];
  readonly courses: readonly Course[];
  readonly words: ReadonlyMap<string, LastWord>;
  readonly decisions: readonly { readonly decision: Decision; readonly table: DecisionTable }[];
  /** Lists of open work with days. */
  readonly dated: readonly DatedList[];
  readonly reviews: readonly Review[];
}

function lastWords(inputs: readonly CheckInput[], { locale }: Context): Map<string, LastWord> {
  const words = new Map<string, LastWord>();
  for (const { grid, table } of inputs) {
    if (table.kind !== 'check-ins') continue;
    for (const { values } of readRecognised({ grid, table, locale }, checkInColumns).rows) {
      const { keyResult, checkInDate: day, comment, blocker } = values;
      if (keyResult === null || day === null) continue;
      const known = words.get(nameKey(keyResult));
      if (!known || day >= known.day) words.set(nameKey(keyResult), { day, comment, blocker });
    }
  }
  return words;
}

function lastHeld(reviews: readonly Review[], kind: ReviewKind, today: number): number | null {
  let last: number | null = null;
  for (const { cadence, heldOn } of reviews) {
    if (cadence !== reviewCadences[kind] || heldOn === null || heldOn >= today) continue;
    if (last === null || heldOn > last) last = heldOn;
  }
  return last;
}

/** Reads what a pack needs from the recognised tables of a workbook; tables that are not there leave their part empty. */
export function readPack(
  inputs: readonly CheckInput[],
  { kind, today }: { readonly kind: ReviewKind; readonly today: number },
  context: Context,
): PackData {
  const { locale } = context;
  const ofKind = (wanted: string) => inputs.filter(({ table }) => table.kind === wanted);
  const reviews = ofKind('reviews').flatMap((input) => reviewsIn(readReviews(input, locale)));
  const held = lastHeld(reviews, kind, today);
  return {
    ...{ kind, today, inputs, context, reviews },
    ...{ since: held ?? stepDay(today, kind, -1), isSinceKnown: held !== null },
    keyResults: keyResultStandings(inputs, context),
    courses: readCourses(inputs, context),
    words: lastWords(inputs, context),
    decisions: ofKind('decisions').flatMap((input) => {
      const { table, decisions } = readDecisions(input, locale);
      return decisions.map((decision) => ({ decision, table }));
    }),
    dated: readDated(inputs, { ...context, today }),
  };
}
