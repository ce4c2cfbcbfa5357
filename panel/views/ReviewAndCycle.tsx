import { useEffect, useRef, useState } from 'preact/hooks';
import type { CycleReply } from '../cycleMessages.ts';
import { reviewChoices } from '../model/reviewChoices.ts';
import { ActionButton } from '../parts/ActionButton.tsx';
import { SelectField } from '../parts/SelectField.tsx';
import { usePanel } from '../state/panelContext.ts';
import { CloseCycle } from './CloseCycle.tsx';
import { RollOver } from './RollOver.tsx';

function ReviewPack() {
  const { open } = usePanel();
  const [kind, setKind] = useState('weekly');
  return (
    <>
      <SelectField
        label="Kind of review"
        value={kind}
        choices={reviewChoices}
        choose={setKind}
        note={reviewChoices.find(({ value }) => value === kind)?.note}
      />
      <ActionButton
        class="button"
        act={() => open({ tab: 'build', plan: { command: 'review-pack', options: { kind } } })}
      >
        Preview the review pack
      </ActionButton>
    </>
  );
}

/**
 * The step of the cycle that was asked for; its form needs to know how the cycle stands. The focus follows from the
 * button, unless the reader has gone elsewhere meanwhile.
 */
function CycleStep({ step }: { readonly step: 'close' | 'roll' }) {
  const { ask } = usePanel();
  const [cycle, setCycle] = useState<CycleReply | null>(null);
  const place = useRef<HTMLDivElement>(null);
  useEffect(() => {
    void ask({ type: 'cycle' }, 'Reading the cycle').then(setCycle);
  }, [ask]);
  useEffect(() => {
    const focused = document.activeElement;
    const isElsewhere =
      focused !== document.body && focused?.getAttribute('aria-expanded') !== 'true';
    if (cycle && !isElsewhere)
      place.current?.querySelector<HTMLElement>('input, p[tabindex]')?.focus();
  }, [cycle]);
  return (
    <div class="fields" ref={place}>
      {cycle && (step === 'close' ? <CloseCycle cycle={cycle} /> : <RollOver cycle={cycle} />)}
    </div>
  );
}

/** What a review is held with, and the end of a cycle: close it, then roll it over. */
export function ReviewAndCycle() {
  const [step, setStep] = useState<'close' | 'roll' | null>(null);
  return (
    <section class="group">
      <h2>Review and cycle</h2>
      <p class="quiet">
        A review pack is a sheet to print: agenda, red and stale first, decisions, promises, numbers
        and dates.
      </p>
      <ReviewPack />
      <p class="quiet">
        At the end of a cycle, close it: everything due gets its grade. Then roll over: unfinished
        work goes on, the old cycle is kept as values.
      </p>
      <div class="buttons">
        {(['close', 'roll'] as const).map((one) => (
          <ActionButton
            key={one}
            class="button"
            expanded={step === one}
            act={() => setStep(step === one ? null : one)}
          >
            {one === 'close' ? 'Close the cycle' : 'Roll over'}
          </ActionButton>
        ))}
      </div>
      {step && <CycleStep key={step} step={step} />}
    </section>
  );
}
