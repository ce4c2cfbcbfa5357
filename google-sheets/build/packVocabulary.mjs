import path from 'node:path';
import { deflateRawSync } from 'node:zlib';
import { evaluate } from '../../manifests/build/evaluate.mjs';

/** One `\n` a thousand digits keeps editors from choking on the line. */
const lineLength = 1000;

function pack(value) {
  const digits = deflateRawSync(JSON.stringify(value), { level: 9 })
    .toString('base64')
    .replace(/=+$/, '');
  return digits.match(new RegExp(`.{1,${lineLength}}`, 'g'));
}

/**
 * Puts the header words of all languages, which are plain data of more than 100 kB, into the script packed:
 * the script service reads the whole file at every call, and code is what a reviewer wants to read there.
 */
export function packVocabulary(bundle) {
  return {
    name: 'pack vocabulary',
    setup(build) {
      build.onLoad({ filter: /core\/vocabulary\/languages\.ts$/ }, async ({ path: file }) => {
        const { languages } = await evaluate(bundle, path.relative('.', file));
        const lines = pack(languages).map((line) => `  '${line}',`);
        const contents = [
          `import { unpackText } from '${path.resolve('google-sheets/packed/unpackText.ts')}';`,
          `export const languages = JSON.parse(unpackText([\n${lines.join('\n')}\n].join('')));`,
        ].join('\n');
        return { contents, loader: 'ts' };
      });
    },
  };
}
