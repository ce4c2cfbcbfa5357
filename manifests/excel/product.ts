/** A ribbon button. `action` null opens the panel, else it names the function the page associates. */
export interface RibbonButton {
  readonly id: string;
  readonly label: string;
  /** One sentence, at most 250 characters. */
  readonly tip: string;
  readonly action: string | null;
}

/** Everything both manifests are made from. */
export interface ExcelProduct {
  /** Identity of the add-in-only manifest; the unified one has its own, because both may be installed. */
  readonly id: string;
  readonly unifiedId: string;
  /** Stands before every function name in a cell; stored in files, so never changed once released. */
  readonly namespace: string;
  readonly displayName: string;
  readonly description: string;
  readonly provider: string;
  /** Three numbers. */
  readonly version: string;
  /** Where the pages are served from, without a slash at the end. */
  readonly baseUrl: string;
  readonly buttons: readonly RibbonButton[];
  /** File that tells of the functions, by Office language, where it is another than `functions.json`. */
  readonly functionFiles: Readonly<Record<string, string>>;
}

/** Where a person who develops Tandem serves the pages from. */
export const developmentBaseUrl = 'https://localhost:3000';

/** Requirement sets and their least versions; ExcelApi 1.12 is the first with spilled ranges. */
export const requirementSets = [
  { name: 'SharedRuntime', version: '1.1' },
  { name: 'CustomFunctionsRuntime', version: '1.3' },
  { name: 'ExcelApi', version: '1.12' },
] as const;

/** Sizes of the icons beside ribbon buttons; Excel refuses a button without these three. */
export const ribbonIconSizes = [16, 32, 80] as const;

const identities = {
  production: {
    id: '881e6628-4b40-46f0-92b0-2b16ce0acfdd',
    unifiedId: '42922eca-b515-47a0-b339-21f335cbbd64',
    namespace: 'TANDEM',
    displayName: 'Tandem',
  },
  development: {
    id: '14852230-4261-4daa-b53b-78da32a9b7b3',
    unifiedId: 'c8117f54-6080-4979-9693-80952866faba',
    namespace: 'TANDEMDEV',
    displayName: 'Tandem (development)',
  },
} as const;

function httpsOrigin(text: string): string {
  const url = new URL(text);
  if (url.protocol !== 'https:' || url.search || url.hash) {
    throw new RangeError(`the add-in must be served from a plain https address, not ${text}`);
  }
  return text.replace(/\/+$/, '');
}

/**
 * The product as it is served from `baseUrl`. The development address has an identity and a namespace of its
 * own: two copies under one identity make Excel refuse both ("Error installing functions").
 */
export function excelProduct(input: {
  readonly baseUrl: string;
  readonly version: string;
  readonly buttons: readonly RibbonButton[];
  readonly functionFiles?: Readonly<Record<string, string>>;
}): ExcelProduct {
  const baseUrl = httpsOrigin(input.baseUrl);
  const identity = baseUrl === developmentBaseUrl ? identities.development : identities.production;
  return {
    ...identity,
    provider: 'Tandem',
    description:
      'OKRs, RACI matrices and balanced scorecards in the sheets you already have, and how well the work in them is aligned.',
    version: input.version,
    baseUrl,
    buttons: input.buttons,
    functionFiles: input.functionFiles ?? {},
  };
}
