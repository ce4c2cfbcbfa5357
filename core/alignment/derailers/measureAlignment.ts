import type { CheckInput } from '../../declare/check.ts';
import type { Context } from '../../declare/context.ts';
import { settingNumber } from '../../declare/readSettings.ts';
import { finishSteps, type Steps, within } from '../../declare/steps.ts';
import {
  type AlignmentIndex,
  type DerailerIndex,
  derailerScoreId,
  type EvidencePart,
  indexScoreId,
  type TrendPoint,
} from '../alignmentIndex.ts';
import { derailerIndex } from './derailerIndex.ts';
import { type Derailer, derailers } from './derailers.ts';
import { evidenceRows } from './evidenceRows.ts';
import { indexSnapshots, type Snapshot } from './indexSnapshots.ts';
import type { Facts, WeighedEvidence } from './model.ts';
import { nextReview } from './nextReview.ts';
import { overallIndex } from './overallIndex.ts';
import { readFactsSteps } from './readFacts.ts';
import { scoreEvidence } from './scoreEvidence.ts';
import { evidenceStep, weighEvidenceSteps } from './weighEvidence.ts';

function partOf(evidence: WeighedEvidence): EvidencePart {
  const { id, label, weight, enough, kinds, items } = evidence;
  const { value, known, counts } = scoreEvidence(evidence);
  return {
    ...{ id, label, weight, enough, value, coverage: known, ...counts },
    missing: items.length === 0 ? kinds : [],
    rows: evidenceRows(items),
  };
}

function trendOf(scoreId: string, snapshots: readonly Snapshot[]): readonly TrendPoint[] {
  return snapshots.map(({ day, values }) => ({ day, value: values.get(scoreId) ?? null }));
}

function measure(
  { id, title, meaning, realigner }: Derailer,
  evidence: readonly WeighedEvidence[],
  { context, snapshots }: Pick<Facts, 'context'> & { readonly snapshots: readonly Snapshot[] },
): DerailerIndex {
  const trend = trendOf(derailerScoreId(id), snapshots);
  const own = evidence.filter(({ derailer }) => derailer === id);
  return {
    ...{ id, title, meaning },
    ...derailerIndex(own, settingNumber(context, 'minimumCoverage')),
    weight: Math.max(0, settingNumber(context, `weight-${id}`)),
    ...{ before: trend[trend.length - 1]?.value ?? null, trend },
    ...{ evidence: own.map(partOf), realigner },
  };
}

/** As `measureAlignment`, a step a source of evidence. */
export function* measureAlignmentSteps(
  inputs: readonly CheckInput[],
  context: Context,
): Steps<AlignmentIndex> {
  yield evidenceStep(0);
  const facts = yield* within(evidenceStep(0), readFactsSteps(inputs, context));
  const evidence = yield* weighEvidenceSteps(facts);
  const snapshots = indexSnapshots(facts);
  const measured = derailers.map((derailer) => measure(derailer, evidence, { context, snapshots }));
  const trend = trendOf(indexScoreId, snapshots);
  const overall = overallIndex(measured);
  return {
    ...overall,
    enough: overall.coverage >= settingNumber(context, 'minimumCoverage'),
    derailers: measured,
    ...{ before: trend[trend.length - 1] ?? null, trend, asOf: context.today },
    next: nextReview(facts),
  };
}

/**
 * The five derailers and the alignment index of a workbook, from what its tables say. Pure; linear in rows. Order of
 * sheets and rows does not matter but for the order of what is listed.
 */
export function measureAlignment(inputs: readonly CheckInput[], context: Context): AlignmentIndex {
  return finishSteps(measureAlignmentSteps(inputs, context));
}
