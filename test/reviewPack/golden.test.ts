import { describe, expect, it } from 'vitest';
import { reviewKinds } from '../../core/reviewPack/kinds.ts';
import { packMarkdown } from '../../core/reviewPack/packMarkdown.ts';
import { reviewPack } from '../../core/reviewPack/reviewPack.ts';
import { packHtml } from '../../workbench/cli/packHtml.ts';
import { bakeryGrids, context } from './bakeryBook.ts';

describe('the packs of the bakery', () => {
  it.each(reviewKinds)('%s, as Markdown and as a page', async (kind) => {
    const pack = reviewPack({ grids: await bakeryGrids(), kind }, context);
    await expect(packMarkdown(pack)).toMatchFileSnapshot(`golden/${kind}.md`);
    await expect(packHtml(pack, 'bakery.xlsx')).toMatchFileSnapshot(`golden/${kind}.html`);
  });
});
