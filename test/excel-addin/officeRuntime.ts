import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import vm from 'node:vm';

/** A request as Microsoft's client sends it to Excel. */
export interface WireRequest {
  readonly Actions: readonly WireAction[];
  readonly ObjectPaths: Readonly<Record<string, WirePath>>;
}

interface WireArguments {
  readonly Arguments?: readonly unknown[];
  readonly ReferencedObjectPathIds?: readonly number[];
}

export interface WireAction {
  readonly Id: number;
  /** 1 instantiate, 2 query, 3 method, 4 set a property. */
  readonly ActionType: number;
  readonly Name: string;
  readonly ObjectPathId: number;
  readonly ArgumentInfo?: WireArguments;
  readonly QueryInfo?: { readonly Select?: readonly string[] };
}

export interface WirePath {
  readonly Id: number;
  /** 1 the workbook, 2 a new object, 3 a method, 4 a property, 5 an indexer, 6 a kept reference. */
  readonly ObjectPathType: number;
  readonly Name: string;
  readonly ParentObjectPathId?: number;
  readonly ArgumentInfo?: WireArguments;
}

export interface WireReply {
  readonly HttpStatusCode: number;
  readonly ErrorCode: string;
  readonly ErrorMessage: string;
  readonly Headers: object;
  readonly Body: object | null;
}

/** Answers one request; `flags` holds 64 when the client waits for cell editing to end. */
export type AnswerRequest = (request: WireRequest, flags: number) => WireReply;

/** The realm Microsoft's client runs in, with what the tests need of it. */
export interface OfficeRuntime {
  readonly realm: vm.Context;
  /** Connects the client with a host. */
  connect(answer: AnswerRequest): void;
  /** Posts a message as the host does when it calls a custom function. */
  post(message: object): void;
  /** Has the client and `Office.context` know no ExcelApi above 1.`minor`; newer members then throw. */
  limitApi(minor: number): void;
  /** Runs a script file's text in the realm. */
  run(code: string): unknown;
}

const resolve = createRequire(import.meta.url).resolve;
let script: vm.Script | undefined;

/** Real waiting would make each call take half a second; the order of timers stays as it is. */
function quickTimeout(run: () => void, milliseconds = 0): NodeJS.Timeout {
  return setTimeout(run, Math.min(milliseconds, 2));
}

function pageElement(): object {
  const nothing = () => undefined;
  return {
    style: {},
    setAttribute: nothing,
    appendChild: nothing,
    addEventListener: nothing,
    getElementsByTagName: () => [],
  };
}

function pageGlobals(): Record<string, unknown> {
  const nothing = () => undefined;
  const address = new URL('https://localhost/');
  return {
    console: { ...console, log: nothing, error: nothing, warn: nothing },
    setTimeout: quickTimeout,
    clearTimeout,
    setInterval,
    clearInterval,
    performance,
    URL,
    crypto: globalThis.crypto,
    document: {
      getElementById: () => null,
      createElement: pageElement,
      getElementsByTagName: () => [],
      addEventListener: nothing,
      head: pageElement(),
      body: pageElement(),
      URL: address.href,
      cookie: '',
    },
    navigator: { userAgent: 'node' },
    location: { ...address, href: address.href, host: address.host, protocol: address.protocol },
    addEventListener: nothing,
    removeEventListener: nothing,
  };
}

/** What the loader script of Office.js gives a page before the client itself: the two association lists. */
export const loader = `(function () {
  function Association() { this.mappings = {}; this.handlers = []; }
  Association.prototype.associate = function (name, run) {
    if (typeof name !== 'string' || typeof run !== 'function') throw new Error('associate: bad arguments');
    var id = name.toUpperCase();
    if (this.mappings[id]) throw new Error('associate: ' + name + ' is there already');
    this.mappings[id] = run;
    this.handlers.forEach(function (handler) { handler(); });
  };
  Association.prototype.onchange = function (handler) { this.handlers.push(handler); };
  var functions = new Association();
  window.CustomFunctionMappings = {};
  window.CustomFunctions = {
    _association: functions,
    associate: function (name, run) { functions.associate(name, run); },
  };
})();`;

const wiring = `(function () {
  OfficeExtension.SessionBase._overrideSession = {
    _resolveRequestUrlAndHeaderInfo: function () { return Promise.resolve(null); },
    _createRequestExecutorOrNull: function () {
      return { executeAsync: function (data, flags, message) {
        return Promise.resolve(JSON.parse(tandemHost.answer(JSON.stringify(message.Body), flags)));
      } };
    },
  };
  tandemHost.bridge = { sendMessageToHost: function () {} };
  OfficeExtension.HostBridge.init(tandemHost.bridge);
})();`;

const limit = `(function () {
  var supported = function (name, version) {
    return name !== 'ExcelApi' || Number(String(version).split('.')[1]) <= apiMinor;
  };
  [OfficeExtension.CommonUtility, OfficeExtension.Utility].forEach(function (utility) {
    utility.isSetSupported = supported;
    utility._doApiNotSupportedCheck = true;
  });
  window.Office = Object.create(Office, {
    context: { value: { requirements: { isSetSupported: supported } } },
  });
})();`;

/** Loads Microsoft's own Excel client for the web in a realm of its own, with no page and no network behind it. */
export function loadOffice(): OfficeRuntime {
  script ??= new vm.Script(
    readFileSync(resolve('@microsoft/office-js/dist/excel-web-16.00.debug.js'), 'utf8'),
    { filename: 'excel-web-16.00.debug.js' },
  );
  const page = pageGlobals();
  for (const name of ['window', 'self', 'top', 'parent']) page[name] = page;
  const host: { answer: (body: string, flags: number) => string; bridge?: object } = {
    answer: () => {
      throw new Error('no host is connected');
    },
  };
  page.tandemHost = host;
  const realm = vm.createContext(page);
  const run = (code: string): unknown => vm.runInContext(code, realm);
  run(loader);
  script.runInContext(realm);
  run(wiring);
  return {
    realm,
    run,
    connect(answer) {
      host.answer = (body, flags) => JSON.stringify(answer(JSON.parse(body), flags));
    },
    limitApi(minor) {
      page.apiMinor = minor;
      run(limit);
    },
    post(message) {
      page.posted = JSON.stringify(message);
      run('tandemHost.bridge.onMessageFromHost(posted)');
    },
  };
}
