/** A small pretend Slack in which the visitor acts as one of its people. The address remembers who, and where: #U0ANA/C01. */
import { html, render, useEffect, useMemo, useReducer, useRef, useState } from './vendor/htm-preact-3.1.1.js';
import * as server from './server.js';
import { Conversation } from './conversation.js';
import { HereProvider, hereFrom } from './here.js';
import { Modal } from './modal.js';
import { Sidebar } from './sidebar.js';
import { dayAndTime } from './times.js';

const placeNow = () => {
  const [person, channel] = location.hash.slice(1).split('/').map(decodeURIComponent);
  return { person, channel };
};

const moveTo = (person, channel) => {
  location.hash = channel ? `${person}/${channel}` : person;
};

function Page() {
  const [place, setPlace] = useState(placeNow());
  const [shown, setShown] = useState(null);
  const [online, setOnline] = useState(true);
  const [failure, setFailure] = useState(null);
  const [drawer, setDrawer] = useState(false);
  const wanted = useRef(place.person);
  wanted.current = place.person;

  const refresh = useMemo(() => server.coalesced(async () => {
    try {
      const person = wanted.current;
      if (!person) return;
      const state = await server.state(person);
      // Whoever was left meanwhile is of no interest any more.
      if (person === wanted.current) setShown({ state, fetchedAt: performance.now() });
      setFailure(null);
    } catch (error) {
      setFailure(error.message);
    }
  }), []);

  useEffect(() => {
    const moved = () => {
      setPlace(placeNow());
      setDrawer(false);
    };
    addEventListener('hashchange', moved);
    // What comes while nobody looks stays unread until somebody does.
    document.addEventListener('visibilitychange', refresh);
  }, []);
  useEffect(() => server.listen(refresh, setOnline), []);
  useEffect(() => {
    if (place.person) refresh();
    else firstPerson().then(moveTo, (error) => setFailure(error.message));
  }, [place.person]);

  const now = useNow(shown);
  if (!shown || shown.state.me !== place.person) {
    const words = failure ? html`The playground didn’t answer: ${failure}. <a href="/">Try again</a>` : 'Opening the playground …';
    return html`<p class="starting" role="status">${words}</p>`;
  }
  const { state } = shown;
  const act = async (deed) => {
    const outcome = await server.act({ as: state.me, ...deed });
    refresh();
    return outcome;
  };
  const openIm = async (person) => {
    const outcome = await act({ do: 'open_im', with: person });
    if (outcome.ok) moveTo(state.me, outcome.channel);
    else setFailure(outcome.error);
  };
  const go = (channel) => {
    setDrawer(false);
    moveTo(state.me, channel);
  };
  const here = hereFrom(state, now, { act, go, openIm });
  const channel = here.channel(place.channel) ?? firstChannel(state);
  // Where both are in a channel it stays open: the next to act is often the one who was spoken to.
  const actAs = (person) => moveTo(person, channel?.members.includes(person) ? channel.id : undefined);
  const utc = new Date(now).toISOString();
  document.title = [here.me.real_name, channel && here.titleOf(channel), 'Watchbell playground'].filter(Boolean).join(' · ');
  return html`<${HereProvider} value=${here}>
    <div class="app">
      <header class="top">
        <span class="brand"><img src="/playground/bell.svg" alt="" /> <b>${state.workspace.name}</b> <small>playground</small></span>
        <span class="clock" title=${`${utc.slice(0, 16).replace('T', ' ')} UTC`}><span class="hidden">The playground’s clock: </span>
          <time dateTime=${utc}>${dayAndTime(now, here.zone)}</time> <small>${here.zone}</small></span>
      </header>
      ${(failure || !online) && html`<p class="banner" role="alert">${failure ?? 'The line to the playground is down; trying again …'}</p>`}
      <${Sidebar} current=${channel?.id} open=${drawer} onActAs=${actAs} />
      ${drawer && html`<div class="veil" onClick=${() => setDrawer(false)}></div>`}
      ${channel
        ? html`<${Conversation} key=${`${state.me}/${channel.id}`} channel=${channel} onMenu=${() => setDrawer(!drawer)} />`
        : html`<main class="conversation"></main>`}
      ${state.modal && html`<${Modal} key=${state.modal.id} modal=${state.modal} channel=${channel?.id} />`}
    </div>
  <//>`;
}

const firstChannel = (state) =>
  state.channels.find((channel) => channel.kind !== 'im' && channel.is_member && !channel.is_archived) ?? state.channels[0];

async function firstPerson() {
  const person = (await server.people()).find((each) => !each.is_bot && !each.deleted);
  if (!person) throw new Error('nobody lives here');
  return person.id;
}

/** The playground's clock: the server's, moved on by what has passed since it told us. */
function useNow(shown) {
  const [, tick] = useReducer((n) => n + 1, 0);
  useEffect(() => {
    const timer = setInterval(tick, 10_000);
    return () => clearInterval(timer);
  }, []);
  return shown ? shown.state.now + (performance.now() - shown.fetchedAt) : 0;
}

render(html`<${Page} />`, replaceStart());

function replaceStart() {
  const root = document.getElementById('page');
  root.textContent = '';
  return root;
}
