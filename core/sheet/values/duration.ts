/** Hours in each unit of a compound duration. */
const hoursIn: Readonly<Record<string, number>> = { d: 24, h: 1, m: 1 / 60, s: 1 / 3600 };

const compound =
  /^(?:(\d{1,5})\s*(d|days?|tage?|jours?|días?|dias?)\s*)?(?:(\d{1,5})\s*(h|hrs?|hours?|std|stunden?|heures?|horas?|ore|uur)\s*)?(?:(\d{1,5})\s*(m|min|mins|minutes?|minuten|minutos?|minuti)\s*)?(?:(\d{1,5})\s*(s|sec|secs|seconds?|sekunden?|secondes?|segundos?)\s*)?$/i;

/**
 * A duration of several units ("2h 30m", "1 day 4 hours") in hours; null for anything else. One unit
 * alone ("8 days") is left to the number with its unit, which stays as written.
 */
export function readDuration(text: string): { value: number; unit: string } | null {
  const match = text.length <= 40 ? compound.exec(text.trim()) : null;
  if (!match) return null;
  const parts = (['d', 'h', 'm', 's'] as const)
    .map((unit, index) => ({ unit, digits: match[index * 2 + 1] }))
    .filter(({ digits }) => digits !== undefined);
  if (parts.length < 2) return null;
  const value = parts.reduce(
    (sum, { unit, digits }) => sum + Number(digits) * (hoursIn[unit] ?? 0),
    0,
  );
  return { value, unit: 'hours' };
}
