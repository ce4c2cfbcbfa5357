import { settingNumber } from '../../declare/readSettings.ts';
import type { Step } from '../../declare/report.ts';
import { finishSteps, type Steps } from '../../declare/steps.ts';
import type { EvidenceSource, Facts, WeighedEvidence } from './model.ts';
import { evidenceSources } from './sources.ts';

/** A setting as a number of at least 0; one below counts as 0: such evidence is left out, not turned round. */
function atLeastZero(facts: Facts, name: string): number {
  return Math.max(0, settingNumber(facts.context, name));
}

/** Least share that may be called enough, so that nothing is divided by nothing. */
const leastEnough = 0.01;

function weigh(
  { id, derailer, label, kinds, enough, collect }: EvidenceSource,
  facts: Facts,
): WeighedEvidence | null {
  const weight = atLeastZero(facts, `weight-${id}`);
  if (weight === 0) return null;
  const share = enough === undefined ? 1 : atLeastZero(facts, enough);
  return {
    ...{ id, derailer, label, kinds, weight, items: collect(facts) },
    enough: Math.min(1, Math.max(leastEnough, share)),
  };
}

/** How far measuring is: first what all evidence stands on is read, then source after source. */
export function evidenceStep(done: number): Step {
  return { stage: 'measuring alignment', done, total: evidenceSources.length + 1 };
}

/** Every source of evidence with its items and its weight, a step a source; sources of weight 0 are left out. */
export function* weighEvidenceSteps(facts: Facts): Steps<readonly WeighedEvidence[]> {
  const weighed: WeighedEvidence[] = [];
  for (const [done, source] of evidenceSources.entries()) {
    yield evidenceStep(done + 1);
    const evidence = weigh(source, facts);
    if (evidence) weighed.push(evidence);
  }
  return weighed;
}

/** All of it at once. */
export function weighEvidence(facts: Facts): readonly WeighedEvidence[] {
  return finishSteps(weighEvidenceSteps(facts));
}
