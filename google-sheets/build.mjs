import { mkdir, readFile, writeFile } from 'node:fs/promises';
import vm from 'node:vm';
import { bundledText, evaluate } from '../manifests/build/evaluate.mjs';
import { withoutDocumentation } from './withoutDocumentation.mjs';

/**
 * Bytes of Code.js above which the build stops, some way above today's size; docs/decisions/0004 has the measurements.
 * The limit catches a library pulled in by mistake, as `import { z } from 'zod'` is.
 */
const serverLimit = 1_800_000;

function buildServer(bundle, { bundleName, footer }) {
  return bundledText(bundle, {
    entryPoints: ['google-sheets/main.ts'],
    format: 'iife',
    globalName: bundleName,
    platform: 'neutral',
    target: 'es2020',
    charset: 'utf8',
    plugins: [withoutDocumentation],
    footer: { js: `\n${footer}` },
  });
}

/** Template literals are lowered because the page service cuts `//` and `/*` inside them. */
function buildClient(bundle) {
  return bundledText(bundle, {
    entryPoints: ['google-sheets/client/main.ts'],
    format: 'iife',
    platform: 'browser',
    target: ['chrome109', 'firefox115', 'safari16'],
    supported: { 'template-literal': false },
    charset: 'ascii',
    minify: true,
    jsx: 'automatic',
    jsxImportSource: 'preact',
    define: { 'process.env.NODE_ENV': '"production"' },
  });
}

/** Refuses a script that Sheets would not load, or that asks a service for something while it loads. */
function checkServer(code, globalNames) {
  if (/\bstatic\s*\{|[^\w$.'"]#[A-Za-z_]\w*\s*[=;(]|^\s*static\s+\w+\s*=/m.test(code)) {
    throw new Error('Code.js holds class syntax the script runtime cannot read');
  }
  const size = Buffer.byteLength(code);
  if (size > serverLimit) throw new Error(`Code.js has ${size} bytes, more than ${serverLimit}`);
  const context = vm.createContext(Object.create(null));
  vm.runInContext(code, context, { filename: 'Code.js' });
  for (const name of globalNames) {
    if (vm.runInContext(`typeof ${name}`, context) !== 'function') {
      throw new Error(`${name} is no global function of Code.js`);
    }
  }
}

/** Backticks left over stand in texts and patterns, where an escape means the same. */
function escapeBackticks(code) {
  return code.replace(/(\\*)`/g, (_, slashes) => {
    const whole = slashes.length % 2 === 0 ? slashes : slashes.slice(1);
    return `${whole}\\x60`;
  });
}

async function buildStyle(bundle) {
  const style = await bundledText(bundle, {
    entryPoints: ['google-sheets/client/sidebar.css'],
    minify: true,
  });
  return style.trim();
}

function checkClient(code) {
  if (code.includes('`')) throw new Error('sidebar.html holds a template literal');
  if (/<\/script/i.test(code)) throw new Error('sidebar.html holds a closing script tag in code');
}

function checkManifest({ runtimeVersion, addOns }) {
  if (runtimeVersion !== 'V8' || addOns) {
    throw new Error('appsscript.json must name V8 and have no addOns block');
  }
}

/** Builds the Google Sheets add-on into `out`: Code.js, sidebar.html and appsscript.json, nothing else. */
export async function build({ bundle, out }) {
  const generated = await evaluate(bundle, 'google-sheets/generate/footer.ts');
  const server = await buildServer(bundle, generated);
  const client = escapeBackticks((await buildClient(bundle)).trim());
  const style = await buildStyle(bundle);
  const manifest = await readFile('manifests/appsscript.json', 'utf8');
  checkServer(server, generated.globalNames);
  checkClient(style + client);
  checkManifest(JSON.parse(manifest));
  const page = (await readFile('google-sheets/client/index.html', 'utf8'))
    .replace('<!--style-->', () => `<style>${style}</style>`)
    .replace('<!--script-->', () => `<script>${client}</script>`);
  await mkdir(out, { recursive: true });
  await writeFile(`${out}/Code.js`, server);
  await writeFile(`${out}/sidebar.html`, page);
  await writeFile(`${out}/appsscript.json`, manifest);
}
