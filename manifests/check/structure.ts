import { descendants, type XmlNode } from './parseXml.ts';

/**
 * Children of each element in their order: `!` must be there, `*` may be there more than once. A key with `@` is the
 * element of that `xsi:type`. Source: Microsoft, "How to find the proper order of manifest elements".
 */
const order: Readonly<Record<string, string>> = {
  OfficeApp:
    'Id! AlternateId Version! ProviderName! DefaultLocale! DisplayName! Description! IconUrl! HighResolutionIconUrl! SupportUrl! AppDomains Hosts! Requirements DefaultSettings! Permissions! Dictionary VersionOverrides ExtendedOverrides',
  VersionOverrides:
    'Description Requirements Hosts! Resources! WebApplicationInfo EquivalentAddins',
  'Host@Workbook': 'Runtimes AllFormFactors DesktopFormFactor',
  Runtimes: 'Runtime!*',
  AllFormFactors: 'ExtensionPoint!',
  'ExtensionPoint@CustomFunctions': 'Script! Page! Metadata! Namespace!',
  DesktopFormFactor: 'GetStarted FunctionFile ExtensionPoint!*',
  GetStarted: 'Title! Description! LearnMoreUrl!',
  'ExtensionPoint@PrimaryCommandSurface': 'CustomTab* OfficeTab*',
  CustomTab: 'Group!* Label!',
  Group: 'OverriddenByRibbonApi Label! Icon! Control!*',
  Icon: 'Image!*',
  Control: 'OverriddenByRibbonApi Label! Supertip! Icon! Action! Enabled',
  Supertip: 'Title! Description!',
  'Action@ShowTaskpane': 'SourceLocation! Title',
  'Action@ExecuteFunction': 'FunctionName!',
  Resources: 'Images! Urls! ShortStrings! LongStrings!',
  Requirements: 'Sets! Methods',
  Sets: 'Set!*',
  Script: 'SourceLocation!',
  Page: 'SourceLocation!',
  Metadata: 'SourceLocation!',
};

/** Elements that must have one of the types above. */
const typed = ['Action', 'ExtensionPoint'];

function orderOf(node: XmlNode): string | undefined {
  const type = node.attributes.get('xsi:type');
  return order[`${node.local}@${type}`] ?? order[node.local];
}

function checkChildren(node: XmlNode, spec: string): string[] {
  const faults: string[] = [];
  const slots = spec.split(' ').map((slot) => ({
    name: slot.replace(/[!*]/g, ''),
    required: slot.includes('!'),
    repeats: slot.includes('*'),
  }));
  let at = -1;
  for (const { local } of node.children) {
    const index = slots.findIndex(({ name }) => name === local);
    if (index < 0) faults.push(`<${local}> is not allowed in <${node.local}>`);
    else if (index < at) faults.push(`<${local}> is out of order in <${node.local}>`);
    else if (index === at && !slots[index]?.repeats) {
      faults.push(`<${local}> stands twice in <${node.local}>`);
    }
    at = Math.max(at, index);
  }
  for (const { name, required } of slots) {
    if (required && !node.children.some(({ local }) => local === name)) {
      faults.push(`<${node.local}> needs <${name}>`);
    }
  }
  return faults;
}

/** What is wrong with the order and presence of elements. */
export function checkStructure(root: XmlNode): string[] {
  return descendants(root).flatMap((node) => {
    const spec = orderOf(node);
    if (spec !== undefined) return checkChildren(node, spec);
    const type = node.attributes.get('xsi:type');
    return typed.includes(node.local) ? [`<${node.local}> has the unknown type ${type}`] : [];
  });
}
