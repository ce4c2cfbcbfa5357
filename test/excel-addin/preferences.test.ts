import vm from 'node:vm';
import * as esbuild from 'esbuild';
import { beforeAll, describe, expect, it } from 'vitest';
import { officeHelpersStorage } from '../../excel-addin/officeHelpers.mjs';
import type { Preferences } from '../../panel/state/preferences.ts';

let code: string;
beforeAll(async () => {
  const { outputFiles } = await esbuild.build({
    entryPoints: ['excel-addin/taskpane/preferences.ts'],
    ...{ bundle: true, write: false, minify: true, format: 'iife', globalName: 'Built' },
    plugins: [officeHelpersStorage],
  });
  code = outputFiles[0]?.text ?? '';
});

/** What a page of this origin kept, as `localStorage` holds it. */
class KeptTexts {
  getItem(key: string): unknown {
    return Reflect.get(this, key) ?? null;
  }
  setItem(key: string, value: string): void {
    Reflect.set(this, key, value);
  }
}

function open(localStorage: object, partition = ''): Preferences {
  const page = vm.createContext({ window: { localStorage }, partition });
  vm.runInContext(code, page);
  return vm.runInContext('Built.panePreferences(partition)', page);
}

describe('panePreferences(partition)', () => {
  it('a choice is read again by the next pane of the same partition, and by no other', () => {
    const kept = new KeptTexts();
    open(kept, 'a|').write('tab', 'findings');
    expect(open(kept, 'a|').read('tab')).toBe('findings');
    expect(open(kept, 'b|').read('tab')).toBeNull();
  });

  it('what somebody else wrote in its place is no choice', () => {
    const kept = new KeptTexts();
    open(kept).write('tab', 'build');
    for (const key of Object.keys(kept)) kept.setItem(key, '{"no":"text"}');
    expect(open(kept).read('tab')).toBeNull();
  });

  it('a page that may keep nothing reads null and writes without failing', () => {
    const refusing = new Proxy(
      {},
      {
        get: () => {
          throw new Error('SecurityError');
        },
      },
    );
    const preferences = open(refusing);
    preferences.write('tab', 'build');
    expect(preferences.read('tab')).toBeNull();
  });

  it('a full storage costs the choice, not the work', () => {
    const full = new KeptTexts();
    full.setItem = () => {
      throw new Error('QuotaExceededError');
    };
    expect(() => open(full).write('tab', 'build')).not.toThrow();
  });

  it('holds the storage of the library alone, in less than 7 kB', () => {
    expect(code.length).toBeLessThan(7_000);
    expect(code).not.toMatch(/Authenticator|TokenStorage|eval\(|return this"|core-js/);
  });
});
