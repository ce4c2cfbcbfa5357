import { useEffect, useState } from 'preact/hooks';
import type { TemplateView } from '../bridge.ts';
import { groupTemplates } from '../model/groupTemplates.ts';
import { countOf } from '../model/words.ts';
import { ActionButton } from '../parts/ActionButton.tsx';
import { usePanel } from '../state/panelContext.ts';
import { TemplateGroupView } from './TemplateGroupView.tsx';

/** Chooses fresh trackers to add, by subject. */
export function AddTrackers() {
  const { templates: load, open } = usePanel();
  const [templates, setTemplates] = useState<readonly TemplateView[]>([]);
  const [chosen, setChosen] = useState<readonly string[]>([]);
  const [sample, setSample] = useState(false);
  useEffect(() => {
    void load().then(setTemplates);
  }, [load]);
  const toggle = (id: string) =>
    setChosen(chosen.includes(id) ? chosen.filter((one) => one !== id) : [...chosen, id]);
  const preview = () =>
    open({
      tab: 'build',
      plan: { command: 'add-tracker', options: { templates: chosen, sample } },
    });
  return (
    <section class="group">
      <h2>Add a tracker</h2>
      <p class="quiet">Fresh sheets with lists, formulas and colours. Nothing you have changes.</p>
      <ul class="rows">
        {groupTemplates(templates).map((group, index) => (
          <TemplateGroupView
            key={group.title}
            group={group}
            startsOpen={index === 0}
            {...{ chosen, toggle }}
          />
        ))}
      </ul>
      <label class="check">
        <input
          type="checkbox"
          checked={sample}
          onChange={({ currentTarget }) => setSample(currentTarget.checked)}
        />
        <span>With made-up sample rows</span>
      </label>
      <ActionButton class="button" rests={chosen.length === 0} act={preview}>
        {chosen.length === 0
          ? 'Choose at least one'
          : `Preview ${countOf(chosen.length, 'tracker')}`}
      </ActionButton>
    </section>
  );
}
