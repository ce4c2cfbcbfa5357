import { mkdtempSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { run } from '../../../workbench/cli/main.ts';

export interface CommandRun {
  readonly code: number;
  readonly out: string;
  readonly error: string;
}

/** Runs one command line in this process and keeps what it printed. */
export async function runCommand(...words: readonly string[]): Promise<CommandRun> {
  const out: string[] = [];
  const error: string[] = [];
  const terminal = {
    out: (text: string) => out.push(text),
    error: (text: string) => error.push(text),
    colour: false,
  };
  const code = await run(words, terminal);
  return { code, out: out.join('\n'), error: error.join('\n') };
}

/** A fresh folder for one test file. */
export function temporaryFolder(): string {
  return mkdtempSync(path.join(os.tmpdir(), 'tandem-cli-'));
}

/** Writes a text file into a folder and answers its path. */
export function writeText(folder: string, name: string, text: string): string {
  const file = path.join(folder, name);
  writeFileSync(file, text);
  return file;
}
