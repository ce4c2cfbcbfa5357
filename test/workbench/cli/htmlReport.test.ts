import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { sampleWorkbook } from '../../../workbench/sample/sampleWorkbook.ts';
import { runCommand } from './runCommand.ts';

const folder = mkdtempSync(path.join(tmpdir(), 'tandem-html-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

function file(name: string, content: string | Uint8Array): string {
  const target = path.join(folder, name);
  writeFileSync(target, content);
  return target;
}

describe('tandem check --format html', () => {
  it('writes one page that stands alone: index, pictures as SVG, nothing loaded, nothing run', async () => {
    const [sample, page] = [
      file('bakery.xlsx', sampleWorkbook()),
      path.join(folder, 'report.html'),
    ];
    const { out } = await runCommand('check', sample, '--format', 'html', '-o', page);
    const html = readFileSync(page, 'utf8');
    expect(out).toBe('');
    expect(html).toMatch(/^<!doctype html>/);
    expect(html).toMatch(/Alignment index: \d+ of 100/);
    expect(html.match(/<svg /g)?.length).toBeGreaterThan(8);
    expect(html).not.toMatch(/<script|<link|<img|<iframe|@import|url\(/i);
    const addresses = html.match(/https?:\/\/[^"' <]+/g) ?? [];
    expect(new Set(addresses)).toEqual(new Set(['http://www.w3.org/2000/svg']));
  }, 60_000);

  it('says what a share of good rows counts as where some of them are enough', async () => {
    const { out } = await runCommand(
      ...['check', file('enough.xlsx', sampleWorkbook()), '--format', 'html'],
    );
    expect(out.includes('<th>Good is enough at</th><th>Counts as</th>')).toBe(true);
    expect(out.includes('<td>30 %</td><td>100 %</td>')).toBe(true);
    expect(out.includes('Share good')).toBe(false);
  }, 60_000);

  it('escapes every text of the sheet, in tables and in pictures', async () => {
    const evil = '<script>alert(1)</script>"&';
    const rows = [
      'Task,Ada <b>,Ben',
      `"${evil.replaceAll('"', '""')}",A,A`,
      'Sweep up,A,R',
      'Draw,A,R',
      'Saw,R,A',
    ];
    const sheet = file('<i>raci.csv', `${rows.join('\n')}\n`);
    const { out } = await runCommand('check', sheet, '--format', 'html', '--today', '2026-11-15');
    expect(out).toContain('&lt;script&gt;alert(1)&lt;/script&gt;&quot;&amp;');
    expect(out).not.toContain('<script>');
    expect(out).not.toMatch(/<b>|<i>/);
  });

  it('refuses an unknown format, and a file to write without a page to write', async () => {
    const sheet = file('plain.csv', 'Task,Ada,Ben\nSaw,A,R\nSweep,A,R\n');
    const unknown = await runCommand('check', sheet, '--format', 'pdf');
    expect(unknown.error).toContain('--format: expected text, json, html, found "pdf"');
    const aimless = await runCommand('check', sheet, '-o', path.join(folder, 'x.html'));
    expect(aimless.error).toContain('-o: expected --format html');
  });
});
