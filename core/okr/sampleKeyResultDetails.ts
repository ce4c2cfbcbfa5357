import type { Cell } from '../sheet/cell.ts';
import { sampleDay } from './sampleDay.ts';

/** What the sample's key results have beyond their numbers, by id. */
export const sampleKeyResultDetails: Readonly<Record<string, Readonly<Record<string, Cell>>>> = {
  'KR-1': {
    linkedMeasure: 'K5',
    weight: 50,
    commit: 54,
    stretch: 66,
    confidence: 0.7,
    comment: 'Made-up sample row',
  },
  'KR-2': { weight: 30, confidence: 0.6 },
  'KR-3': { weight: null, comment: 'Survey comes in December' },
  'KR-4': { linkedMeasure: 'K1', confidence: 0.6, guardrail: 'KR-5' },
  'KR-5': { low: 30, high: 34, coOwner: 'Marta Lind' },
  'KR-7': { weight: 40, confidence: 0.5 },
  'KR-8': { low: 215, high: 225, weight: 20 },
  'KR-9': { linkedMeasure: 'K4', weight: 40, guardrail: 'KR-10' },
  'KR-10': { linkedMeasure: 'K4', confidence: 0.8 },
  'KR-12': { linkedMeasure: 'K7', confidence: 0.4 },
  'KR-13': { guardrail: 'KR-17', comment: 'Planted mistake: six key results for one objective' },
  'KR-15': { coOwner: 'Sam Weiss, Lea Roth' },
  'KR-16': { owner: 'Sam Weiss' },
  'KR-18': { owner: 'Sam Weiss', confidence: 0.3 },
  'KR-20': { linkedMeasure: 'K8', owner: null, comment: 'Planted mistake: nobody answers for it' },
  'KR-21': { guardrail: 'KR-24', confidence: 0.8 },
  'KR-23': { dueDate: sampleDay('2026-10-31'), closedAs: 'Achieved' },
  'KR-24': {
    linkedMeasure: 'K9',
    confidence: 0.5,
    statusOverride: 'Behind',
    comment: 'Planted mistake: a status set by hand without a last day',
  },
  'KR-25': { linkedMeasure: 'K2' },
  'KR-26': { comment: 'Planted mistake: start and target are the same' },
  'KR-28': { dueDate: sampleDay('2026-10-31'), comment: 'Planted mistake: overdue' },
  'KR-29': { objective: 'O-19', owner: 'Tom Okafor' },
  'KR-30': { linkedMeasure: 'K6', confidence: 0.4 },
};
