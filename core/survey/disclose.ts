/** Which cells of question × team may be shown. */
export interface Disclosure {
  /** By question: may the answers of everybody together be shown? */
  readonly everybody: readonly boolean[];
  /** By question, then team. */
  readonly byTeam: readonly (readonly boolean[])[];
}

/**
 * Hides every team below the minimum, then, smallest first, as many others as it takes until all hidden answers
 * together number the minimum: else total less shown teams would give the hidden ones away.
 */
function discloseRow(counts: readonly number[], minimum: number): readonly boolean[] {
  const shown = counts.map((count) => count >= minimum);
  const hiddenAnswers = () =>
    counts.reduce((sum, count, team) => sum + (shown[team] === true ? 0 : count), 0);
  const order = counts.map((_, team) => team).sort((a, b) => (counts[a] ?? 0) - (counts[b] ?? 0));
  for (const team of order) {
    const hidden = hiddenAnswers();
    if (hidden === 0 || hidden >= minimum) break;
    shown[team] = false;
  }
  return shown;
}

/**
 * What may be shown of answers counted by question, then team (teams hold everybody; people without one are a team of
 * their own). No cell with fewer than `minimum` answers, and none that could be worked out from the total and the
 * teams shown. The plan is the same whatever filter is looked through, so that two looks never add up to more.
 */
export function disclose(counts: readonly (readonly number[])[], minimum: number): Disclosure {
  const everybody = counts.map((row) => row.reduce((sum, count) => sum + count, 0) >= minimum);
  const byTeam = counts.map((row, question) =>
    everybody[question] === true ? discloseRow(row, minimum) : row.map(() => false),
  );
  return { everybody, byTeam };
}
