import {
  type ExcelProduct,
  type RibbonButton,
  requirementSets,
  ribbonIconSizes,
} from './product.ts';
import { helpPath } from './resources.ts';

/** First versions of the schema had no custom functions; they came with 1.23. */
export const schemaVersion = '1.25';

const openPanel = 'openPanel';

function ribbon({ displayName, baseUrl, buttons }: ExcelProduct) {
  const icons = ribbonIconSizes.map((size) => ({
    size,
    url: `${baseUrl}/assets/icon-${size}.png`,
  }));
  const control = ({ id, label, tip, action }: RibbonButton) => ({
    id,
    type: 'button',
    label,
    icons,
    supertip: { title: label, description: tip },
    actionId: action ?? openPanel,
  });
  const group = {
    id: 'TandemGroup',
    label: 'Alignment',
    icons,
    controls: buttons.map(control),
  };
  return {
    contexts: ['default'],
    tabs: [{ id: 'TandemTab', label: displayName, groups: [group] }],
  };
}

function runtime({ baseUrl, namespace, buttons }: ExcelProduct) {
  const executed = buttons.flatMap(({ action }) => (action === null ? [] : [action]));
  return {
    id: 'SharedRuntime',
    type: 'general',
    lifetime: 'long',
    code: { page: `${baseUrl}/taskpane.html`, script: `${baseUrl}/functions.js` },
    actions: [
      { id: openPanel, type: 'openPage' },
      ...executed.map((id) => ({ id, type: 'executeFunction' })),
    ],
    customFunctions: {
      namespace: { id: namespace, name: namespace },
      metadataUrl: `${baseUrl}/functions.json`,
    },
  };
}

function descriptions(full: string) {
  return { short: 'OKRs, RACI and balanced scorecards in the sheets you already have.', full };
}

function languageFiles({ functionFiles }: ExcelProduct) {
  return Object.keys(functionFiles).map((locale) => ({
    languageTag: locale.toLowerCase(),
    file: `languages/${locale.toLowerCase()}.json`,
  }));
}

/** What the unified manifest says in other languages, by file: where the functions are told in that language. */
export function unifiedLanguages(product: ExcelProduct): ReadonlyMap<string, string> {
  const { baseUrl, displayName, description, functionFiles } = product;
  const { short, full } = descriptions(description);
  const schema = `https://developer.microsoft.com/json-schemas/teams/v${schemaVersion}/MicrosoftTeams.Localization.schema.json`;
  return new Map(
    Object.entries(functionFiles).map(([locale, file]) => {
      const texts = {
        $schema: schema,
        ...{ 'name.short': displayName, 'description.short': short, 'description.full': full },
        'extensions[0].runtimes[0].customFunctions.metadataUrl': `${baseUrl}/${file}`,
      };
      return [`languages/${locale.toLowerCase()}.json`, `${JSON.stringify(texts, null, 2)}\n`];
    }),
  );
}

/** The unified manifest for Microsoft 365; where it is installed, it hides the add-in-only one. */
export function unifiedManifest(product: ExcelProduct) {
  const { baseUrl, displayName, description, provider, version } = product;
  const texts = descriptions(description);
  return {
    $schema: `https://developer.microsoft.com/json-schemas/teams/v${schemaVersion}/MicrosoftTeams.schema.json`,
    manifestVersion: schemaVersion,
    version,
    id: product.unifiedId,
    developer: {
      name: provider,
      websiteUrl: `${baseUrl}/${helpPath}`,
      privacyUrl: `${baseUrl}/help/privacy.html`,
      termsOfUseUrl: `${baseUrl}/help/terms.html`,
    },
    name: { short: displayName, full: `${displayName} for Excel` },
    description: texts,
    icons: { outline: 'assets/outline.png', color: 'assets/color.png' },
    accentColor: '#0f6b62',
    localizationInfo: { defaultLanguageTag: 'en-us', additionalLanguages: languageFiles(product) },
    validDomains: [new URL(baseUrl).host],
    authorization: {
      permissions: {
        resourceSpecific: [{ name: 'Document.ReadWrite.User', type: 'Delegated' }],
      },
    },
    extensions: [
      {
        requirements: {
          scopes: ['workbook'],
          capabilities: requirementSets.map(({ name, version: minVersion }) => ({
            name,
            minVersion,
          })),
        },
        runtimes: [runtime(product)],
        ribbons: [ribbon(product)],
        alternates: [{ hide: { customOfficeAddin: { officeAddinId: product.id } } }],
      },
    ],
  };
}
