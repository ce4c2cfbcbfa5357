import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';

const packageName = '@microsoft/office-js-helpers';
const storage = './src/helpers/storage.ts';

/**
 * Modules of the package's dependencies that are not taken along. Watching other pages, which nobody here does, needs
 * the first two; the others say in one line what they are used for, without the parts of lodash that look for the
 * page's global object by compiling text, which the content security policy forbids.
 */
const replaced = {
  './node_modules/rxjs/Observable.js': 'function () {}',
  './node_modules/lodash-es/debounce.js': 'function () {}',
  './node_modules/lodash-es/isString.js':
    "function (module, exports) { exports.a = (value) => typeof value === 'string'; }",
  './node_modules/lodash-es/isEmpty.js':
    'function (module, exports) { exports.a = (text) => !text || text.length === 0; }',
};

const marker = /^\/\*{3}\/ "([^"]+)":\n\/\*{3}\/ (\(function[\s\S]*?\n\/\*{3}\/ \}\)),?$/gm;

function modulesOf(text) {
  const modules = new Map();
  for (const [, name, body] of text.matchAll(marker)) {
    modules.set(name, replaced[name] ?? body.replace(/^\/\*{3}\/ \}\)$/m, '})'));
  }
  if (!modules.has(storage)) throw new Error(`${packageName} is built in a way nobody has seen`);
  return modules;
}

/** The module and all it needs, each once. */
function reachable(modules, name, found = new Map()) {
  if (found.has(name)) return found;
  const body = modules.get(name);
  if (body === undefined) throw new Error(`${packageName} has no module ${name}`);
  found.set(name, body);
  for (const [, needed] of body.matchAll(/__webpack_require__\("([^"]+)"\)/g)) {
    reachable(modules, needed, found);
  }
  return found;
}

/** The package's own storage module as a module of today, with a loader in the place of its bundler's. */
function storageModule(text) {
  const entries = [...reachable(modulesOf(text), storage)];
  const table = entries.map(([name, body]) => `${JSON.stringify(name)}: ${body}`).join(',\n');
  return `const modules = {\n${table}\n};
const loaded = {};
function load(name) {
  if (loaded[name]) return loaded[name].exports;
  const module = (loaded[name] = { exports: {} });
  modules[name].call(module.exports, module, module.exports, load);
  return module.exports;
}
load.d = (exports, name, get) => Object.defineProperty(exports, name, { enumerable: true, get });
load.n = (module) => {
  const get = () => (module && module.__esModule ? module.default : module);
  load.d(get, 'a', get);
  return get;
};
const { a, b } = load(${JSON.stringify(storage)});
export { a as Storage, b as StorageType };
`;
}

/**
 * Lets a script import the package's storage and nothing else: the package is published as one file that holds
 * everything, signing in included, and cannot be shaken by a bundler.
 */
export const officeHelpersStorage = {
  name: 'storage of office-js-helpers',
  setup(build) {
    const filter = new RegExp(`^${packageName}$`);
    build.onResolve({ filter }, () => ({ path: packageName, namespace: 'storage' }));
    build.onLoad({ filter: /./, namespace: 'storage' }, async () => {
      const file = createRequire(import.meta.url).resolve(packageName);
      return { contents: storageModule(await readFile(file, 'utf8')), loader: 'js' };
    });
  },
};
