import { readdirSync, readFileSync, statSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { callFunction } from '../../core/declare/callFunction.ts';
import { neutralContext } from '../../core/declare/context.ts';
import { functions } from '../../core/functionCatalog.ts';

/** Text under each heading of a page, plain. */
function sections(file: string): ReadonlyMap<string, string> {
  const [, ...parts] = readFileSync(file, 'utf8').split(/^## /m);
  return new Map(
    parts.map((part) => {
      const end = part.indexOf('\n');
      return [part.slice(0, end), part.slice(end).trim()] as const;
    }),
  );
}

/** Width and height of a PNG, from its first chunk. */
function sizeOf(file: string): readonly [number, number] {
  const bytes = readFileSync(file);
  return [bytes.readUInt32BE(16), bytes.readUInt32BE(20)];
}

const stores = [
  {
    page: 'docs/listings/google-workspace.md',
    pictures: 'google-',
    size: [1280, 800],
    limits: { 'Application name': 50, 'Short description': 200, 'Detailed description': 16_000 },
  },
  {
    page: 'docs/listings/microsoft-marketplace.md',
    pictures: 'microsoft-',
    size: [1366, 768],
    limits: { Name: 50, 'Search results summary': 100, Description: 10_000 },
  },
] as const;

describe.each(stores)('$page', ({ page, pictures, size, limits }) => {
  it.each(Object.entries(limits))('%s has at most %d characters', (heading, longest) => {
    const text = sections(page).get(heading) ?? '';
    expect(text.length).toBeGreaterThan(10);
    expect(text.length).toBeLessThanOrEqual(longest);
  });

  it('names no mark of the store, and its pictures are there in the size the store wants', () => {
    const name = sections(page).get(Object.keys(limits)[0] ?? '') ?? '';
    expect(name).not.toMatch(/google|sheets|microsoft|excel|office/i);
    const files = readdirSync('docs/listings').filter((file) => file.startsWith(pictures));
    const named = files.filter((file) => file.endsWith('.png'));
    expect(named.length).toBeGreaterThanOrEqual(3);
    for (const file of named) {
      expect(sections(page).get('Pictures')).toContain(file);
      expect(sizeOf(`docs/listings/${file}`), file).toEqual(size);
      expect(statSync(`docs/listings/${file}`).size, file).toBeLessThan(300_000);
    }
  });
});

describe('notes for testers', () => {
  it('name a function call that answers what they say', () => {
    const notes = sections('docs/listings/microsoft-marketplace.md').get('Notes for testers') ?? '';
    const [, name, text, answer] =
      /TANDEM\.(\w+)\((.*)\) into a cell: the answer is (.*?)\. /.exec(notes) ?? [];
    const definition = functions.find((one) => one.name === name);
    if (!definition) throw new Error(`there is no function ${name}`);
    const outcome = callFunction(definition, JSON.parse(`[${text}]`), neutralContext);
    expect(outcome).toMatchObject({ ok: true, value: Number(answer) });
  });
});
