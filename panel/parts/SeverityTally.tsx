import type { SeverityCounts } from '../model/countSeverities.ts';
import { countOf, severityNames, severityOrder } from '../model/words.ts';
import { Icon } from './Icon.tsx';

/** How many findings of each severity, with icon, number and word; a quiet "Nothing found" when there are none. */
export function SeverityTally({ counts }: { readonly counts: SeverityCounts }) {
  const present = severityOrder.filter((severity) => counts[severity] > 0);
  if (present.length === 0) {
    return (
      <span class="tally">
        <span class="severity severity-good">
          <Icon name="good" />
          Nothing found
        </span>
      </span>
    );
  }
  return (
    <span class="tally">
      {present.map((severity) => {
        const [one, many] = severityNames[severity];
        return (
          <span key={severity} class={`severity severity-${severity}`}>
            <Icon name={severity} />
            {countOf(counts[severity], one.toLowerCase(), many.toLowerCase())}
          </span>
        );
      })}
    </span>
  );
}
