import {
  type ExcelProduct,
  type RibbonButton,
  requirementSets,
  ribbonIconSizes,
} from './product.ts';
import { helpPath, iconId, resourceIds, resources } from './resources.ts';
import { element } from './xmlText.ts';

const namespaces = {
  xmlns: 'http://schemas.microsoft.com/office/appforoffice/1.1',
  'xmlns:xsi': 'http://www.w3.org/2001/XMLSchema-instance',
  'xmlns:bt': 'http://schemas.microsoft.com/office/officeappbasictypes/1.0',
  'xsi:type': 'TaskPaneApp',
};

const refer = (name: string, resid: string): string => element(name, { resid });

function icon(): string {
  const images = ribbonIconSizes.map((size) =>
    element('bt:Image', { size: String(size), resid: iconId(size) }),
  );
  return element('Icon', {}, images);
}

function button({ id, action }: RibbonButton): string {
  const does =
    action === null
      ? element('Action', { 'xsi:type': 'ShowTaskpane' }, [
          refer('SourceLocation', resourceIds.taskPane),
        ])
      : element('Action', { 'xsi:type': 'ExecuteFunction' }, [element('FunctionName', {}, action)]);
  return element('Control', { 'xsi:type': 'Button', id }, [
    refer('Label', `${id}.Label`),
    element('Supertip', {}, [refer('Title', `${id}.Label`), refer('Description', `${id}.Tip`)]),
    icon(),
    does,
  ]);
}

function ribbon(buttons: readonly RibbonButton[]): string {
  const group = element('Group', { id: 'Tandem.Group' }, [
    refer('Label', resourceIds.groupLabel),
    icon(),
    ...buttons.map(button),
  ]);
  return element('ExtensionPoint', { 'xsi:type': 'PrimaryCommandSurface' }, [
    element('CustomTab', { id: 'Tandem.Tab' }, [group, refer('Label', resourceIds.tabLabel)]),
  ]);
}

function customFunctions(): string {
  const at = (name: string, resid: string) => element(name, {}, [refer('SourceLocation', resid)]);
  return element('ExtensionPoint', { 'xsi:type': 'CustomFunctions' }, [
    at('Script', resourceIds.script),
    at('Page', resourceIds.taskPane),
    at('Metadata', resourceIds.metadata),
    refer('Namespace', resourceIds.namespace),
  ]);
}

function getStarted(): string {
  return element('GetStarted', {}, [
    refer('Title', resourceIds.startTitle),
    refer('Description', resourceIds.startText),
    refer('LearnMoreUrl', resourceIds.help),
  ]);
}

/** Page, functions and commands share one runtime: all of them name the same page. */
function overrides(product: ExcelProduct): string {
  const host = element('Host', { 'xsi:type': 'Workbook' }, [
    element('Runtimes', {}, [
      element('Runtime', { resid: resourceIds.taskPane, lifetime: 'long' }),
    ]),
    element('AllFormFactors', {}, [customFunctions()]),
    element('DesktopFormFactor', {}, [
      getStarted(),
      refer('FunctionFile', resourceIds.taskPane),
      ribbon(product.buttons),
    ]),
  ]);
  return element(
    'VersionOverrides',
    {
      xmlns: 'http://schemas.microsoft.com/office/taskpaneappversionoverrides',
      'xsi:type': 'VersionOverridesV1_0',
    },
    [element('Hosts', {}, [host]), resources(product)],
  );
}

function requirements(): string {
  const sets = requirementSets.map(({ name, version }) =>
    element('Set', { Name: name, MinVersion: version }),
  );
  return element('Requirements', {}, [element('Sets', { DefaultMinVersion: '1.1' }, sets)]);
}

/** The add-in-only manifest, the one that every supported Excel takes. */
export function xmlManifest(product: ExcelProduct): string {
  const { baseUrl, displayName, description } = product;
  const value = (name: string, text: string) => element(name, { DefaultValue: text });
  const app = element('OfficeApp', namespaces, [
    element('Id', {}, product.id),
    element('Version', {}, `${product.version}.0`),
    element('ProviderName', {}, product.provider),
    element('DefaultLocale', {}, 'en-US'),
    value('DisplayName', displayName),
    value('Description', description),
    value('IconUrl', `${baseUrl}/assets/icon-32.png`),
    value('HighResolutionIconUrl', `${baseUrl}/assets/icon-64.png`),
    value('SupportUrl', `${baseUrl}/${helpPath}`),
    element('AppDomains', {}, [element('AppDomain', {}, new URL(baseUrl).origin)]),
    element('Hosts', {}, [element('Host', { Name: 'Workbook' })]),
    requirements(),
    element('DefaultSettings', {}, [value('SourceLocation', `${baseUrl}/taskpane.html`)]),
    element('Permissions', {}, 'ReadWriteDocument'),
    overrides(product),
  ]);
  return `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n${app}\n`;
}
