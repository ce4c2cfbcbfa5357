import type { ReviewPack } from '../../core/reviewPack/reviewPack.ts';
import { packStyle } from './packStyle.ts';
import { htmlPage } from './report/htmlPage.ts';
import { htmlText } from './report/htmlText.ts';
import { viewHtml } from './viewHtml.ts';

/** The points of the agenda, each with where it stands and the way to it. */
function agendaHtml({ sections }: ReviewPack): string {
  const points = sections.map(
    ({ title, note }, index) =>
      `<li><span class="nr">${index + 1}</span><span><a href="#point-${index + 1}">${htmlText(title)}</a><small>${htmlText(note)}</small></span></li>`,
  );
  return `<ol class="agenda" aria-label="Agenda">\n${points.join('\n')}\n</ol>`;
}

function sectionsHtml({ sections, minimumCoverage }: ReviewPack): string {
  return sections
    .map(
      ({ title, note, blocks }, index) =>
        `<section id="point-${index + 1}">\n<h2><span class="nr">${index + 1}</span>${htmlText(title)}</h2>\n<p class="point">${htmlText(note)}</p>\n${viewHtml(blocks, minimumCoverage)}\n</section>`,
    )
    .join('\n');
}

/** A review pack as one HTML file that needs nothing else. */
export function packHtml(pack: ReviewPack, source: string): string {
  const { title, question, glance, minimumCoverage } = pack;
  const body = `<header>
<p class="kind">Review pack</p>
<h1>${htmlText(title)}</h1>
<p class="question">${htmlText(question)}</p>
${viewHtml(glance, minimumCoverage)}
${agendaHtml(pack)}
</header>
<main>
${sectionsHtml(pack)}
</main>
<footer>Made by Tandem from ${htmlText(source)}.</footer>`;
  return htmlPage({ title, style: packStyle, body });
}
