import type { PanelReply, PanelRequest } from '../bridge.ts';
import { errorReply } from '../errorReply.ts';
import type { Progress } from '../progressMessages.ts';
import { answerCheckIns } from './answerCheckIns.ts';
import { answerCycle } from './answerCycle.ts';
import { answerFunctions } from './answerFunctions.ts';
import { answerInsert } from './answerInsert.ts';
import { answerJump } from './answerJump.ts';
import { answerMapping } from './answerMapping.ts';
import { answerOverview } from './answerOverview.ts';
import { answerApply, answerPlan, answerUndo } from './answerPlan.ts';
import { answerRemember } from './answerRemember.ts';
import { answerTemplates } from './answerTemplates.ts';
import { answerView, answerViews } from './answerViews.ts';
import { type Maybe, rescue } from './maybe.ts';
import type { Session } from './session.ts';

/** What is under way: of the work in parts, else what the host says. */
function runningOf({ work, progress }: Session): Progress | null {
  return work?.progress() ?? progress?.() ?? null;
}

function answer(request: PanelRequest, session: Session): Maybe<PanelReply> {
  switch (request.type) {
    case 'overview':
      return answerOverview(session);
    case 'jump':
      return answerJump(request, session);
    case 'functions':
      return answerFunctions(session);
    case 'insert':
      return answerInsert(request, session);
    case 'templates':
      return answerTemplates(session);
    case 'views':
      return answerViews(session);
    case 'view':
      return answerView(request, session);
    case 'mapping':
      return answerMapping(request, session);
    case 'remember':
      return answerRemember(request, session);
    case 'plan':
      return answerPlan(request, session);
    case 'apply':
      return answerApply(request, session);
    case 'undo':
      return answerUndo(session);
    case 'check-ins':
      return answerCheckIns(session);
    case 'cycle':
      return answerCycle(session);
    case 'cancel':
      return { type: 'cancel', stops: session.work?.cancel() ?? false };
    case 'progress':
      return { type: 'progress', running: runningOf(session) };
  }
}

/**
 * Answers one request of the panel from core and a host; every host shares it. Synchronous when the host is.
 * Never throws: what the host throws comes back as an error reply with its sentence.
 */
export function handleRequest(request: PanelRequest, session: Session): Maybe<PanelReply> {
  return rescue<PanelReply>(
    () => answer(request, session),
    (error) =>
      errorReply(
        'host-failed',
        error instanceof Error ? error.message : String(error),
        'Check that the workbook is open and may be edited, then try again.',
      ),
  );
}
