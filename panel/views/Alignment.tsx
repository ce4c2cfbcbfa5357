import { type AlignmentIndex, shownIndex } from '../../core/alignment/alignmentIndex.ts';
import { indexTrendBlock } from '../../core/alignment/trendBlock.ts';
import { valueText } from '../../core/declare/viewText/valueText.ts';
import { indexLines, indexWords } from '../model/indexView.ts';
import { Icon } from '../parts/Icon.tsx';
import { Meter } from '../parts/Meter.tsx';
import { TrendPicture } from '../parts/TrendPicture.tsx';
import { DerailerLine } from './DerailerLine.tsx';

/** The alignment index with its five derailers; nothing where none was measured. */
export function Alignment({ index }: { readonly index: AlignmentIndex }) {
  const { coverage, derailers } = index;
  const value = shownIndex(index);
  if (derailers.length === 0) return null;
  return (
    <section class="card alignment" aria-label="Alignment">
      <div class="score-head">
        <h2 class="card-title">Alignment</h2>
        <span class={value === null ? 'score-value score-short' : 'score-value index-value'}>
          {value === null && <Icon name="half" />}
          {indexWords(value)}
        </span>
      </div>
      {value !== null && <Meter share={value / 100} tone="value" />}
      <div class="score-foot">
        <Meter share={coverage} tone={value === null ? 'short' : 'coverage'} />
        <span class="quiet">{valueText(coverage, 'fraction')} has data; 100 = fully aligned</span>
      </div>
      {indexLines(index).map((line) => (
        <p key={line} class="quiet">
          {line}
        </p>
      ))}
      <TrendPicture block={indexTrendBlock(index)} />
      <ul class="derailers">
        {derailers.map((derailer) => (
          <DerailerLine key={derailer.id} derailer={derailer} index={index} />
        ))}
      </ul>
    </section>
  );
}
