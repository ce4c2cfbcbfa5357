import { mkdtemp, readFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { build } from '../../excel-addin/build.mjs';
import { bundleForTest } from '../host-contract/bundleForTest.ts';
import { loadOffice, type WireReply, type WireRequest } from './officeRuntime.ts';

/** Builds the add-in into a folder of its own and answers that folder. */
export async function buildAddIn(
  catalog: 'real' | 'stand-in',
  baseUrl = 'https://localhost:3000',
): Promise<string> {
  const out = await mkdtemp(path.join(tmpdir(), 'tandem-excel-'));
  await build({ bundle: bundleForTest(catalog), out, baseUrl });
  return out;
}

/** What reached Excel: a value, or an error code and the sentence beside it. */
export interface FunctionAnswer {
  readonly ok: boolean;
  readonly value: unknown;
}

/** Excel says that errors in arguments are accepted. */
const errorsAccepted = 4;

type CallFunction = (name: string, values: readonly unknown[]) => Promise<FunctionAnswer>;

/** Results of a request that sets one or more of them. */
function resultsIn({ Actions }: WireRequest): [number, FunctionAnswer][] {
  const results: [number, FunctionAnswer][] = [];
  for (const { Name, ArgumentInfo } of Actions) {
    if (!Name?.startsWith('SetInvocation')) continue;
    for (const entry of (ArgumentInfo?.Arguments?.[0] ?? []) as unknown[]) {
      if (Array.isArray(entry)) results.push([entry[0], { ok: entry[1], value: entry[2] }]);
      else {
        const { id, failed, value } = entry as { id: number; failed?: boolean; value: unknown };
        results.push([id, { ok: !failed, value }]);
      }
    }
  }
  return results;
}

const done: WireReply = {
  HttpStatusCode: 200,
  ErrorCode: '',
  ErrorMessage: '',
  Headers: {},
  Body: { Results: [] },
};

/** The built functions behind Microsoft's own marshalling: call one as a cell does. */
export async function loadFunctions(folder: string): Promise<CallFunction> {
  const office = loadOffice();
  const waiting = new Map<number, (answer: FunctionAnswer) => void>();
  office.connect((request) => {
    for (const [id, answer] of resultsIn(request)) waiting.get(id)?.(answer);
    return done;
  });
  office.run(await readFile(path.join(folder, 'functions.js'), 'utf8'));
  let last = 0;
  return (name, values) => {
    last += 1;
    const id = last;
    const call = [id, name, values, 'Sheet1!A1', errorsAccepted];
    return new Promise((resolve) => {
      waiting.set(id, resolve);
      office.post({ type: 3, message: { entries: [[1, 1000, '', call, id]] } });
    });
  };
}
