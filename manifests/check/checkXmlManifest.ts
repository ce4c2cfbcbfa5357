import { child, descendants, parseXml, type XmlNode } from './parseXml.ts';
import { checkResources } from './resourceRules.ts';
import { checkRuntime } from './runtimeRules.ts';
import { checkStructure } from './structure.ts';

/** What the manifest is served with. */
export interface ManifestSurroundings {
  /** Paths of all files below the add-in's address. */
  readonly files: ReadonlySet<string>;
  /** Names the page associates with ribbon buttons. */
  readonly actions: ReadonlySet<string>;
}

const namespaces: Readonly<Record<string, string>> = {
  xmlns: 'http://schemas.microsoft.com/office/appforoffice/1.1',
  'xmlns:xsi': 'http://www.w3.org/2001/XMLSchema-instance',
  'xmlns:bt': 'http://schemas.microsoft.com/office/officeappbasictypes/1.0',
  'xsi:type': 'TaskPaneApp',
};

/** Form of the plain texts directly below the root. */
const forms: Readonly<Record<string, RegExp>> = {
  Id: /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i,
  Version: /^\d{1,5}(\.\d{1,5}){3}$/,
  ProviderName: /^.{1,125}$/,
  DefaultLocale: /^[a-z]{2,3}-[A-Z]{2}$/,
  Permissions: /^ReadWriteDocument$/,
};

/** Form of the values directly below the root. */
const valueForms: Readonly<Record<string, RegExp>> = {
  DisplayName: /^.{1,125}$/,
  Description: /^.{1,250}$/,
  IconUrl: /^https:\/\//,
  HighResolutionIconUrl: /^https:\/\//,
  SupportUrl: /^https:\/\//,
};

function checkHead(root: XmlNode): string[] {
  const faults: string[] = [];
  if (root.name !== 'OfficeApp') faults.push('the root must be <OfficeApp>');
  for (const [name, value] of Object.entries(namespaces)) {
    if (root.attributes.get(name) !== value) faults.push(`the root must have ${name}="${value}"`);
  }
  for (const [name, form] of Object.entries(forms)) {
    if (!form.test(child(root, name)?.text.trim() ?? '')) faults.push(`<${name}> is malformed`);
  }
  for (const [name, form] of Object.entries(valueForms)) {
    const value = child(root, name)?.attributes.get('DefaultValue') ?? '';
    if (!form.test(value)) faults.push(`<${name}> is malformed`);
  }
  const hosts = child(root, 'Hosts')?.children ?? [];
  const others = hosts.filter(({ attributes }) => attributes.get('Name') !== 'Workbook');
  return others.length > 0 ? [...faults, 'the host must be Workbook'] : faults;
}

function addressesIn(root: XmlNode): string[] {
  return descendants(root).flatMap(({ attributes }) =>
    [attributes.get('DefaultValue'), attributes.get('Value')].filter(
      (value): value is string => value !== undefined && /^https?:/.test(value),
    ),
  );
}

function checkSurroundings(root: XmlNode, { files, actions }: ManifestSurroundings): string[] {
  const page = child(child(root, 'DefaultSettings'), 'SourceLocation');
  const base = (page?.attributes.get('DefaultValue') ?? '').replace(/[^/]*$/, '');
  const missing = addressesIn(root)
    .filter((address) => !address.startsWith(base) || !files.has(address.slice(base.length)))
    .map((address) => `nothing is served at ${address}`);
  const unknown = descendants(root)
    .filter(({ local, text }) => local === 'FunctionName' && !actions.has(text.trim()))
    .map(({ text }) => `the page has no action ${text.trim()}`);
  return [...missing, ...unknown];
}

/** Everything that is wrong with an add-in-only manifest, in sentences; empty when Excel should take it. */
export function checkXmlManifest(
  source: string,
  surroundings: ManifestSurroundings,
): readonly string[] {
  let root: XmlNode;
  try {
    root = parseXml(source);
  } catch (error) {
    return [error instanceof Error ? error.message : String(error)];
  }
  return [
    ...checkHead(root),
    ...checkStructure(root),
    ...checkResources(root),
    ...checkRuntime(root),
    ...checkSurroundings(root, surroundings),
  ];
}
