import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type {
  FunctionHelp,
  OverviewReply,
  PanelRequest,
  ReplyTo,
  TemplateView,
} from '../bridge.ts';
import type { Separator } from '../model/formulaText.ts';
import type { Progress, StoppedReply } from '../progressMessages.ts';
import type { ViewSummary } from '../viewMessages.ts';
import type { Preferences } from './preferences.ts';
import type { SaveFile } from './saveFile.ts';
import type { Notice, View } from './view.ts';

/** Everything a view may use; made once by the panel's root. */
export interface Panel {
  /** Null until the first check-up has been answered. */
  readonly overview: OverviewReply | null;
  /** True when the newest check-up was not answered. */
  readonly failed: boolean;
  /** True when the newest check-up was stopped: what is shown is older. */
  readonly stopped: boolean;
  /** When the check-up that is shown was answered, in milliseconds; null before the first. */
  readonly checkedAt: number | null;
  readonly view: View;
  readonly notice: Notice | null;
  /** What is under way, in words; null when nothing is. Buttons rest meanwhile. */
  readonly busy: string | null;
  readonly progress: Progress | null;
  readonly separator: Separator;
  /** Set before function names in this host: `TANDEM.` in Excel. */
  readonly functionPrefix: string;
  readonly preferences: Preferences;
  /** Sends a request; null after an error, which is shown as a notice. `doing` null: nothing rests meanwhile. */
  ask<R extends PanelRequest>(request: R, doing: string | null): Promise<ReplyTo<R> | null>;
  /** As `ask`; what was stopped is answered too, and nothing is said of it. */
  askOrStop<R extends PanelRequest>(
    request: R,
    doing: string | null,
  ): Promise<ReplyTo<R> | StoppedReply | null>;
  templates(): Promise<readonly TemplateView[]>;
  functions(): Promise<readonly FunctionHelp[]>;
  views(): Promise<readonly ViewSummary[]>;
  /** Hands a file to the user; null where the host lets none through, so that it is shown to be copied. */
  readonly save: SaveFile | null;
  open(view: View): void;
  /** Says something to screen readers, and shows it when it has a tone. */
  tell(notice: Notice | null): void;
  refresh(): Promise<void>;
}

export const PanelContext = createContext<Panel | null>(null);

/** The panel around the view; throws outside of one. */
export function usePanel(): Panel {
  const panel = useContext(PanelContext);
  if (!panel) throw new Error('a view of the panel stands outside the panel');
  return panel;
}
