import { runView } from '../../core/declare/runView.ts';
import type { ErrorReply, PanelRequest } from '../bridge.ts';
import { errorReply } from '../errorReply.ts';
import type { ViewReply, ViewsReply } from '../viewMessages.ts';
import { overviewNeeds } from './answerOverview.ts';
import { contextOf } from './contextOf.ts';
import { after, type Maybe, rescue } from './maybe.ts';
import type { Session } from './session.ts';

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

/** What one view shows of the workbook, from one read. */
export function answerView({ id }: ViewRequest, session: Session): Maybe<ViewReply | ErrorReply> {
  const view = session.offer.views.find((one) => one.id === id);
  if (!view) return errorReply('view-unknown', `There is no view "${id}".`);
  return after(session.host.read(overviewNeeds), (reading) =>
    rescue<ViewReply | ErrorReply>(
      () => {
        const context = contextOf(session, reading);
        const { title } = view;
        return { type: 'view', id, title, ...runView(view, reading, context) };
      },
      (error) => viewFailed(view.title, error),
    ),
  );
}
