import { textTarget } from './textTarget.ts';

const slack = 1e-9;

/** An upper limit on what is to rise, or a lower one on what is to fall, says what is counted: "seen within 10 minutes". */
function limitsWhatIsCounted(type: string, target: number, start: number | null): boolean {
  if (start === null) return false;
  return (type === 'atMost' && target > start) || (type === 'atLeast' && target < start);
}

/** Kinds of wording that name where to arrive; a bare number may count something else. */
const arriving = ['fromTo', 'to', 'atLeast', 'atMost'];

/**
 * False when the text names a target and it is another than the given one. A percentage may stand as a share or
 * as a number of points (45 % as 0.45 or 45). A text without a clear target cannot disagree.
 */
export function textNamesTarget(
  text: string,
  target: number,
  start: number | null = null,
): boolean {
  const named = textTarget(text);
  if (!named || named.to === null || !arriving.includes(named.type)) return true;
  if (limitsWhatIsCounted(named.type, target, start)) return true;
  const tolerance = slack * Math.max(1, Math.abs(target));
  const readings = named.unit === '%' ? [named.to, named.to * 100] : [named.to];
  return readings.some((value) => Math.abs(value - target) <= tolerance);
}
