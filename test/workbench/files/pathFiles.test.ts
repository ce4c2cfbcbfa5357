import {
  linkSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { openFile } from '../../../workbench/files/openFile.node.ts';
import { pathProblem } from '../../../workbench/files/pathProblem.node.ts';
import { type NewFile, writeNew } from '../../../workbench/files/writeNew.node.ts';
import { fixture } from '../xlsx/fixture.ts';

let folder = '';
const at = (name: string) => path.join(folder, name);

beforeEach(() => {
  folder = mkdtempSync(path.join(os.tmpdir(), 'tandem-files-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

function codes(outcome: { readonly issues: readonly { readonly code: string }[] }): string[] {
  return outcome.issues.map(({ code }) => code);
}

describe('openFile', () => {
  it('opens a workbook and a text table', () => {
    writeFileSync(at('book.xlsx'), fixture('features.xlsx'));
    writeFileSync(at('list.tsv'), 'a\tb\n1\t2');
    const kinds = [openFile(at('book.xlsx')), openFile(at('list.tsv'))].map((outcome) =>
      outcome.ok ? outcome.value.kind : 'none',
    );
    expect(kinds).toEqual(['workbook', 'table']);
  });

  it('opens a workbook that is called .csv', () => {
    writeFileSync(at('book.csv'), fixture('features.xlsx'));
    const outcome = openFile(at('book.csv'));
    expect(outcome.ok && outcome.value.kind).toBe('workbook');
  });

  it('says when the path is missing, a folder, or no workbook, and names it', () => {
    mkdirSync(at('folder.xlsx'));
    writeFileSync(at('text.xlsx'), 'hello');
    expect(codes(openFile(at('none.xlsx')))).toEqual(['file-missing']);
    expect(codes(openFile(at('folder.xlsx')))).toEqual(['file-is-directory']);
    const outcome = openFile(at('text.xlsx'));
    expect(codes(outcome)).toEqual(['file-not-a-workbook']);
    expect(outcome.issues[0]?.subject).toBe(at('text.xlsx'));
  });

  it.each([
    ['EACCES', 'file-no-permission'],
    ['EROFS', 'file-no-permission'],
    ['EMFILE', 'file-not-readable'],
  ])('turns the answer %s of the system into the issue %s', (code, expected) => {
    const problem = Object.assign(new Error(code), { code });
    expect(pathProblem('a.xlsx', 'read', problem).code).toBe(expected);
  });
});

describe('writeNew', () => {
  const bytes = new Uint8Array([1, 2, 3]);
  const write = (name: string, more: Partial<NewFile> = {}) =>
    writeNew({ path: at(name), bytes, inputs: [at('in.xlsx')], ...more });

  beforeEach(() => writeFileSync(at('in.xlsx'), 'original'));
  const original = () => readFileSync(at('in.xlsx'), 'utf8');

  it('writes a file whole and leaves nothing else behind', () => {
    expect(write('out.xlsx').ok).toBe(true);
    expect(new Uint8Array(readFileSync(at('out.xlsx')))).toEqual(bytes);
    expect(readdirSync(folder).sort()).toEqual(['in.xlsx', 'out.xlsx']);
  });

  it('replaces an older output, and keeps it when told so', () => {
    writeFileSync(at('out.xlsx'), 'old');
    expect(codes(write('out.xlsx', { keepExisting: true }))).toEqual(['file-exists']);
    expect(readFileSync(at('out.xlsx'), 'utf8')).toBe('old');
    expect(write('out.xlsx').ok).toBe(true);
    expect(write('new.xlsx', { keepExisting: true }).ok).toBe(true);
    expect(readdirSync(folder).sort()).toEqual(['in.xlsx', 'new.xlsx', 'out.xlsx']);
  });

  it('refuses its input by any name: itself, another spelling, a symbolic or a hard link, a linked folder', () => {
    symlinkSync(at('in.xlsx'), at('link.xlsx'));
    linkSync(at('in.xlsx'), at('hard.xlsx'));
    symlinkSync(folder, at('loop'));
    const names = ['in.xlsx', './x/../in.xlsx', 'link.xlsx', 'hard.xlsx', 'loop/in.xlsx'];
    expect(names.map((name) => codes(write(name)))).toEqual(names.map(() => ['file-is-input']));
    expect(original()).toBe('original');
  });

  it('says when the folder is missing or the target is a folder, and cleans up', () => {
    mkdirSync(at('folder'));
    expect(codes(write('none/out.xlsx'))).toEqual(['file-missing']);
    expect(codes(write('folder'))).toEqual(['file-is-directory']);
    expect(readdirSync(folder).sort()).toEqual(['folder', 'in.xlsx']);
  });
});
