/** How often something is meant to happen, from the shortest. */
export const cadences = [
  ...(['daily', 'weekly', 'fortnightly', 'monthly', 'quarterly', 'half-yearly', 'yearly'] as const),
] as const;

export type Cadence = (typeof cadences)[number];

/** Months of the cadences that follow the calendar of months. */
export const cadenceMonths: Readonly<Partial<Record<Cadence, number>>> = {
  monthly: 1,
  quarterly: 3,
  'half-yearly': 6,
  yearly: 12,
};
