import { runViewSteps } from '../../core/declare/runView.ts';
import type { Steps } from '../../core/declare/steps.ts';
import type { ViewDefinition } from '../../core/declare/view.ts';
import type { Reading } from '../../core/sheet/edit.ts';
import type { ErrorReply, PanelRequest } from '../bridge.ts';
import { errorReply } from '../errorReply.ts';
import type { StoppedReply } from '../progressMessages.ts';
import type { ViewReply, ViewsReply } from '../viewMessages.ts';
import { overviewNeeds } from './answerOverview.ts';
import { contextOf } from './contextOf.ts';
import type { Maybe } from './maybe.ts';
import type { Session } from './session.ts';
import { workThrough } from './workThrough.ts';

type ViewRequest = Extract<PanelRequest, { type: 'view' }>;

/** Every view there is. Costs no read: which of them have data follows from the tables of the check-up. */
export function answerViews({ offer }: Session): ViewsReply {
  return {
    type: 'views',
    views: offer.views.map(({ id, title, summary, kinds }) => ({ id, title, summary, kinds })),
  };
}

function viewFailed(title: string, error: unknown): ErrorReply {
  const reason = error instanceof Error ? error.message : String(error);
  return errorReply(
    'view-failed',
    `"${title}" could not be worked out: ${reason}`,
    'Look at the findings of the sheets it reads, then try again.',
  );
}

function* viewSteps(
  view: ViewDefinition,
  session: Session,
  reading: Reading,
): Steps<ViewReply | ErrorReply> {
  const { id, title } = view;
  try {
    const shown = yield* runViewSteps(view, reading, contextOf(session, reading));
    return { type: 'view', id, title, ...shown };
  } catch (error) {
    return viewFailed(title, error);
  }
}

/** What one view shows of the workbook, from one read. */
export function answerView(
  { id }: ViewRequest,
  session: Session,
): Maybe<ViewReply | ErrorReply | StoppedReply> {
  const view = session.offer.views.find((one) => one.id === id);
  if (!view) return errorReply('view-unknown', `There is no view "${id}".`);
  const answer = (reading: Reading) => viewSteps(view, session, reading);
  return workThrough({ about: 'view', needs: overviewNeeds, answer }, session);
}
