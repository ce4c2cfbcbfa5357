import {
  type Dispatch,
  type StateUpdater,
  useCallback,
  useEffect,
  useRef,
  useState,
} from 'preact/hooks';
import type { Bridge, ErrorReply, PanelReply, PanelRequest, ReplyTo } from '../bridge.ts';
import { errorReply } from '../errorReply.ts';
import type { Progress, StoppedReply } from '../progressMessages.ts';
import type { Notice } from './view.ts';

/** Ours: often enough to look alive, seldom enough to cost the host nothing. */
const progressEvery = 700;

/** Polls how far the host is while something is under way. */
function useProgress(bridge: Bridge, polls: boolean): Progress | null {
  const [progress, setProgress] = useState<Progress | null>(null);
  useEffect(() => {
    if (!polls) {
      setProgress(null);
      return undefined;
    }
    const timer = setInterval(async () => {
      const reply = await bridge.send({ type: 'progress' });
      if (reply.type === 'progress') setProgress(reply.running);
    }, progressEvery);
    return () => clearInterval(timer);
  }, [bridge, polls]);
  return progress;
}

function withoutFirst(list: readonly string[], word: string): readonly string[] {
  const index = list.indexOf(word);
  return list.filter((_, other) => other !== index);
}

/** What went wrong before no longer matters once something went well. */
function withoutError(notice: Notice | null): Notice | null {
  return notice?.tone === 'error' ? null : notice;
}

function errorNotice(sentence: string, remedy: string): Notice {
  return { tone: 'error', sentence, remedy };
}

export interface AskOptions {
  readonly bridge: Bridge;
  /** True when the host can say how far it is. */
  readonly reportsProgress: boolean;
  /** Sets what is said at the top; a function gets what is said now. */
  tell: Dispatch<StateUpdater<Notice | null>>;
}

function rejected(error: unknown): ErrorReply {
  const sentence = error instanceof Error ? error.message : String(error);
  return errorReply('bridge-rejected', sentence, 'Try again.');
}

/** Nothing has changed, so there is nothing more to say of it. */
const stoppedNotice: Notice = { tone: 'info', sentence: 'Stopped.', remedy: '' };

/** Sending with what is under way; errors become notices. What nobody started by hand is sent without a word. */
export function useAsk({ bridge, reportsProgress, tell }: AskOptions) {
  const [waiting, setWaiting] = useState<readonly string[]>([]);
  const alive = useRef(true);
  useEffect(
    () => () => {
      alive.current = false;
    },
    [],
  );
  const send = useCallback(
    async (request: PanelRequest, doing: string | null): Promise<PanelReply | null> => {
      if (doing !== null) setWaiting((list) => [...list, doing]);
      const reply = await bridge.send(request).catch(rejected);
      if (!alive.current) return null;
      if (doing !== null) setWaiting((list) => withoutFirst(list, doing));
      if (reply.type === 'error') tell(errorNotice(reply.sentence, reply.remedy));
      else if (reply.type === request.type && doing !== null) tell(withoutError);
      return reply.type === request.type || reply.type === 'stopped' ? reply : null;
    },
    [bridge, tell],
  );
  const askOrStop = useCallback(
    async <R extends PanelRequest>(request: R, doing: string | null) =>
      (await send(request, doing)) as ReplyTo<R> | StoppedReply | null,
    [send],
  );
  const ask = useCallback(
    async <R extends PanelRequest>(request: R, doing: string | null) => {
      const reply = await send(request, doing);
      if (reply?.type !== 'stopped') return reply as ReplyTo<R> | null;
      if (!reply.isOvertaken) tell(stoppedNotice);
      return null;
    },
    [send, tell],
  );
  const busy = waiting[waiting.length - 1] ?? null;
  return { ask, askOrStop, busy, progress: useProgress(bridge, reportsProgress && busy !== null) };
}
