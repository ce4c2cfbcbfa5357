import { normalTail } from './normalTail.ts';

/** Agreement on categories beyond chance: 1 is full, 0 what chance gives, negative less. */
export interface FleissKappa {
  readonly kappa: number | null;
  readonly z: number | null;
  /** Two-sided. */
  readonly p: number | null;
  readonly n: number;
  /** Codes a subject has; null where subjects differ. */
  readonly raters: number | null;
}

/**
 * Fleiss's kappa of counts, subjects × categories, with the large-sample z. Kappa is null for no subjects, fewer than
 * two raters, one category used by all, or subjects rated by different numbers of raters: the definition does not
 * cover those. Source: Fleiss 1971; R irr `kappam.fleiss` agrees.
 */
export function fleissKappa(counts: readonly (readonly number[])[]): FleissKappa {
  const sizes = counts.map((row) => row.reduce((sum, count) => sum + count, 0));
  const [n, raters] = [counts.length, sizes[0] ?? 0];
  const isEqual = sizes.every((size) => size === raters);
  const none = { kappa: null, z: null, p: null, n, raters: isEqual ? raters : null };
  if (raters < 2 || !isEqual) return none;
  const width = counts.reduce((most, row) => Math.max(most, row.length), 0);
  const shares = Array.from(
    { length: width },
    (_, column) => counts.reduce((sum, row) => sum + (row[column] ?? 0), 0) / (n * raters),
  );
  const agreed =
    counts.reduce(
      (sum, row) => sum + row.reduce((part, count) => part + count * (count - 1), 0),
      0,
    ) /
    (n * raters * (raters - 1));
  const chance = shares.reduce((sum, share) => sum + share * share, 0);
  if (1 - chance < 1e-15) return none;
  const kappa = (agreed - chance) / (1 - chance);
  const spread = shares.reduce((sum, share) => sum + share * (1 - share), 0);
  const skew = shares.reduce((sum, share) => sum + share * (1 - share) * (1 - 2 * share), 0);
  const variance = (2 / (spread ** 2 * n * raters * (raters - 1))) * (spread ** 2 - skew);
  const z = variance > 0 ? kappa / Math.sqrt(variance) : null;
  return { kappa, z, p: z === null ? null : normalTail(z), n, raters };
}
