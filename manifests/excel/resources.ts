import { type ExcelProduct, ribbonIconSizes } from './product.ts';
import { element } from './xmlText.ts';

/** Ids of resources that stand in more than one place of the manifest. */
export const resourceIds = {
  taskPane: 'TaskPane.Url',
  script: 'Functions.Script.Url',
  metadata: 'Functions.Metadata.Url',
  help: 'Help.Url',
  namespace: 'Functions.Namespace',
  groupLabel: 'Group.Label',
  tabLabel: 'Tab.Label',
  startTitle: 'GetStarted.Title',
  startText: 'GetStarted.Text',
} as const;

/** Path of the help page below the add-in's address. */
export const helpPath = 'help/index.html';

export const iconId = (size: number): string => `Icon.${size}`;

function entries(tag: string, values: readonly (readonly [string, string])[]): string[] {
  return values.map(([id, value]) => element(tag, { id, DefaultValue: value }));
}

/** Address of what Excel is told of the functions; another one for each language that has its own. */
function metadata({ baseUrl, functionFiles }: ExcelProduct): string {
  const overrides = Object.entries(functionFiles).map(([locale, file]) =>
    element('bt:Override', { Locale: locale, Value: `${baseUrl}/${file}` }),
  );
  const address = `${baseUrl}/functions.json`;
  return element('bt:Url', { id: resourceIds.metadata, DefaultValue: address }, overrides);
}

/** Every address and text the rest of the manifest refers to by id. */
export function resources(product: ExcelProduct): string {
  const { baseUrl, namespace, displayName, buttons } = product;
  const ids = resourceIds;
  const images = ribbonIconSizes.map(
    (size) => [iconId(size), `${baseUrl}/assets/icon-${size}.png`] as const,
  );
  const urls = [
    [ids.taskPane, `${baseUrl}/taskpane.html`],
    [ids.script, `${baseUrl}/functions.js`],
    [ids.help, `${baseUrl}/${helpPath}`],
  ] as const;
  const short = [
    [ids.namespace, namespace],
    [ids.startTitle, `${displayName} is ready`],
    [ids.tabLabel, displayName],
    [ids.groupLabel, 'Alignment'],
    ...buttons.map(({ id, label }) => [`${id}.Label`, label] as const),
  ] as const;
  const long = [
    [ids.startText, `Open the panel from the ribbon, or type =${namespace}. in a cell.`],
    ...buttons.map(({ id, tip }) => [`${id}.Tip`, tip] as const),
  ] as const;
  return element('Resources', {}, [
    element('bt:Images', {}, entries('bt:Image', images)),
    element('bt:Urls', {}, [...entries('bt:Url', urls), metadata(product)]),
    element('bt:ShortStrings', {}, entries('bt:String', short)),
    element('bt:LongStrings', {}, entries('bt:String', long)),
  ]);
}
