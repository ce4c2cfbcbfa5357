import { useRef, useState } from 'preact/hooks';
import { countSeverities, severityWords } from '../model/countSeverities.ts';
import type { FindingGroup } from '../model/groupFindings.ts';
import { FindingRow } from './FindingRow.tsx';

/** Ours: as many as fit about four screens of a sidebar. */
const firstShown = 30;

/** Up and down move between the jump buttons of the group's findings. */
function moveFocus(event: KeyboardEvent, list: HTMLElement | null): void {
  if (event.key !== 'ArrowDown' && event.key !== 'ArrowUp') return;
  const buttons = [...(list?.querySelectorAll<HTMLElement>('button') ?? [])];
  const index = event.target instanceof HTMLElement ? buttons.indexOf(event.target) : -1;
  const next = buttons[index + (event.key === 'ArrowDown' ? 1 : -1)];
  if (index < 0 || !next) return;
  event.preventDefault();
  next.focus();
}

/** The findings of one sheet. */
export function FindingGroupView({ group }: { readonly group: FindingGroup }) {
  const [limit, setLimit] = useState(firstShown);
  const list = useRef<HTMLUListElement>(null);
  const rest = group.findings.length - limit;
  return (
    <section class="group">
      <div class="group-head">
        <h2>{group.sheet ?? 'Whole workbook'}</h2>
        <span class="quiet">{severityWords(countSeverities(group.findings))}</span>
      </div>
      <ul class="rows" ref={list} onKeyDown={(event) => moveFocus(event, list.current)}>
        {group.findings.slice(0, limit).map((finding) => (
          <FindingRow key={JSON.stringify(finding)} finding={finding} />
        ))}
      </ul>
      {rest > 0 && (
        <button type="button" class="button wide" onClick={() => setLimit(limit + firstShown * 4)}>
          Show {Math.min(rest, firstShown * 4)} more of {rest}
        </button>
      )}
    </section>
  );
}
