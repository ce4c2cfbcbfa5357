import {
  type Injector,
  LocaleType,
  LogLevel,
  type Plugin,
  type PluginCtor,
  Univer,
} from '@univerjs/core';
import { FUniver } from '@univerjs/core/facade';
import { UniverSheetsConditionalFormattingPreset } from '@univerjs/preset-sheets-conditional-formatting';
import { CalculationMode, UniverSheetsCorePreset } from '@univerjs/preset-sheets-core';
import { UniverSheetsDataValidationPreset } from '@univerjs/preset-sheets-data-validation';
import '@univerjs/sheets/facade';
import '@univerjs/sheets-ui/facade';
import '@univerjs/engine-formula/facade';
import '@univerjs/sheets-formula/facade';
import '@univerjs/sheets-numfmt/facade';
import '@univerjs/sheets-data-validation/facade';
import '@univerjs/sheets-conditional-formatting/facade';
import '@univerjs/preset-sheets-core/lib/index.css';
import '@univerjs/preset-sheets-conditional-formatting/lib/index.css';
import '@univerjs/preset-sheets-data-validation/lib/index.css';
import type { Context } from '../../../core/declare/context.ts';
import type { FunctionDefinition } from '../../../core/declare/defineFunction.ts';
import { CommandGuard } from './commandGuard.ts';
import { CellSentences } from './functions/cellSentences.ts';
import { functionInfo } from './functions/functionInfo.ts';
import { functionRegistrations } from './functions/functionRegistrations.ts';
import { gridLocale } from './gridLocale.ts';
import { gridTheme } from './gridTheme.ts';
import { hiddenMenus } from './hiddenMenus.ts';

export interface GridOptions {
  readonly container: HTMLElement;
  readonly functions: readonly FunctionDefinition[];
  readonly context: () => Context;
}

/** The spreadsheet of the page: its programming surface and why cells of ours show errors. */
export interface SpreadsheetGrid {
  readonly univer: FUniver;
  readonly injector: Injector;
  readonly sentences: CellSentences;
  readonly guard: CommandGuard;
}

interface Preset {
  readonly plugins: readonly unknown[];
}

/** Puts an empty spreadsheet into the container, with every function of the catalogue known to it. */
export function createGrid({ container, functions, context }: GridOptions): SpreadsheetGrid {
  const sentences = new CellSentences();
  const univer = new Univer({
    theme: gridTheme,
    locale: LocaleType.EN_US,
    locales: { [LocaleType.EN_US]: gridLocale },
    logLevel: LogLevel.ERROR,
  });
  registerPresets(univer, [
    corePreset(container, functions, functionRegistrations(functions, context, sentences)),
    UniverSheetsDataValidationPreset({ showEditOnDropdown: false }),
    UniverSheetsConditionalFormattingPreset(),
  ]);
  return {
    univer: FUniver.newAPI(univer),
    injector: univer.__getInjector(),
    sentences,
    guard: new CommandGuard(),
  };
}

function corePreset(
  container: HTMLElement,
  functions: readonly FunctionDefinition[],
  registrations: ReturnType<typeof functionRegistrations>,
): Preset {
  return UniverSheetsCorePreset({
    container,
    // The page has its own header; looks are not edited here, so there is nothing for a toolbar to do.
    toolbar: false,
    menu: { ...hiddenMenus },
    sheets: { disableForceStringAlert: true },
    disableTextFormatAlert: true,
    formula: {
      function: registrations,
      description: functions.map(functionInfo),
      // Opened workbooks carry values; what lacks one (our functions above all) is calculated.
      initialFormulaComputing: CalculationMode.WHEN_EMPTY,
    },
  });
}

/** A preset lists bare plugins and plugins with their options; one listed twice counts once, last wins. */
function registerPresets(univer: Univer, presets: readonly Preset[]): void {
  const registered = new Map<string, [PluginCtor<Plugin>, unknown]>();
  for (const entry of presets.flatMap(({ plugins }) => plugins)) {
    const [plugin, options] = (Array.isArray(entry) ? entry : [entry]) as [
      PluginCtor<Plugin>,
      unknown,
    ];
    registered.delete(plugin.pluginName);
    registered.set(plugin.pluginName, [plugin, options]);
  }
  for (const [plugin, options] of registered.values()) {
    univer.registerPlugin(plugin, options as ConstructorParameters<typeof plugin>[0]);
  }
}
