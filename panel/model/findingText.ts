import type { Finding } from '../../core/alignment/finding.ts';

export interface FindingText {
  /** The sentence without the place it begins with: the place has its own button. */
  readonly sentence: string;
  /** Expected and found, each left out (null) when the sentence says it already. */
  readonly expected: string | null;
  readonly found: string | null;
}

function withoutPlace(message: string, { sheet, cell }: Finding): string {
  const places = [sheet && cell ? `${sheet}!${cell}` : null, cell, sheet].filter(
    (place): place is string => place !== null && place !== '',
  );
  for (const place of places) {
    if (!message.startsWith(`${place}: `)) continue;
    const rest = message.slice(place.length + 2);
    return rest.charAt(0).toUpperCase() + rest.slice(1);
  }
  return message;
}

/** What a finding's row says, nothing twice. */
export function findingText(finding: Finding): FindingText {
  const { message, expected, found } = finding;
  const unsaid = (text: string) => (text === '' || message.includes(text) ? null : text);
  return {
    sentence: withoutPlace(message, finding),
    expected: unsaid(expected),
    found: unsaid(found),
  };
}
