import fc from 'fast-check';
import type {
  EvidenceItem,
  EvidenceState,
  WeighedEvidence,
} from '../../../core/alignment/derailers/model.ts';

/** One source with its items by their states. */
export function source(
  id: string,
  states: readonly EvidenceState[],
  { weight = 1, enough = 1 }: { readonly weight?: number; readonly enough?: number } = {},
): WeighedEvidence {
  const items = states.map(
    (state, row): EvidenceItem => ({ state, place: { row }, text: `${row}` }),
  );
  return { id, derailer: 'role-confusion', label: id, kinds: ['raci'], weight, enough, items };
}

export const anyState = fc.constantFrom<EvidenceState>('good', 'bad', 'unknown');

/** Up to five sources with up to eight items each. */
export const anyEvidence = fc
  .array(
    fc.record({
      states: fc.array(anyState, { maxLength: 8 }),
      weight: fc.double({ min: 0.1, max: 9, noNaN: true }),
      enough: fc.double({ min: 0.01, max: 1, noNaN: true }),
    }),
    { minLength: 1, maxLength: 5 },
  )
  .map((sources) => sources.map(({ states, ...rest }, at) => source(`s${at}`, states, rest)));

/** The evidence with one item of one source replaced by items of these states. */
export function replaced(
  evidence: readonly WeighedEvidence[],
  at: number,
  change: (items: readonly EvidenceItem[]) => readonly EvidenceItem[],
): WeighedEvidence[] {
  return evidence.map((each, index) =>
    index === at % evidence.length ? { ...each, items: change(each.items) } : each,
  );
}
