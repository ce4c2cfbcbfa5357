import { useId, useState } from 'preact/hooks';
import type { NetworkBlock } from '../../core/declare/view.ts';

interface FindNodeProps {
  readonly nodes: NetworkBlock['nodes'];
  choose(id: string): void;
}

/** Chooses somebody by name, for large networks and for the keyboard. */
export function FindNode({ nodes, choose }: FindNodeProps) {
  const list = useId();
  const [text, setText] = useState('');
  const onInput = (typed: string) => {
    setText(typed);
    const found = nodes.find(({ label }) => label.toLowerCase() === typed.trim().toLowerCase());
    if (found) choose(found.id);
  };
  return (
    <label class="field">
      <span class="field-label">Find in the picture</span>
      <input
        class="input"
        list={list}
        value={text}
        placeholder="Name"
        onInput={({ currentTarget }) => onInput(currentTarget.value)}
      />
      <datalist id={list}>
        {nodes.map(({ id, label }) => (
          <option key={id} value={label} />
        ))}
      </datalist>
    </label>
  );
}
