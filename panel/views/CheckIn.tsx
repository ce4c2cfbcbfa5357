import { useEffect, useRef, useState } from 'preact/hooks';
import type { CheckInLine } from '../checkInMessages.ts';
import { groupByOwner } from '../model/checkInDrafts.ts';
import { countOf } from '../model/words.ts';
import { ActionButton } from '../parts/ActionButton.tsx';
import { BackBar } from '../parts/BackBar.tsx';
import { EmptyState } from '../parts/EmptyState.tsx';
import { usePanel } from '../state/panelContext.ts';
import { type CheckInForm, useCheckIn } from '../state/useCheckIn.ts';
import { CheckInLineView } from './CheckInLineView.tsx';
import { CheckInWho } from './CheckInWho.tsx';
import { Preview } from './Preview.tsx';

interface LinesProps {
  readonly form: CheckInForm;
  readonly checked: ReadonlySet<string>;
}

function Lines({ form, checked }: LinesProps) {
  const line = (one: CheckInLine) => (
    <CheckInLineView key={one.name} line={one} form={form} isChecked={checked.has(one.name)} />
  );
  if (!form.everybody) return <ul class="rows">{form.lines.map(line)}</ul>;
  return (
    <>
      {groupByOwner(form.lines).map(({ owner, lines }) => (
        <section class="group" key={owner}>
          <div class="group-head">
            <h3>{owner}</h3>
            <span class="quiet">{countOf(lines.length, 'key result')}</span>
          </div>
          <ul class="rows">{lines.map(line)}</ul>
        </section>
      ))}
    </>
  );
}

/** The lines in the order they are shown. */
function inOrder({ everybody, lines }: CheckInForm): readonly CheckInLine[] {
  return everybody ? groupByOwner(lines).flatMap((group) => group.lines) : lines;
}

/** What Enter does: the next value, a field that is wrong first, after the last one the preview. */
function useEnter(form: CheckInForm) {
  const list = useRef<HTMLFormElement>(null);
  const [checked, setChecked] = useState<ReadonlySet<string>>(new Set());
  const focus = (name: string, field: 'value' | 'sure') =>
    list.current
      ?.querySelector<HTMLElement>(`[data-line="${CSS.escape(name)}"] .check-in-${field} input`)
      ?.focus();
  const preview = () => {
    const lines = inOrder(form);
    setChecked(new Set(lines.map(({ name }) => name)));
    const wrong = lines.find(({ name }) => form.errorOf(name) !== null);
    if (wrong) focus(wrong.name, form.errorOf(wrong.name)?.field ?? 'value');
    else form.preview();
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const line = event.target instanceof Element ? event.target.closest('[data-line]') : null;
    if (event.key !== 'Enter' || event.isComposing || !line) return;
    event.preventDefault();
    if (event.ctrlKey || event.metaKey) return preview();
    const name = line.getAttribute('data-line') ?? '';
    const lines = inOrder(form);
    const next = lines[lines.findIndex((one) => one.name === name) + (event.shiftKey ? -1 : 1)];
    setChecked(new Set([...checked, name]));
    const error = form.errorOf(name);
    if (error) focus(name, error.field);
    else if (next) focus(next.name, 'value');
    else if (!event.shiftKey) preview();
  };
  return { list, checked, preview, onKeyDown };
}

function Form({ form }: { readonly form: CheckInForm }) {
  const { list, checked, preview, onKeyDown } = useEnter(form);
  const { who, everybody, lines } = form;
  const ready = lines.length > 0;
  // biome-ignore lint/correctness/useExhaustiveDependencies: only when the form appears, so that who types a name keeps the field
  useEffect(() => {
    const first = ready ? '.check-in-value input' : '.check-in-who .input';
    list.current?.querySelector<HTMLElement>(first)?.focus();
  }, [list]);
  return (
    <form
      class="check-in-form"
      ref={list}
      onKeyDown={onKeyDown}
      onSubmit={(event) => event.preventDefault()}
    >
      <CheckInWho form={form} />
      {ready && (
        <p class="quiet">
          Type a value, Enter for the next one. Tab to say how sure you are: 7 is 70 %, 0 is 100 %.
        </p>
      )}
      {!ready && (who !== '' || everybody) && (
        <p class="quiet">
          {everybody ? 'No key result is open.' : 'No open key result has this owner.'}
        </p>
      )}
      <Lines form={form} checked={checked} />
      {ready && (
        <div class="apply-bar">
          <ActionButton class="button primary" act={preview}>
            Preview the check-in
          </ActionButton>
        </div>
      )}
    </form>
  );
}

/** Checking in: who, what the key results stand at, a preview, done. */
export function CheckIn() {
  const { open } = usePanel();
  const form = useCheckIn();
  const back = () => open({ tab: 'overview' });
  if (form.options) {
    return <Preview command="check-in" options={form.options} back={form.edit} done={back} />;
  }
  return (
    <>
      <BackBar title="Check in" back={back} />
      {form.failed && <p class="quiet">The key results could not be read.</p>}
      {form.reply?.lines.length === 0 && (
        <EmptyState icon="overview" title="No key results to check in">
          <p>A list of key results needs a column for the current value.</p>
        </EmptyState>
      )}
      {form.reply && form.reply.lines.length > 0 && <Form form={form} />}
    </>
  );
}
