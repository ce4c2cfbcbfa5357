import { markdownText, viewMarkdown } from '../declare/viewText/viewMarkdown.ts';
import type { ReviewPack } from './reviewPack.ts';

/** A review pack as Markdown: the agenda, then a heading for each of its points. */
export function packMarkdown({
  title,
  question,
  glance,
  agenda,
  sections,
  minimumCoverage,
}: ReviewPack): string {
  const lines = [
    `# ${markdownText(title)}`,
    '',
    markdownText(question),
    '',
    ...viewMarkdown([...glance, agenda], minimumCoverage),
    ...sections.flatMap((section, index) => [
      ...['', `## ${index + 1}. ${markdownText(section.title)}`, ''],
      ...[markdownText(`${section.note}.`), ''],
      ...viewMarkdown(section.blocks, minimumCoverage),
    ]),
  ];
  return `${lines.join('\n')}\n`;
}
