import type { DerailerIndex, EvidencePart } from '../alignmentIndex.ts';
import { evidenceSources } from './sources.ts';
import { derailerThresholds } from './thresholds.ts';

const tellsById = new Map(evidenceSources.map(({ id, tells }) => [id, tells]));

/** Weight of a source about which nothing is known. */
function unknownWeight({ weight, coverage }: EvidencePart): number {
  return weight * (1 - coverage);
}

/** What a workbook lacks most, in words; the heaviest first, each once. */
function lacking({ evidence }: DerailerIndex): readonly string[] {
  const least = derailerThresholds.lackingFrom.value;
  const all = evidence.reduce((sum, { weight }) => sum + weight, 0);
  const words = evidence
    .filter((part) => unknownWeight(part) >= least * all)
    .sort((a, b) => unknownWeight(b) - unknownWeight(a))
    .flatMap(({ id }) => tellsById.get(id) ?? []);
  return [...new Set(words)].slice(0, 3);
}

/**
 * What would have to stand in the workbook for a derailer to be known, or to be known better, as one sentence with the
 * command to begin with; null where most of it is known.
 */
export function whatWouldTell(derailer: DerailerIndex): string | null {
  const { value, coverage, realigner } = derailer;
  const words = lacking(derailer);
  if (words.length === 0) return null;
  const known = `${Math.round(coverage * 100)} % of it is known`;
  const begin =
    value !== null
      ? `${known}. More would tell`
      : coverage === 0
        ? 'Nothing is known of it yet. What would tell'
        : `${known}, too little for a value. What would tell`;
  return `${begin}: ${words.join('; ')}. Begin with “${realigner.title}”.`;
}
