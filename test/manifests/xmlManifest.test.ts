import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { checkXmlManifest } from '../../manifests/check/checkXmlManifest.ts';
import { buildAddIn } from '../excel-addin/customFunctions.ts';

const address = 'https://tandem.example/addin';

let manifest: string;
let files: Set<string>;
/** Names the built page knows as actions of ribbon buttons. */
let actions: Set<string>;

beforeAll(async () => {
  const folder = await buildAddIn('stand-in', address);
  manifest = await readFile(path.join(folder, 'manifest.xml'), 'utf8');
  const page = await readFile(path.join(folder, 'taskpane.js'), 'utf8');
  actions = new Set([...page.matchAll(/action:"(\w+)"/g)].map((match) => match[1] ?? ''));
  const entries = await readdir(folder, { recursive: true });
  files = new Set(entries.map((entry) => entry.split(path.sep).join('/')));
});

const faults = (source: string) => checkXmlManifest(source, { files, actions });

/** Ways to break the manifest that Excel or the store would refuse; each must be noticed. */
const mutants: readonly (readonly [string, string | RegExp, string])[] = [
  ['two elements change places', /(<Version>.*)\n\s*(<ProviderName>.*)/, '$2\n$1'],
  ['an id that is no GUID', /<Id>[^<]*/, '<Id>tandem'],
  ['a version of three numbers', /<Version>[^<]*/, '<Version>1.0.0'],
  ['a locale without region', '>en-US<', '>en<'],
  ['no support address', /<SupportUrl.*/, ''],
  ['a bare & in a text', '<ProviderName>Tandem', '<ProviderName>Tandem & Co'],
  ['a bare & in an attribute', 'Add or convert"', 'Add & convert"'],
  ['an element that is not closed', '</Hosts>', ''],
  ['another namespace', 'appforoffice/1.1', 'appforoffice/1.2'],
  [
    'http instead of https',
    'https://tandem.example/addin/functions.js"',
    'http://tandem.example/addin/functions.js"',
  ],
  [
    'another address for the metadata',
    'https://tandem.example/addin/functions.json',
    'https://elsewhere.example/functions.json',
  ],
  ['a language whose functions are not served', 'functions.de.json', 'functions.nl.json'],
  ['a language without its region', 'Locale="de-DE"', 'Locale="de"'],
  ['a language twice', 'Locale="fr-CA"', 'Locale="fr-FR"'],
  ['a file that is not served', 'icon-80.png', 'icon-81.png'],
  ['an action nobody associates', '<FunctionName>openBuild', '<FunctionName>openNothing'],
  ['a reference to nothing', 'resid="Tab.Label"', 'resid="Tab.Lable"'],
  [
    'a reference to the wrong kind',
    '<Title resid="GetStarted.Title"/>',
    '<Title resid="GetStarted.Text"/>',
  ],
  [
    'a resource nobody uses',
    '<bt:String id="Tab.Label"',
    '<bt:String id="Unused" DefaultValue="x"/><bt:String id="Tab.Label"',
  ],
  ['a resource twice', /(<bt:String id="Tab.Label".*)/, '$1\n$1'],
  [
    'a resource id of 33 characters',
    /Functions\.Metadata\.Url/g,
    'Functions.Metadata.Url.Of.Tandem.X',
  ],
  ['a label of 126 characters', 'DefaultValue="Check up"', `DefaultValue="${'x'.repeat(126)}"`],
  ['a button without the 80 pixel icon', /<bt:Image size="80" resid="Icon.80"\/>/, ''],
  ['a button without a tip', /<Supertip>[\s\S]*?<\/Supertip>/, ''],
  ['two buttons with one id', 'id="Tandem.CheckUp"', 'id="Tandem.Open"'],
  ['a runtime that ends', 'lifetime="long"', 'lifetime="short"'],
  [
    'commands on another page',
    '<FunctionFile resid="TaskPane.Url"/>',
    '<FunctionFile resid="Help.Url"/>',
  ],
  [
    'a pane id in a shared runtime',
    '<SourceLocation resid="TaskPane.Url"/>\n',
    '<TaskpaneId>x</TaskpaneId><SourceLocation resid="TaskPane.Url"/>\n',
  ],
  ['no SharedRuntime requirement', /<Set Name="SharedRuntime".*/, ''],
  ['no CustomFunctionsRuntime requirement', /<Set Name="CustomFunctionsRuntime".*/, ''],
  ['a namespace with a blank', 'DefaultValue="TANDEM"', 'DefaultValue="TAN DEM"'],
  ['the host Word', '<Host Name="Workbook"/>', '<Host Name="Document"/>'],
  ['an unknown action type', 'xsi:type="ExecuteFunction"', 'xsi:type="RunFunction"'],
  ['fewer permissions than it needs', 'ReadWriteDocument', 'ReadDocument'],
  ['functions without a namespace', /<Namespace .*/, ''],
];

describe('checkXmlManifest(built manifest)', () => {
  it('the production manifest has no fault', () => {
    expect(faults(manifest)).toEqual([]);
    expect(manifest).not.toContain('localhost');
  });

  it.each(mutants)('notices %s', (_, from, to) => {
    const broken = manifest.replace(from, to);
    expect(broken).not.toBe(manifest);
    expect(faults(broken)).not.toEqual([]);
  });

  it('development and production have identities and namespaces of their own', async () => {
    const folder = await buildAddIn('stand-in');
    const development = await readFile(path.join(folder, 'manifest.xml'), 'utf8');
    const part = (text: string, form: RegExp) => form.exec(text)?.[1];
    expect(part(development, /<Id>(.*)<\/Id>/)).not.toBe(part(manifest, /<Id>(.*)<\/Id>/));
    expect(development).toContain('DefaultValue="TANDEMDEV"');
    expect(manifest).toContain('DefaultValue="TANDEM"');
    expect(faults(development.replace(/https:\/\/localhost:3000/g, address))).toEqual([]);
  });

  it('refuses to be built for an address without https', async () => {
    await expect(buildAddIn('stand-in', 'http://tandem.example')).rejects.toThrow('https');
  });
});
