import { child, descendants, type XmlNode } from './parseXml.ts';

const iconSizes = ['16', '32', '80'];

function isType(type: string) {
  return ({ attributes }: XmlNode) => attributes.get('xsi:type') === type;
}

function checkIcons(nodes: readonly XmlNode[]): string[] {
  return nodes
    .filter(({ local }) => local === 'Icon')
    .flatMap(({ children }) => {
      const sizes = children.map(({ attributes }) => attributes.get('size'));
      return iconSizes
        .filter((size) => !sizes.includes(size))
        .map((size) => `an icon lacks size ${size}`);
    });
}

function checkControlIds(nodes: readonly XmlNode[]): string[] {
  const named = nodes.filter(({ local }) => ['Control', 'Group', 'CustomTab'].includes(local));
  const ids = named.map(({ attributes }) => attributes.get('id') ?? '');
  const faults = ids.filter((id) => id === '' || id.length > 125).map((id) => `bad id "${id}"`);
  return new Set(ids).size < ids.length ? [...faults, 'two controls share an id'] : faults;
}

/** Page, panel and commands of one shared runtime must name the very same page. */
function checkSharedRuntime(nodes: readonly XmlNode[], sets: readonly string[]): string[] {
  const runtime = nodes.find(({ local }) => local === 'Runtime');
  if (!runtime) return ['there is no shared runtime'];
  const page = runtime.attributes.get('resid');
  const faults: string[] = [];
  if (runtime.attributes.get('lifetime') !== 'long') faults.push('the runtime must live long');
  if (!sets.includes('SharedRuntime')) faults.push('requirement SharedRuntime is missing');
  for (const node of nodes) {
    if (node.local === 'TaskpaneId') faults.push('a shared runtime takes no <TaskpaneId>');
    const shows =
      node.local === 'Page' || (node.local === 'Action' && isType('ShowTaskpane')(node));
    const named = node.local === 'FunctionFile' ? node : shows ? node.children[0] : undefined;
    if (named && named.attributes.get('resid') !== page) {
      faults.push(`<${node.local}> must name the runtime's page`);
    }
  }
  return faults;
}

function checkFunctions(
  root: XmlNode,
  nodes: readonly XmlNode[],
  sets: readonly string[],
): string[] {
  if (!nodes.some(isType('CustomFunctions'))) return ['there are no custom functions'];
  const faults = sets.includes('CustomFunctionsRuntime')
    ? []
    : ['requirement CustomFunctionsRuntime is missing'];
  const id = nodes.find(({ local }) => local === 'Namespace')?.attributes.get('resid');
  const resources = child(child(root, 'VersionOverrides'), 'Resources');
  const text = resources
    ? descendants(resources).find(({ attributes }) => attributes.get('id') === id)
    : undefined;
  const namespace = text?.attributes.get('DefaultValue') ?? '';
  if (!/^[A-Za-z][A-Za-z0-9._]{0,31}$/.test(namespace)) faults.push('the namespace is malformed');
  const origins = new Set(
    (child(resources, 'Urls')?.children ?? []).map(({ attributes }) => {
      const address = attributes.get('DefaultValue') ?? '';
      return /^https:\/\/[^/]+/.exec(address)?.[0] ?? address;
    }),
  );
  if (origins.size !== 1) faults.push('pages, scripts and metadata must share one address');
  return faults;
}

/** What is wrong with runtime, functions, icons and controls. */
export function checkRuntime(root: XmlNode): string[] {
  const overrides = child(root, 'VersionOverrides');
  const nodes = overrides ? descendants(overrides) : [];
  const sets = descendants(root)
    .filter(({ local }) => local === 'Set')
    .map(({ attributes }) => attributes.get('Name') ?? '');
  return [
    ...checkIcons(nodes),
    ...checkControlIds(nodes),
    ...checkSharedRuntime(nodes, sets),
    ...checkFunctions(root, nodes, sets),
  ];
}
