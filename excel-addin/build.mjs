import { copyFile, mkdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { evaluate } from '../manifests/build/evaluate.mjs';
import { officeHelpersStorage } from './officeHelpers.mjs';

const script = {
  format: 'iife',
  platform: 'browser',
  target: ['es2020', 'safari15'],
  minify: true,
  legalComments: 'none',
  jsx: 'automatic',
  jsxImportSource: 'preact',
};

function buildPages(bundle, out, prefix) {
  return bundle({
    ...script,
    entryPoints: {
      functions: 'excel-addin/functions.ts',
      taskpane: 'excel-addin/taskpane/main.ts',
    },
    outdir: out,
    sourcemap: 'linked',
    plugins: [officeHelpersStorage],
    define: {
      'process.env.NODE_ENV': '"production"',
      FUNCTION_PREFIX: JSON.stringify(prefix),
    },
  });
}

/**
 * Parts of an archived helper library that would sign people in and keep tokens in the browser, and ways to compile
 * text, which the content security policy forbids.
 */
const refusedNames = [
  'Authenticator',
  'TokenStorage',
  'DefaultEndpoints',
  'return this")',
  'eval(',
];

/** The helper library has no place in the path of functions. */
const refusedInFunctions = ['office-js-helpers', 'localStorage'];

async function checkScripts(out) {
  for (const name of ['functions.js', 'taskpane.js']) {
    const code = await readFile(path.join(out, name), 'utf8');
    const names = name === 'functions.js' ? [...refusedNames, ...refusedInFunctions] : refusedNames;
    const found = names.find((refused) => code.includes(refused));
    if (found) throw new Error(`${name} holds ${found}, which must never ship`);
  }
}

async function writeFiles(out, files) {
  for (const [name, content] of files) {
    const file = path.join(out, name);
    await mkdir(path.dirname(file), { recursive: true });
    await writeFile(file, content);
  }
}

/**
 * Builds the Excel add-in into `out`, to be served from ADDIN_BASE_URL. Without it the development address, and
 * with that the development identity, is taken.
 */
export async function build({ bundle, out, baseUrl = process.env.ADDIN_BASE_URL }) {
  const manifests = await evaluate(bundle, 'manifests/excel/manifestFiles.ts');
  const generated = await evaluate(bundle, 'excel-addin/generate/generated.ts');
  const { version } = JSON.parse(await readFile('package.json', 'utf8'));
  const product = manifests.excelProduct({
    baseUrl: baseUrl || manifests.developmentBaseUrl,
    version,
    buttons: generated.buttons,
    functionFiles: generated.functionFiles,
  });
  const prefix = `${product.namespace}.`;
  await mkdir(out, { recursive: true });
  await buildPages(bundle, out, prefix);
  await checkScripts(out);
  await bundle({
    entryPoints: { taskpane: 'excel-addin/taskpane/taskpane.css' },
    outdir: out,
    minify: true,
  });
  await copyFile('excel-addin/taskpane/taskpane.html', `${out}/taskpane.html`);
  await writeFiles(out, generated.generatedFiles(product.baseUrl, prefix));
  await writeFiles(out, manifests.manifestFiles(product));
  await writeFiles(out, manifests.iconFiles(await readFile('manifests/icon.svg', 'utf8')));
}
