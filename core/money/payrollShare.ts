/** What a company pays for work that is not in line with its aims. */
export interface PayrollLoss {
  /** People as full-time equivalents. */
  readonly fullTimeLost: number;
  /** In the unit of the loaded cost. */
  readonly cost: number;
}

/**
 * People × (1 − aligned share), and that times what one costs in a year with everything paid for them. Null for a
 * negative number or a share outside 0 to 1. Source: common practice of consultancies, such as shiftpoints.com; a
 * rough estimate that takes all work not in line for lost.
 */
export function payrollShare({
  employees,
  loadedCost,
  alignedShare,
}: {
  readonly employees: number;
  readonly loadedCost: number;
  readonly alignedShare: number;
}): PayrollLoss | null {
  const isShare = alignedShare >= 0 && alignedShare <= 1;
  if (!isShare || !(employees >= 0) || !(loadedCost >= 0)) return null;
  const fullTimeLost = employees * (1 - alignedShare);
  return { fullTimeLost, cost: fullTimeLost * loadedCost };
}
