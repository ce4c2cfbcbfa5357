import type { Separator } from './formulaText.ts';

/**
 * Sign between function arguments in a locale such as `de-DE` or `de_DE`: a semicolon where the decimal sign is a
 * comma. A locale that is not known counts as one with a decimal point.
 */
export function separatorOf(locale: string): Separator {
  try {
    const half = new Intl.NumberFormat(locale.replace('_', '-')).format(0.5);
    return half.charAt(1) === ',' ? ';' : ',';
  } catch {
    return ',';
  }
}
