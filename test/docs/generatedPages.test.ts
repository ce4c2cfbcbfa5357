import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { generatedPages } from '../../workbench/docs/pages.ts';

const root = path.resolve(import.meta.dirname, '../..');
const pages = generatedPages();

describe('generatedPages', () => {
  it('every generated page is committed as it is generated (npm run generate)', () => {
    const stale = [...pages].filter(
      ([file, text]) =>
        !existsSync(path.join(root, file)) || readFileSync(path.join(root, file), 'utf8') !== text,
    );
    expect(stale.map(([file]) => file)).toEqual([]);
  });

  it('no page is left of a function or template that is gone', () => {
    const written = ['docs/functions', 'docs/templates'].flatMap((folder) =>
      readdirSync(path.join(root, folder)).map((name) => `${folder}/${name}`),
    );
    expect(written.filter((file) => !pages.has(file))).toEqual([]);
  });

  it('every link to another function leads to a page', () => {
    const broken = [...pages].flatMap(([file, text]) =>
      [...text.matchAll(/\]\(([A-Z0-9_]+\.md)\)/g)]
        .map(([, target = '']) => `${path.dirname(file)}/${target}`)
        .filter((target) => !pages.has(target)),
    );
    expect(broken).toEqual([]);
  });
});
