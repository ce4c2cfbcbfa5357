import { parseLetters } from './parseLetters.ts';
import { type Variant, variants } from './variants.ts';

/** The variant that explains the letters of a matrix best. */
export interface VariantChoice {
  readonly variant: Variant;
  /** False when the letters speak for no variant: most are unknown to it, or its leading letters never occur. */
  readonly clear: boolean;
  /** Letters met, in alphabetical order. */
  readonly seen: readonly string[];
}

/** Distinct texts looked at; a real matrix has a few dozen. */
const mostTexts = 2000;

/** Share of letters a variant must know when none of its leading letters occurs. Ours: below it the sheet uses letters of its own. */
const clearShare = 0.8;

interface Fit {
  readonly variant: Variant;
  readonly known: number;
  readonly unknown: number;
  readonly leads: boolean;
}

function fitOf(variant: Variant, texts: readonly (readonly [string, number])[]): Fit {
  let known = 0;
  let unknown = 0;
  let leads = false;
  const leading = [...variant.exactlyOne, variant.atLeastOne];
  for (const [text, count] of texts) {
    const reading = parseLetters(text, variant);
    known += reading.letters.length * count;
    unknown += reading.unknown.length * count;
    leads = leads || reading.letters.some((letter) => leading.includes(letter));
  }
  return { variant, known, unknown, leads };
}

/**
 * Chooses the variant that leaves the fewest codes unknown; of equals the one with fewer letters, then the
 * more common one. `counts` holds each distinct cell text of the matrix with how often it occurs.
 */
export function chooseVariant(counts: ReadonlyMap<string, number>): VariantChoice {
  const texts = [...counts].slice(0, mostTexts);
  const fits = variants
    .map((variant) => fitOf(variant, texts))
    .sort(
      (a, b) => a.unknown - b.unknown || a.variant.letters.length - b.variant.letters.length,
    ) as [Fit, ...Fit[]];
  const [{ variant, known, unknown, leads }] = fits;
  return {
    variant,
    clear: leads || known >= clearShare * (known + unknown),
    seen: [...new Set(texts.map(([text]) => text.trim().toUpperCase()))].sort().slice(0, 12),
  };
}
