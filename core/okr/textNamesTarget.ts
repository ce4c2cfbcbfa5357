import { textTarget } from './textTarget.ts';

const slack = 1e-9;

/** Kinds of wording that name where to arrive; a bare number may count something else. */
const arriving = ['fromTo', 'to', 'atLeast', 'atMost'];

/**
 * False when the text names a target and it is another than the given one. A percentage may stand as a share or
 * as a number of points (45 % as 0.45 or 45). A text without a clear target cannot disagree.
 */
export function textNamesTarget(text: string, target: number): boolean {
  const named = textTarget(text);
  if (!named || named.to === null || !arriving.includes(named.type)) return true;
  const tolerance = slack * Math.max(1, Math.abs(target));
  const readings = named.unit === '%' ? [named.to, named.to * 100] : [named.to];
  return readings.some((value) => Math.abs(value - target) <= tolerance);
}
