import { readTargetText, type TargetText } from '../sheet/values/readTargetText.ts';

/** The target a text names, or null when it names none or is not clear. Percentages are fractions. */
export function textTarget(text: string | null): TargetText | null {
  if (text === null) return null;
  const reading = readTargetText(text, { locale: null });
  return reading.kind === 'value' ? reading.value : null;
}
