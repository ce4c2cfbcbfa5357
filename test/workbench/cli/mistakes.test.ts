import { mkdtempSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { runCommand, temporaryFolder, writeText } from './runCommand.ts';

const folder = temporaryFolder();
const goals = writeText(
  folder,
  'goals.csv',
  'Objective,Key result,Start,Target,Current\nSell more bread,Loaves a day,200,260,230\n',
);

/** Another path to the same file. */
function detour(file: string): string {
  return path.relative('.', file);
}

describe('a command that is called wrongly', () => {
  it.each([
    ['an option it does not have', ['check', goals, '--bogus'], 'there is no option "--bogus"'],
    ['an option without its value', ['check', goals, '--today'], '--today needs a value after it'],
    ['another option as the value', ['check', goals, '--today', '--json'], '--today needs a value'],
    ['a value where none belongs', ['check', goals, '--json=3'], '--json takes no value'],
    ['a mapping that is not there', ['recognise', goals, '--map', 'gone.json'], 'does not exist'],
    ['a mapping that is no JSON', ['recognise', goals, '--map', goals], 'is no JSON'],
    ['arguments that are no list', ['call', 'KR_PROGRESS', 'nonsense'], 'found "nonsense"'],
    ['arguments that are no list', ['call', 'KR_PROGRESS', 'nonsense'], 'expected a JSON array'],
    ['a word no function answers to', ['functions', 'zebra'], 'found "zebra"'],
    ['one file twice', ['check', goals, goals], 'expected each file once'],
    ['one file by two paths', ['check', goals, detour(goals)], 'expected each file once'],
    ['a workbook that is not there', ['workbench', 'gone.xlsx', '--no-open'], 'does not exist'],
  ])('%s: exit code 2, one sentence and the usage', async (_name, words, sentence) => {
    const { code, out, error } = await runCommand(...words);
    expect(code).toBe(2);
    expect(out).toBe('');
    expect(error).toContain(sentence);
    expect(error).toContain(`usage: tandem ${words[0]}`);
    expect(error).not.toMatch(/ENOENT|positional/);
  });

  it('build into a folder that is not there names the folder', async () => {
    const target = path.join(folder, 'gone', 'out.xlsx');
    const { code, error } = await runCommand('build', goals, '-o', target, '--add', 'raci');
    expect(code).toBe(2);
    expect(error).toContain(`The folder ${path.dirname(target)} does not exist.`);
  });

  it('conformance of a folder without cases is no success', async () => {
    const empty = mkdtempSync(path.join(folder, 'empty-'));
    const { code, out, error } = await runCommand('conformance', empty);
    expect({ code, out }).toEqual({ code: 2, out: '0 passed, 0 failed' });
    expect(error).toContain('holds no cases');
  });
});

describe('arguments of a call', () => {
  it('that are JSON but no list are named', async () => {
    const file = writeText(folder, 'object.json', '{"a":1}');
    const { code, error } = await runCommand('call', 'KR_PROGRESS', file);
    expect(code).toBe(2);
    expect(error).toContain('expected a JSON array of arguments, found a JSON object');
  });
});

describe('a mapping', () => {
  const people = writeText(folder, 'people.csv', 'Name,Phone\nAda (made up),555 0100\n');

  it('that recognise --json wrote can be given back, also where nothing was recognised', async () => {
    const { out } = await runCommand('recognise', people, '--json');
    const map = writeText(folder, 'back.json', out);
    const again = await runCommand('recognise', people, '--json', '--map', map);
    expect(again).toEqual({ code: 0, out, error: '' });
  });

  it.each([
    ['{}', 'the whole file'],
    ['[{"sheet":"people","kind":"gantt","headerRow":0,"columns":{}}]', 'entry 1, kind'],
    [
      '[{"sheet":"people","kind":"okr","headerRow":77,"columns":{}}]',
      'headerRow of "people": expected 0 to 1, found 77',
    ],
    [
      '[{"sheet":"people","kind":"okr","headerRow":0,"columns":{"owner":99}}]',
      'column of owner on "people": expected 0 to 1, found 99',
    ],
  ])('%s is refused with its place', async (text, sentence) => {
    const map = writeText(folder, 'wrong.json', text);
    const { code, error } = await runCommand('recognise', people, '--map', map);
    expect(code).toBe(2);
    expect(error).toContain(sentence);
  });
});

describe('a command that is asked about itself', () => {
  it('--help answers its usage, also beside other words', async () => {
    const { code, out } = await runCommand('check', goals, '--help');
    expect(code).toBe(0);
    expect(out).toMatch(/^usage: tandem check/);
  });

  it('--version answers the version of the package', async () => {
    const { version } = JSON.parse(readFileSync('package.json', 'utf8'));
    expect(await runCommand('--version')).toEqual({ code: 0, out: version, error: '' });
  });
});
