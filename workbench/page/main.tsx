import './page.css';
import '../../panel/panel.css';
import { createRef, render } from 'preact';
import { offerPort } from './session/offerPort.ts';
import { pageActions } from './session/pageActions.ts';
import { type PageSession, startSession } from './session/pageSession.ts';
import { PageStore } from './session/pageState.ts';
import { Page } from './shell/Page.tsx';

const container = document.getElementById('page');
if (!container) throw new Error('the page has no element #page');

const store = new PageStore();
const gridPlace = createRef<HTMLDivElement>();
const panelPlace = createRef<HTMLElement>();
let session: PageSession | null = null;
const actions = pageActions(store, () => session);
render(<Page {...{ store, actions, gridPlace, panelPlace }} />, container);
window.addEventListener('keydown', (event) => {
  if (!(event.ctrlKey || event.metaKey) || event.key.toLowerCase() !== 's') return;
  event.preventDefault();
  actions.save();
});
// Closing the page would lose what was not saved.
window.addEventListener('beforeunload', (event) => {
  if (store.state.edited) event.preventDefault();
});
if (gridPlace.current && panelPlace.current) {
  session = await startSession(store, { grid: gridPlace.current, panel: panelPlace.current });
  offerPort(() => (store.state.stage === 'ready' ? (session?.spreadsheet.host() ?? null) : null));
}
