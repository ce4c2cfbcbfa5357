import type { KindProfile } from '../kindProfile.ts';

/** What misalignment costs: counted quantities, assumptions from low to high, estimates; an invoice or a budget is none. */
export const misalignmentCostProfile: KindProfile = {
  kind: 'misalignment-cost',
  weights: {
    costComponent: 1.4,
    counted: 0.6,
    assumedLow: 1,
    assumedBase: 0.8,
    assumedHigh: 1,
    moneyPerUnit: 0.8,
    costLow: 1.2,
    costBase: 1,
    costHigh: 1.2,
    low: 0.4,
    high: 0.4,
    source: 0.5,
    evidence: 0.5,
    unit: 0.2,
    label: 0.3,
    note: 0.1,
    comment: 0.1,
    id: 0.1,
  },
  anchors: [['costComponent'], ['assumedLow', 'costLow'], ['assumedHigh', 'costHigh']],
  against: {
    objective: 0.8,
    keyResult: 1.2,
    target: 0.8,
    measure: 0.8,
    question: 1,
    task: 0.6,
    dueDate: 0.4,
    startDate: 0.6,
  },
  mainText: null,
  threshold: 3.4,
};
