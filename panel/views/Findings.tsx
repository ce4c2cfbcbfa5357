import { useEffect, useMemo, useState } from 'preact/hooks';
import type { Severity } from '../../core/issue/issue.ts';
import { countSeverities } from '../model/countSeverities.ts';
import {
  everyFinding,
  type FindingFilter,
  filterFindings,
  groupFindings,
} from '../model/groupFindings.ts';
import { severityOrder } from '../model/words.ts';
import { EmptyState } from '../parts/EmptyState.tsx';
import { Waiting } from '../parts/Waiting.tsx';
import { usePanel } from '../state/panelContext.ts';
import { FindingFilterBar } from './FindingFilterBar.tsx';
import { FindingGroupView } from './FindingGroupView.tsx';

/** The severities the person last looked at; all of them where nothing was kept. */
function keptSeverities(kept: string | null): readonly Severity[] {
  return severityOrder.filter((severity) => kept?.split(' ').includes(severity));
}

/** Everything that was found, by sheet and severity, with filters and jumps. */
export function Findings() {
  const { overview, view, preferences } = usePanel();
  const sheet = view.tab === 'findings' ? (view.sheet ?? null) : null;
  const [filter, setFilter] = useState<FindingFilter>(() => ({
    ...everyFinding,
    sheet,
    severities: keptSeverities(preferences.read('severities')),
  }));
  const chosen = filter.severities.join(' ');
  useEffect(() => preferences.write('severities', chosen), [preferences, chosen]);
  const findings = overview?.findings ?? [];
  const shown = useMemo(() => filterFindings(findings, filter), [findings, filter]);
  const groups = useMemo(() => groupFindings(shown, overview?.sheets ?? []), [shown, overview]);
  if (!overview) return <Waiting />;
  if (findings.length === 0) {
    return (
      <EmptyState icon="good" title="Nothing found">
        <p>Every check that applies to this workbook passed.</p>
      </EmptyState>
    );
  }
  return (
    <>
      <FindingFilterBar
        filter={filter}
        counts={countSeverities(filterFindings(findings, { ...filter, severities: [] }))}
        sheets={overview.sheets.filter((name) => findings.some((one) => one.sheet === name))}
        change={setFilter}
      />
      <p class="visually-hidden" role="status">
        {shown.length} of {findings.length} findings shown
      </p>
      {groups.map((group) => (
        <FindingGroupView key={group.sheet ?? ''} group={group} />
      ))}
      {shown.length === 0 && (
        <EmptyState icon="search" title="No finding matches">
          <button type="button" class="button" onClick={() => setFilter(everyFinding)}>
            Show all {findings.length}
          </button>
        </EmptyState>
      )}
    </>
  );
}
