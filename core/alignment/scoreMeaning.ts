import type { Score } from '../declare/check.ts';

/** What the number of each kind of score says, where its label is only the name of a sheet or of a row. */
const meanings: Readonly<Record<string, string>> = {
  strategy: 'lines and objectives with an owner',
  okr: 'progress of all key results',
  objective: 'progress of its key results',
  team: 'progress of its key results',
  raci: '100 less its faults',
  roles: 'roles that somebody holds',
  decisions: 'decisions with exactly one decider',
  scorecard: 'score of its perspectives',
  perspective: 'score of its measures',
  kpi: 'score against the target',
  dependencies: 'dependencies that are confirmed',
  communications: 'messages that reached their audience',
  commitments: 'promises kept',
  initiatives: 'mean progress',
  budget: 'money that names what it pays for',
  capacity: 'teams whose plan fits',
  ties: 'contacts outside less those inside departments, −1 to 1',
  culture: 'dimensions led by the main type',
  partners: 'partners with a shared goal, measure and review',
  assumptions: 'assumptions tested lately',
  rankings: 'how alike leaders rank, 0 to 1',
  messages: 'words leaders share',
  reviews: 'reviews held in time',
  rhythm: 'share of times rituals were held',
  worklog: 'unplanned hours',
  waste: 'wastes with a countermeasure',
  'value-stream': 'time that adds value',
  bets: 'bets that came true',
  automation: 'automations that pass the gate',
  change: 'steps in order',
  stakeholders: 'support of those with influence',
};

type Named = Pick<Score, 'kind' | 'label' | 'unit'>;

/** What a score measures in a few words; null where its label says it. */
export function scoreMeaning({ kind, unit }: Omit<Named, 'label'>): string | null {
  // Surveys are scored by agreement, but for the pulse of ownership, which has an index of its own.
  if (kind === 'survey') return unit === 'score' ? 'ownership felt' : 'agreement of answers';
  return meanings[kind] ?? null;
}

/** A score's label with what it measures: "Budget: money that names what it pays for". */
export function scoreName(score: Named): string {
  const meaning = scoreMeaning(score);
  return meaning === null ? score.label : `${score.label}: ${meaning}`;
}
