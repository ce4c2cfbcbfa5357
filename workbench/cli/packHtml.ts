import type { ReviewPack } from '../../core/reviewPack/reviewPack.ts';
import { packStyle } from './packStyle.ts';
import { escapeHtml, viewHtml } from './viewHtml.ts';

/** A review pack as one HTML file that needs nothing else: no script, no address, nothing loaded. */
export function packHtml(pack: ReviewPack, source: string): string {
  const { title, question, agenda, sections, minimumCoverage } = pack;
  const points = sections.map(
    (section, index) =>
      `<section>\n<h2>${index + 1}. ${escapeHtml(section.title)}</h2>\n<p class="point">${escapeHtml(section.note)}</p>\n${viewHtml(section.blocks, minimumCoverage)}\n</section>`,
  );
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<title>${escapeHtml(title)}</title>
<style>${packStyle}</style>
</head>
<body>
<header>
<h1>${escapeHtml(title)}</h1>
<p class="question">${escapeHtml(question)}</p>
${viewHtml([agenda], minimumCoverage)}
</header>
<main>
${points.join('\n')}
</main>
<footer>Made by Tandem from ${escapeHtml(source)}.</footer>
</body>
</html>
`;
}
