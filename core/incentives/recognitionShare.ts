import { nameKey } from '../statistics/nameKey.ts';
import { namedEntries } from '../vocabulary/splitEntries.ts';
import type { Recognition } from './readRecognition.ts';

/** What recognition may reach. */
export const recognitionSubjects = ['people', 'objectives', 'values'] as const;

export type RecognitionSubject = (typeof recognitionSubjects)[number];

/** How far recognition reaches, with what the share stands on. */
export interface RecognitionShare {
  /** Recognised ÷ expected, 0–1; null when nobody is expected. */
  readonly share: number | null;
  readonly recognised: number;
  readonly expected: number;
  /** Those expected who were not recognised, as given. */
  readonly leftOut: readonly string[];
  /** Entries that name one of the kind asked for, and the share of all entries they are. */
  readonly entries: number;
  readonly coverage: number;
}

interface Wanted {
  /** Several names of the same are one entry, such as an id and a wording. */
  readonly expected: readonly (readonly string[])[];
  readonly by: RecognitionSubject;
  readonly from?: number | null;
  readonly to?: number | null;
}

const columns = { people: 'recognised', objectives: 'objective', values: 'livedValue' } as const;

function isWithin({ values: { recognisedOn } }: Recognition, { from, to }: Wanted): boolean {
  if (from == null && to == null) return true;
  if (recognisedOn === null) return false;
  return recognisedOn >= (from ?? recognisedOn) && recognisedOn <= (to ?? recognisedOn);
}

function unique(expected: Wanted['expected']): Wanted['expected'] {
  const seen = new Set<string>();
  return expected.filter(([first = '']) => {
    const key = nameKey(first);
    if (key === '' || seen.has(key)) return false;
    seen.add(key);
    return true;
  });
}

/**
 * Share of those expected (people, objectives or values) that at least one entry names. Entries without a day are
 * left out where a period is asked for. Definition ours: reach, not number, because thanks for the same few tell
 * everybody else that nobody looks.
 */
export function recognitionShare(rows: readonly Recognition[], wanted: Wanted): RecognitionShare {
  const inPeriod = rows.filter((row) => isWithin(row, wanted));
  const named = inPeriod.map(({ values }) => namedEntries(values[columns[wanted.by]]));
  const seen = new Set(named.flat().map(nameKey));
  const expected = unique(wanted.expected);
  const leftOut = expected.filter((names) => !names.some((name) => seen.has(nameKey(name))));
  const recognised = expected.length - leftOut.length;
  const entries = named.filter(({ length }) => length > 0).length;
  return {
    ...{ share: expected.length === 0 ? null : recognised / expected.length, recognised, entries },
    ...{ expected: expected.length, leftOut: leftOut.map(([first = '']) => first) },
    coverage: inPeriod.length === 0 ? 0 : entries / inPeriod.length,
  };
}
