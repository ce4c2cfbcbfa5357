/** How a plan stands to what there are hands for. */
export type CapacityVerdict = 'fits' | 'tight' | 'exceeds';

/** Planned and available, in the same unit: hours, days or money. */
export interface Capacity {
  readonly planned: number | null;
  readonly available: number | null;
}

/** Planned ÷ available; null where one is missing or there is nothing available. */
export function capacityShare({ planned, available }: Capacity): number | null {
  if (planned === null || available === null || available <= 0 || planned < 0) return null;
  return planned / available;
}

/** fits below `tightFrom`, tight from there to all of it, exceeds above; all of it planned is tight, not exceeded. */
export function capacityVerdict(share: number, tightFrom: number): CapacityVerdict {
  if (share > 1) return 'exceeds';
  return share >= tightFrom ? 'tight' : 'fits';
}
