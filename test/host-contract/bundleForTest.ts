import path from 'node:path';
import * as esbuild from 'esbuild';

const standIn = path.resolve('test/host-contract/standInCatalog.ts');

/** Puts the stand-in functions in the catalogue's place. */
const standInCatalog: esbuild.Plugin = {
  name: 'stand-in catalogue',
  setup(build) {
    build.onResolve({ filter: /functionCatalog\.ts$/ }, () => ({ path: standIn }));
  },
};

/** Runs esbuild as the product's build does: bundled, warnings fatal. */
export function bundleForTest(catalog: 'real' | 'stand-in') {
  return async (options: esbuild.BuildOptions): Promise<esbuild.BuildResult> => {
    const plugins = [
      ...(catalog === 'stand-in' ? [standInCatalog] : []),
      ...(options.plugins ?? []),
    ];
    const result = await esbuild.build({ bundle: true, logLevel: 'silent', ...options, plugins });
    if (result.warnings.length > 0) throw new Error(result.warnings[0]?.text);
    return result;
  };
}
