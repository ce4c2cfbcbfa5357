import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { readCalendar } from '../../reviewPack/readCalendar.ts';
import { expectSchema } from './expectSchema.ts';
import { runCommand, temporaryFolder, writeText } from './runCommand.ts';

const folder = temporaryFolder();
const day = ['--today', '2026-11-15'] as const;

const header = 'Key result,Owner,Start,Target,Current,Start date,Due date,Comment\n';
const goals = writeText(
  folder,
  'goals.csv',
  `${header}Sell 260 loaves a day,Ada <b>(made up)</b>,200,260,205,2026-10-01,2026-12-31,"<script>alert(1)</script> | & ""so"""\nCut waste to 20 kg,Bo (made up),40,20,25,2026-10-01,2026-12-31,\n`,
);

describe('tandem review', () => {
  it('review FILE --kind weekly prints Markdown with red first', async () => {
    const { code, out } = await runCommand('review', goals, '--kind', 'weekly', ...day);
    expect(code).toBe(0);
    expect(out).toContain('# Weekly check-in, 2026-11-15');
    expect(out).toContain('| 1 | Red and stale first | 1 red, 0 stale');
    expect(out).toContain('\\<script\\>alert(1)\\</script\\> \\| &amp; "so"');
  });

  it('review -o pack.html writes one file that loads nothing, runs nothing and escapes every cell', async () => {
    const file = path.join(folder, 'pack.html');
    const run = await runCommand('review', goals, '--kind', 'quarterly', '-o', file, ...day);
    expect(run).toMatchObject({ code: 0, out: `${file}: written` });
    const page = readFileSync(file, 'utf8');
    expect(page.startsWith('<!doctype html>')).toBe(true);
    expect(page).toContain('&lt;script&gt;alert(1)&lt;/script&gt; | &amp; &quot;so&quot;');
    expect(page).not.toMatch(/<script|<link|<img|\son\w+=|javascript:|src=|url\(/i);
    expect(page.match(/https?:\/\/(?!www\.w3\.org\/2000\/svg)/g)).toBeNull();
    for (const tag of ['table', 'section', 'ul', 'figure', 'svg', 'td', 'tr', 'p'])
      expect(page.match(new RegExp(`<${tag}[ >]`, 'g'))?.length, tag).toBe(
        page.match(new RegExp(`</${tag}>`, 'g'))?.length,
      );
  });

  it('--format goes before the ending of the file', async () => {
    const file = path.join(folder, 'pack.txt');
    await runCommand('review', goals, '--kind', 'monthly', '--format', 'html', '-o', file, ...day);
    expect(readFileSync(file, 'utf8')).toContain('<h1>Monthly alignment meeting, 2026-11-15</h1>');
  });

  it('--json matches its schema and says which day it used', async () => {
    const { code, out } = await runCommand('review', goals, '--kind', 'monthly', '--json', ...day);
    expect(code).toBe(0);
    expectSchema('review', out);
    expect(JSON.parse(out).used.today).toBe('2026-11-15 (as given)');
  });

  it.each([
    [['--kind', 'daily'], '--kind: expected weekly, monthly, quarterly, found "daily"'],
    [[], '--kind: expected weekly, monthly, quarterly, found "nothing"'],
    [['--kind', 'weekly', '--format', 'pdf'], '--format: expected md or html, found "pdf"'],
  ])('review %j exits 2 and names the option', async (options, message) => {
    const { code, error } = await runCommand('review', goals, ...options);
    expect(code).toBe(2);
    expect(error).toContain(message);
    expect(error).toContain('usage: tandem review');
  });

  it('review never writes over its input, and not into a folder that is not there', async () => {
    const before = readFileSync(goals, 'utf8');
    expect(await runCommand('review', goals, '--kind', 'weekly', '-o', goals)).toMatchObject({
      code: 2,
    });
    expect(readFileSync(goals, 'utf8')).toBe(before);
    const file = path.join(folder, 'absent', 'pack.md');
    expect((await runCommand('review', goals, '--kind', 'weekly', '-o', file)).code).toBe(2);
    expect(existsSync(file)).toBe(false);
  });
});

describe('tandem calendar', () => {
  it('calendar FILE -o reviews.ics writes a calendar a strict reader takes, the same every time', async () => {
    const file = path.join(folder, 'reviews.ics');
    expect(await runCommand('calendar', goals, '-o', file, ...day)).toMatchObject({ code: 0 });
    const first = readFileSync(file, 'utf8');
    expect(readCalendar(first).map(({ RRULE }) => RRULE?.value)).toEqual([
      ...['FREQ=WEEKLY', 'FREQ=MONTHLY;BYMONTHDAY=15', 'FREQ=MONTHLY;INTERVAL=3;BYMONTHDAY=15'],
    ]);
    await runCommand('calendar', goals, '-o', file, ...day);
    expect(readFileSync(file, 'utf8')).toBe(first);
  });

  it('calendar --kind takes some of the reviews and refuses others', async () => {
    const { out } = await runCommand('calendar', goals, '--kind', 'quarterly, weekly', ...day);
    expect(readCalendar(`${out}\r\n`)).toHaveLength(2);
    const { code, error } = await runCommand('calendar', goals, '--kind', 'weekly,daily');
    expect(code).toBe(2);
    expect(error).toContain('found "daily"');
  });
});
