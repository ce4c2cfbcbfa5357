import { useState } from 'preact/hooks';
import type { PlanReply } from '../bridge.ts';
import type { CellChange } from '../cellChange.ts';
import { showFormula } from '../model/formulaText.ts';
import {
  type ChangeGroup,
  type ChangeRun,
  groupChanges,
  presentFirst,
} from '../model/groupChanges.ts';
import { countOf } from '../model/words.ts';
import { Icon } from '../parts/Icon.tsx';
import { usePanel } from '../state/panelContext.ts';

/** Ours: about three screens of a sidebar. */
const firstShown = 40;

/** What a change does to what stands there, in a word. */
const overwriting = { replaces: 'Overwrites', respells: 'Respells', clears: 'Clears' } as const;

function Before({ kind, before }: CellChange) {
  if (kind === 'fills') return null;
  const tone = kind === 'respells' ? 'info' : 'warning';
  return (
    <span class="change-before">
      <span class={`severity severity-${tone}`}>
        <Icon name={tone} />
        {overwriting[kind]}
      </span>
      <del>{before}</del>
    </span>
  );
}

function Change({ change }: { readonly change: CellChange }) {
  const { separator } = usePanel();
  const { cell, kind, after, formula } = change;
  return (
    <div class="change">
      <span class="change-cell">{cell}</span>
      <span class="change-values">
        <Before {...change} />
        <span>
          <span class="visually-hidden">becomes </span>
          {kind !== 'respells' && (after === '' ? <span class="quiet">blank</span> : after)}
        </span>
        {formula !== null && (
          <code class={kind === 'respells' ? '' : 'quiet'}>{showFormula(formula, separator)}</code>
        )}
      </span>
    </div>
  );
}

/** Ours: enough to see what sort of values a formula gives. */
const valuesShown = 4;

function runValues({ changes }: ChangeRun): string {
  const values = changes.slice(0, valuesShown).map(({ after }) => after || 'blank');
  return values.join(' · ') + (changes.length > valuesShown ? ' · …' : '');
}

function Run({ run }: { readonly run: ChangeRun }) {
  const [open, setOpen] = useState(false);
  const { separator } = usePanel();
  const first = run.changes[0];
  if (!first) return null;
  if (run.changes.length === 1) {
    return (
      <li>
        <Change change={first} />
      </li>
    );
  }
  return (
    <li>
      <button type="button" class="run" aria-expanded={open} onClick={() => setOpen(!open)}>
        <Icon name="next" />
        <span class="run-text">
          <span class="change-cell">{run.cells}</span> {countOf(run.changes.length, 'formula')}
          {run.kind === 'respells' && ' respelled'}
          {run.kind === 'replaces' && ' over what stands there'}
          <span class="run-values">
            {run.kind === 'respells' ? <del>{first.before}</del> : runValues(run)}
          </span>
          <code class={run.kind === 'respells' ? '' : 'quiet'}>
            {showFormula(first.formula ?? '', separator)}
          </code>
        </span>
      </button>
      {open && run.changes.map((change) => <Change key={change.cell} change={change} />)}
    </li>
  );
}

interface SheetChangesProps {
  readonly group: ChangeGroup;
  readonly isNew: boolean;
}

function SheetChanges({ group, isNew }: SheetChangesProps) {
  const [limit, setLimit] = useState(firstShown);
  const [open, setOpen] = useState(!isNew);
  const rest = open ? group.runs.length - limit : 0;
  const cells = countOf(group.count, 'cell');
  return (
    <section class="group">
      <div class="group-head">
        <h3>{group.sheet}</h3>
        <span class="quiet">{isNew ? `new sheet, ${cells}` : cells}</span>
      </div>
      {!open && (
        <button type="button" class="button wide" onClick={() => setOpen(true)}>
          Show the {cells} of {group.sheet}
        </button>
      )}
      {open && (
        <ul class="rows">
          {group.runs.slice(0, limit).map((run) => (
            <Run key={run.cells} run={run} />
          ))}
        </ul>
      )}
      {rest > 0 && (
        <button type="button" class="button wide" onClick={() => setLimit(limit + firstShown * 5)}>
          Show {Math.min(rest, firstShown * 5)} more of {rest}
        </button>
      )}
    </section>
  );
}

/** Every change, cell by cell, by sheet; then what is no cell. */
export function PlanChanges({ plan }: { readonly plan: PlanReply }) {
  const { overview } = usePanel();
  const present = overview?.sheets ?? [];
  const groups = presentFirst(groupChanges(plan.changes), present);
  return (
    <>
      {groups.map((group) => (
        <SheetChanges key={group.sheet} group={group} isNew={!present.includes(group.sheet)} />
      ))}
      {plan.others.length > 0 && (
        <details class="more">
          <summary>
            {countOf(plan.others.length, 'list, format or sheet', 'lists, formats and sheets')}
          </summary>
          <ul class="sentences">
            {[...new Set(plan.others)].map((sentence) => (
              <li key={sentence}>{sentence}</li>
            ))}
          </ul>
        </details>
      )}
    </>
  );
}
