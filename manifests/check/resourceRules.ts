import { child, descendants, type XmlNode } from './parseXml.ts';

/** Longest text of each kind of resource. Source: Microsoft's schema of the task pane manifest. */
const longest: Readonly<Record<string, number>> = {
  ShortStrings: 125,
  LongStrings: 250,
  Urls: 2048,
  Images: 2048,
};

const longestId = 32;

/** Where the resource an element refers to must stand. */
const kinds: Readonly<Record<string, string>> = {
  Label: 'ShortStrings',
  Title: 'ShortStrings',
  Namespace: 'ShortStrings',
  Description: 'LongStrings',
  SourceLocation: 'Urls',
  FunctionFile: 'Urls',
  LearnMoreUrl: 'Urls',
  Runtime: 'Urls',
  Image: 'Images',
};

function checkOverrides(resource: XmlNode, id: string, defaultLocale: string): string[] {
  const faults = resource.children.flatMap(({ name }) =>
    name === 'bt:Override' ? [] : [`<${name}> in ${id} must be <bt:Override>`],
  );
  const locales = resource.children.map(({ attributes }) => attributes.get('Locale') ?? '');
  for (const locale of locales) {
    if (!/^[a-z]{2,3}-[A-Z]{2}$/.test(locale)) faults.push(`${id}: locale "${locale}" is not full`);
  }
  if (new Set(locales).size < locales.length) faults.push(`${id}: a locale stands twice`);
  if (locales.includes(defaultLocale)) faults.push(`${id}: the default locale is overridden`);
  return faults;
}

function checkValues(resource: XmlNode, id: string, kind: string): string[] {
  const values = [
    resource.attributes.get('DefaultValue') ?? '',
    ...resource.children.map(({ attributes }) => attributes.get('Value') ?? ''),
  ];
  return values.flatMap((value) => {
    if (value === '') return [`${id} is empty`];
    const faults: string[] = [];
    if (value.length > (longest[kind] ?? 0)) faults.push(`${id} is too long for ${kind}`);
    const isAddress = kind === 'Urls' || kind === 'Images';
    if (isAddress && !value.startsWith('https://')) faults.push(`${id} is not https`);
    return faults;
  });
}

/** Kind of every resource by its id, with what is wrong with them. */
function collect(resources: XmlNode, defaultLocale: string) {
  const known = new Map<string, string>();
  const faults: string[] = [];
  for (const group of resources.children) {
    for (const resource of group.children) {
      const id = resource.attributes.get('id') ?? '';
      if (id === '' || id.length > longestId) faults.push(`resource id "${id}" is not 1–32 long`);
      if (known.has(id)) faults.push(`resource ${id} stands twice`);
      known.set(id, group.local);
      faults.push(...checkValues(resource, id, group.local));
      faults.push(...checkOverrides(resource, id, defaultLocale));
    }
  }
  return { known, faults };
}

/** What is wrong with texts, addresses and pictures, and with what refers to them. */
export function checkResources(root: XmlNode): string[] {
  const overrides = child(root, 'VersionOverrides');
  const resources = child(overrides, 'Resources');
  if (!overrides || !resources) return ['there are no resources'];
  const { known, faults } = collect(resources, child(root, 'DefaultLocale')?.text.trim() ?? '');
  const used = new Set<string>();
  for (const { local, attributes } of descendants(overrides)) {
    const id = attributes.get('resid');
    if (id === undefined) continue;
    used.add(id);
    const kind = known.get(id);
    if (kind === undefined) faults.push(`<${local}> refers to ${id}, which is not there`);
    else if (kinds[local] !== undefined && kind !== kinds[local]) {
      faults.push(`<${local}> refers to ${id} in ${kind}, expected one in ${kinds[local]}`);
    }
  }
  for (const id of known.keys()) if (!used.has(id)) faults.push(`resource ${id} is never used`);
  return faults;
}
