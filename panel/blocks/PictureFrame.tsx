import type { ComponentChild } from 'preact';
import { useState } from 'preact/hooks';
import { blockTable, type PictureBlock } from '../../core/declare/viewText/blockTable.ts';
import { tableTabs } from '../../core/declare/viewText/tableText.ts';
import { CopyButton } from '../parts/CopyButton.tsx';
import type { Scene } from '../pictures/scene.ts';
import { DataTable } from './DataTable.tsx';
import { ExportButtons } from './ExportButtons.tsx';

/** One way to show a block. */
export interface Showing {
  readonly name: string;
  content(): ComponentChild;
}

interface PictureFrameProps {
  readonly block: PictureBlock;
  /** Ways to show it, the best for a narrow pane first; the table is added to all but tables. */
  readonly shows: readonly Showing[];
  /** The whole picture for export; left out where there is nothing to draw. */
  scene?(): Scene;
}

interface ChoiceProps {
  readonly names: readonly string[];
  readonly chosen: string;
  readonly label: string;
  choose(name: string): void;
}

function Choice({ names, chosen, label, choose }: ChoiceProps) {
  if (names.length < 2) return null;
  return (
    <fieldset class="segments">
      <legend class="visually-hidden">Show {label} as</legend>
      {names.map((name) => (
        <button
          key={name}
          type="button"
          class="segment"
          aria-pressed={name === chosen}
          onClick={() => choose(name)}
        >
          {name}
        </button>
      ))}
    </fieldset>
  );
}

/** A picture with its caption, its other forms, and the ways to take it along. */
export function PictureFrame({ block, shows, scene }: PictureFrameProps) {
  const table = blockTable(block);
  const text: Showing = { name: 'Text', content: () => <DataTable table={table} /> };
  const all = block.block === 'table' ? shows : [...shows, text];
  const [name, choose] = useState(all[0]?.name ?? '');
  const shown = all.find((one) => one.name === name) ?? all[0];
  const isEmpty = table.rows.length === 0;
  return (
    <section class="picture">
      <h3>{block.caption}</h3>
      {isEmpty ? (
        <p class="quiet">Nothing to show yet.</p>
      ) : (
        <>
          <Choice
            names={all.map((one) => one.name)}
            chosen={shown?.name ?? ''}
            label={block.caption}
            choose={choose}
          />
          {shown?.content()}
          <div class="picture-foot">
            <CopyButton words="Copy text" text={() => `${table.caption}\n${tableTabs(table)}\n`} />
            {scene && <ExportButtons title={block.caption} scene={scene} />}
          </div>
        </>
      )}
    </section>
  );
}
