/** Which cells of question × team may be shown. */
export interface Disclosure {
  /** By question: may the answers of everybody together be shown? */
  readonly everybody: readonly boolean[];
  /** By question, then team. */
  readonly byTeam: readonly (readonly boolean[])[];
}

function total(counts: readonly number[]): number {
  return counts.reduce((sum, count) => sum + count, 0);
}

/**
 * Hides every team below the minimum, then others in the given order until all hidden answers together number the
 * minimum: else total less shown teams would give the hidden ones away.
 */
function discloseRow(
  counts: readonly number[],
  minimum: number,
  order: readonly number[],
): readonly boolean[] {
  const shown = counts.map((count) => count >= minimum);
  let hidden = total(counts.filter((_, team) => shown[team] !== true));
  for (const team of order) {
    if (hidden === 0 || hidden >= minimum) break;
    if (shown[team] !== true) continue;
    shown[team] = false;
    hidden += counts[team] ?? 0;
  }
  return shown;
}

/** Teams by all their answers, fewest first, so that the same ones are hidden at every question where that will do. */
function hidingOrder(counts: readonly (readonly number[])[]): readonly number[] {
  const totals = (counts[0] ?? []).map((_, team) => total(counts.map((row) => row[team] ?? 0)));
  return totals.map((_, team) => team).sort((a, b) => (totals[a] ?? 0) - (totals[b] ?? 0));
}

/**
 * What may be shown of answers counted by question, then team (teams hold everybody; people without one are a team of
 * their own). No cell with fewer than `minimum` answers, and none that could be worked out from the total and the
 * teams shown. The plan is the same whatever filter is looked through, so that two looks never add up to more.
 */
export function disclose(counts: readonly (readonly number[])[], minimum: number): Disclosure {
  const order = hidingOrder(counts);
  const everybody = counts.map((row) => total(row) >= minimum);
  const byTeam = counts.map((row, question) =>
    everybody[question] === true ? discloseRow(row, minimum, order) : row.map(() => false),
  );
  return { everybody, byTeam };
}
