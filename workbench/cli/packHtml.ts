import type { ReviewPack } from '../../core/reviewPack/reviewPack.ts';
import { packStyle } from './packStyle.ts';
import { htmlPage } from './report/htmlPage.ts';
import { htmlText } from './report/htmlText.ts';
import { viewHtml } from './viewHtml.ts';

/** A review pack as one HTML file that needs nothing else. */
export function packHtml(pack: ReviewPack, source: string): string {
  const { title, question, agenda, sections, minimumCoverage } = pack;
  const points = sections.map(
    (section, index) =>
      `<section>\n<h2>${index + 1}. ${htmlText(section.title)}</h2>\n<p class="point">${htmlText(section.note)}</p>\n${viewHtml(section.blocks, minimumCoverage)}\n</section>`,
  );
  const body = `<header>
<h1>${htmlText(title)}</h1>
<p class="question">${htmlText(question)}</p>
${viewHtml([agenda], minimumCoverage)}
</header>
<main>
${points.join('\n')}
</main>
<footer>Made by Tandem from ${htmlText(source)}.</footer>`;
  return htmlPage({ title, style: packStyle, body });
}
