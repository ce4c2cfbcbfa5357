import { FakeSheet } from './fakeSheet.ts';
import { type AuthMode, ServiceException } from './strict.ts';

/** How the spreadsheet around the script is set up. */
export interface BookOptions {
  readonly sheets?: readonly string[];
  readonly locale?: string;
  readonly timeZone?: string;
  readonly mode?: AuthMode;
  /** Result of a formula that the script wrote; the fake does not calculate. */
  readonly calculate?: (formula: string) => string | number | boolean;
}

/** The spreadsheet, who runs the script, and how often it asked for what. */
export class FakeBook {
  readonly sheets: FakeSheet[];
  readonly locale: string;
  readonly timeZone: string;
  readonly calculate: (formula: string) => string | number | boolean;
  readonly calls: Record<string, number> = {};
  readonly metadata = new Map<string, string>();
  readonly menu: string[] = [];
  readonly shown: string[] = [];
  mode: AuthMode;
  selected: string | null = null;
  /** True while another run of the script holds the document's lock. */
  lockedElsewhere = false;
  lock: 'free' | 'held' = 'free';
  /** The script runs out of time before the change after so many; null when it does not. */
  breaksAfter: number | null = null;
  /** Runs once, just before the next call of that name: a colleague who types in between. */
  private readonly between = new Map<string, () => void>();

  constructor({
    sheets = ['Sheet1'],
    locale = 'en_US',
    timeZone = 'Etc/UTC',
    mode = 'FULL',
    calculate = () => '',
  }: BookOptions = {}) {
    this.sheets = sheets.map((name) => new FakeSheet(name));
    this.locale = locale;
    this.timeZone = timeZone;
    this.mode = mode;
    this.calculate = calculate;
  }

  sheet(name: string): FakeSheet {
    const sheet = this.sheets.find((candidate) => candidate.name === name);
    if (!sheet) throw new Error(`the fake has no sheet ${name}`);
    return sheet;
  }

  before(call: string, happens: () => void): void {
    this.between.set(call, happens);
  }

  count(call: string): void {
    this.calls[call] = (this.calls[call] ?? 0) + 1;
    const happens = this.between.get(call);
    this.between.delete(call);
    happens?.();
  }

  /** A call that reads the document. */
  reads(call: string): void {
    if (this.mode === 'NONE') this.refuse(call);
    this.count(call);
  }

  /** A call that changes the document. */
  writes(call: string, sheet?: FakeSheet): void {
    if (this.mode === 'NONE' || this.mode === 'CUSTOM_FUNCTION') this.refuse(call);
    if (sheet?.protected) {
      throw new ServiceException(
        'You are trying to edit a protected cell or object. Please contact the spreadsheet owner to remove protection if you need to edit.',
      );
    }
    this.lose();
    this.count(call);
  }

  private lose(): void {
    if (this.breaksAfter === null) return;
    this.breaksAfter -= 1;
    if (this.breaksAfter >= 0) return;
    this.breaksAfter = null;
    throw new ServiceException('Exceeded maximum execution time');
  }

  refuse(call: string): never {
    throw new ServiceException(`You do not have permission to call ${call}`);
  }
}
