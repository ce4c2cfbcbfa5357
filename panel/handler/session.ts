import type { CheckUp } from '../../core/alignment/checkUp.ts';
import type { Blueprint } from '../../core/declare/blueprint.ts';
import type { Context } from '../../core/declare/context.ts';
import type { CommandDefinition } from '../../core/declare/defineCommand.ts';
import type { FunctionDefinition } from '../../core/declare/defineFunction.ts';
import type { Steps } from '../../core/declare/steps.ts';
import type { ViewDefinition } from '../../core/declare/view.ts';
import type { Host, Reading, WorkbookSettings } from '../../core/sheet/edit.ts';
import type { ErrorReply, InsertReply } from '../bridge.ts';
import type { Progress } from '../progressMessages.ts';
import type { LongWork } from './longWork.ts';
import type { Maybe } from './maybe.ts';

/** What there is to offer: the catalogue, or a stand-in in tests. */
export interface Offer {
  readonly functions: readonly FunctionDefinition[];
  readonly blueprints: readonly Blueprint[];
  readonly commands: readonly CommandDefinition[];
  readonly views: readonly ViewDefinition[];
  checkUp(reading: Reading, context: Context): Steps<CheckUp>;
}

/** Small texts that outlive one message: plans that wait for apply, what can be undone. */
export interface Memory {
  read(key: string): string | null;
  /** Null forgets the key. */
  write(key: string, text: string | null): void;
}

/** Everything a request may need; each host makes one. */
export interface Session {
  readonly host: Host;
  readonly offer: Offer;
  readonly memory: Memory;
  /** Today, locale and time zone for a workbook with these settings. */
  context(settings: WorkbookSettings): Context;
  /** Writes a canonical formula into the active cell; left out where the host has none. */
  insertFormula?(formula: string): Maybe<InsertReply | ErrorReply>;
  /** What is under way; null when nothing is. */
  progress?(): Progress | null;
  /** Long plans are written, and long questions answered, in parts that can be stopped; left out where the caller cannot wait. */
  readonly work?: LongWork;
}

/** Memory that lasts as long as the page. */
export function pageMemory(): Memory {
  const texts = new Map<string, string>();
  return {
    read: (key) => texts.get(key) ?? null,
    write: (key, text) => {
      if (text === null) texts.delete(key);
      else texts.set(key, text);
    },
  };
}
