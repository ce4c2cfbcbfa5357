import type { Severity } from '../../core/issue/issue.ts';
import type { SeverityCounts } from '../model/countSeverities.ts';
import type { FindingFilter } from '../model/groupFindings.ts';
import { severityNames, severityOrder } from '../model/words.ts';
import { Icon } from '../parts/Icon.tsx';
import { SearchField } from '../parts/SearchField.tsx';

interface FindingFilterBarProps {
  readonly filter: FindingFilter;
  readonly counts: SeverityCounts;
  readonly sheets: readonly string[];
  change(filter: FindingFilter): void;
}

function toggled(list: readonly Severity[], severity: Severity): readonly Severity[] {
  return list.includes(severity) ? list.filter((one) => one !== severity) : [...list, severity];
}

function SeverityChips({ filter, counts, change }: Omit<FindingFilterBarProps, 'sheets'>) {
  return (
    <fieldset class="chips">
      <legend class="visually-hidden">Severity</legend>
      {severityOrder.map((severity) => (
        <button
          key={severity}
          type="button"
          class={`chip severity-${severity}`}
          aria-pressed={filter.severities.includes(severity)}
          disabled={counts[severity] === 0 && !filter.severities.includes(severity)}
          onClick={() => change({ ...filter, severities: toggled(filter.severities, severity) })}
        >
          <Icon name={severity} />
          {counts[severity]} {severityNames[severity][counts[severity] === 1 ? 0 : 1]}
        </button>
      ))}
    </fieldset>
  );
}

/** Severity switches, sheet choice and text search. */
export function FindingFilterBar({ filter, counts, sheets, change }: FindingFilterBarProps) {
  return (
    <div class="filters">
      <SeverityChips filter={filter} counts={counts} change={change} />
      {sheets.length > 1 && (
        <label class="field">
          <span class="visually-hidden">Sheet</span>
          <select
            class="select"
            value={filter.sheet ?? ''}
            onChange={({ currentTarget }) =>
              change({ ...filter, sheet: currentTarget.value || null })
            }
          >
            <option value="">All sheets</option>
            {sheets.map((sheet) => (
              <option key={sheet} value={sheet}>
                {sheet}
              </option>
            ))}
          </select>
        </label>
      )}
      <SearchField
        label="Search the findings"
        text={filter.text}
        change={(text) => change({ ...filter, text })}
      />
    </div>
  );
}
