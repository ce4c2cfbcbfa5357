import type {
  AlignmentIndex,
  DerailerIndex,
  EvidenceRow,
} from '../../core/alignment/alignmentIndex.ts';
import { whatWouldTell } from '../../core/alignment/derailers/whatWouldTell.ts';
import { trendBlock } from '../../core/alignment/trendBlock.ts';
import { valueText } from '../../core/declare/viewText/valueText.ts';
import { changeWords, drivingRows, indexWords, partWords, shareWords } from '../model/indexView.ts';
import { numbered } from '../model/numbered.ts';
import { countOf } from '../model/words.ts';
import { ActionButton } from '../parts/ActionButton.tsx';
import { CellButton } from '../parts/CellButton.tsx';
import { Icon } from '../parts/Icon.tsx';
import { Meter } from '../parts/Meter.tsx';
import { TrendPicture } from '../parts/TrendPicture.tsx';
import { usePanel } from '../state/panelContext.ts';

function Row({ row }: { readonly row: EvidenceRow }) {
  const { state, sheet, cell, text, count } = row;
  const word = state === 'bad' ? 'Faulty' : 'Unknown';
  return (
    <li class="evidence-row">
      <span class={`severity severity-${state === 'bad' ? 'warning' : 'info'}`}>
        <Icon name={state === 'bad' ? 'warning' : 'half'} />
        <span class="visually-hidden">{word}: </span>
      </span>
      <span>
        {text}
        {count > 1 && ` (${count} times)`}{' '}
        {sheet !== null && cell !== null && <CellButton sheet={sheet} cell={cell} />}
      </span>
    </li>
  );
}

function Rows({ rows }: { readonly rows: readonly EvidenceRow[] }) {
  return (
    <ul class="evidence-rows">
      {numbered(rows).map(({ key, item }) => (
        <Row key={key} row={item} />
      ))}
    </ul>
  );
}

const noOptions = {};

function Evidence({ derailer, index }: DerailerProps) {
  const { open } = usePanel();
  const { meaning, coverage, evidence, realigner } = derailer;
  const { first, more } = drivingRows(derailer);
  const trend = trendBlock(derailer, index.asOf);
  const lacking = whatWouldTell(derailer);
  return (
    <div class="derailer-body">
      <p>{meaning}</p>
      <p class="quiet">
        {valueText(coverage, 'fraction')} has data; {shareWords(index, derailer)}
      </p>
      {lacking !== null && <p>{lacking}</p>}
      {trend.block === 'lines' && <TrendPicture block={trend} />}
      <dl class="evidence-parts">
        {evidence.map((part) => (
          <div key={part.id}>
            <dt>{part.label}</dt>
            <dd class="quiet">
              {partWords(part)} · weight {part.weight}
            </dd>
          </div>
        ))}
      </dl>
      <Rows rows={first} />
      {more.length > 0 && (
        <details>
          <summary>{countOf(more.length, 'more row')}</summary>
          <Rows rows={more} />
        </details>
      )}
      <ActionButton
        class="button"
        act={() => open({ tab: 'build', plan: { command: realigner.command, options: noOptions } })}
      >
        Preview: {realigner.title}
      </ActionButton>
    </div>
  );
}

interface DerailerProps {
  readonly derailer: DerailerIndex;
  readonly index: AlignmentIndex;
}

/** One derailer: how it stands, and behind it the rows that drove it and the command that helps. */
export function DerailerLine({ derailer, index }: DerailerProps) {
  const { title, value, before } = derailer;
  const change = changeWords(value, before);
  return (
    <li>
      <details class="derailer">
        <summary>
          <span class="score-head">
            <span class="score-label">{title}</span>
            <span class={value === null ? 'score-value score-short' : 'score-value'}>
              {value === null && <Icon name="half" />}
              {indexWords(value)}
              {change !== '' && <span class="quiet"> {change}</span>}
            </span>
          </span>
          {value !== null && <Meter share={value / 100} tone="value" />}
        </summary>
        <Evidence derailer={derailer} index={index} />
      </details>
    </li>
  );
}
