import type { Unit } from '../../core/declare/unit.ts';
import type { Bar, BarsBlock } from '../../core/declare/view.ts';
import { valueText } from '../../core/declare/viewText/valueText.ts';
import { numbered } from '../model/numbered.ts';
import { JumpButton } from '../parts/JumpButton.tsx';
import { ToneMark } from '../parts/ToneMark.tsx';
import { barScale, barSpan } from '../pictures/barScale.ts';
import { barsScene } from '../pictures/barsScene.ts';
import { PictureFrame } from './PictureFrame.tsx';

/** Width of an exported picture in pixels: a column of a document. */
const exportWidth = 480;

interface TrackProps {
  readonly bar: Bar;
  readonly scale: readonly [number, number];
}

function Track({ bar: { value, tone = 'plain' }, scale }: TrackProps) {
  const [start, end] = value === null ? [0, 0] : barSpan(value, scale);
  const zero = barSpan(0, scale)[0] * 100;
  const width = Math.max(0.5, (end - start) * 100);
  return (
    <svg class="bar-track" viewBox="0 0 100 8" preserveAspectRatio="none" aria-hidden="true">
      <rect class="meter-track" width="100" height="8" />
      {value !== null && <rect class={`bar-${tone}`} x={start * 100} width={width} height="8" />}
      {scale[0] < 0 && <rect class="bar-zero" x={zero - 0.25} width="0.5" height="8" />}
    </svg>
  );
}

interface BarLineProps extends TrackProps {
  readonly unit: Unit;
}

function BarLine({ bar, unit, scale }: BarLineProps) {
  const { label, value, tone, note, at } = bar;
  return (
    <li class="bar">
      <div class="bar-head">
        <span class="bar-label">
          <ToneMark tone={tone} withWord={false} />
          {label}
        </span>
        <JumpButton at={at} />
      </div>
      <div class="bar-line">
        <Track bar={bar} scale={scale} />
        <span class={value === null ? 'quiet' : 'bar-value'}>
          {value === null ? 'Not enough data' : valueText(value, unit)}
        </span>
      </div>
      {note !== undefined && <p class="quiet">{note}</p>}
    </li>
  );
}

function Bars({ block }: { readonly block: BarsBlock }) {
  const scale = barScale(block);
  return (
    <ul class="bars">
      {numbered(block.bars).map(({ key, item }) => (
        <BarLine key={key} bar={item} unit={block.unit} scale={scale} />
      ))}
    </ul>
  );
}

/** Bars under each other, each with its value in words. */
export function BarsView({ block }: { readonly block: BarsBlock }) {
  return (
    <PictureFrame
      block={block}
      shows={[{ name: 'Picture', content: () => <Bars block={block} /> }]}
      scene={() => barsScene(block, exportWidth)}
    />
  );
}
