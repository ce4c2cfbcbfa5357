import { useState } from 'preact/hooks';
import type { TemplateView } from '../bridge.ts';
import type { TemplateGroup } from '../model/groupTemplates.ts';
import { countOf } from '../model/words.ts';
import { Icon } from '../parts/Icon.tsx';

interface Choosing {
  /** Ids of the templates chosen, in any group. */
  readonly chosen: readonly string[];
  toggle(id: string): void;
}

interface TemplateChoiceProps extends Choosing {
  readonly template: TemplateView;
}

function TemplateChoice({ template, chosen, toggle }: TemplateChoiceProps) {
  const { id, sheet, purpose, columns } = template;
  const computed = columns.filter((column) => column.computed).length;
  return (
    <li class="template">
      <label class="check">
        <input
          type="checkbox"
          checked={chosen.includes(id)}
          onChange={() => toggle(id)}
          aria-describedby={`about-${id}`}
        />
        <span class="template-name">{sheet}</span>
      </label>
      <p class="quiet" id={`about-${id}`}>
        {purpose} {countOf(columns.length, 'column')}
        {computed > 0 ? `, ${computed} worked out by formulas.` : '.'}
      </p>
    </li>
  );
}

interface TemplateGroupProps extends Choosing {
  readonly group: TemplateGroup;
  readonly startsOpen: boolean;
}

/** Templates of one subject under a heading that folds them; what is chosen inside is counted when folded as well. */
export function TemplateGroupView({ group, startsOpen, chosen, toggle }: TemplateGroupProps) {
  const { title, templates } = group;
  const [isOpen, setOpen] = useState(startsOpen);
  const count = templates.filter(({ id }) => chosen.includes(id)).length;
  return (
    <li>
      <h3>
        <button
          type="button"
          class="run template-group"
          aria-expanded={isOpen}
          onClick={() => setOpen(!isOpen)}
        >
          <Icon name="next" />
          <span>{title}</span>
          <span class="quiet">
            {count > 0 ? `${count} of ${templates.length} chosen` : templates.length}
          </span>
        </button>
      </h3>
      {isOpen && (
        <ul class="template-list">
          {templates.map((template) => (
            <TemplateChoice key={template.id} template={template} {...{ chosen, toggle }} />
          ))}
        </ul>
      )}
    </li>
  );
}
