/** A channel or direct message: its head, what was said there, its threads and pins, and the composer. */
import { html, useEffect, useLayoutEffect, useMemo, useRef, useState } from './vendor/htm-preact-3.1.1.js';
import { Composer } from './composer.js';
import { Icon } from './icons.js';
import { Message, isNotice } from './message.js';
import { Text } from './mrkdwn.js';
import { dayOf, dayTitle, millis } from './times.js';
import { isReply, isUnread, useHere } from './here.js';

const tries = () => html`Try: <code>/oncall</code> · <code>/oncall swap @ben</code> · <code>/incident open sev2 checkout is slow</code>`;

export function Conversation({ channel, onMenu }) {
  const here = useHere();
  const [error, setError] = useState(null);
  const [aside, setAside] = useState(null);
  const all = here.state.messages[channel.id] ?? [];
  const inChannel = all.filter((message) => !isReply(message) || message.subtype === 'thread_broadcast');
  useRead(channel, all);
  const title = here.titleOf(channel);
  const open = (side) => setAside(JSON.stringify(side) === JSON.stringify(aside) ? null : side);
  return html`
    <main class="conversation" aria-label=${title}>
      <header class="channel-head">
        <button type="button" class="plain drawer" aria-label="People and channels" onClick=${onMenu}><${Icon} name="list" /></button>
        <h1><${Sign} channel=${channel} />${title}</h1>
        ${channel.is_archived && html`<span class="badge">archived</span>`}
        <span class="topic">${channel.topic && html`<${Text} of=${channel.topic} />`}</span>
        ${channel.pins?.length > 0 && html`<button type="button" class="plain" aria-expanded=${String(Boolean(aside?.pins))}
          onClick=${() => open({ pins: true })}>
          <${Icon} name="pin" /> ${channel.pins.length} pinned</button>`}
        ${channel.kind !== 'im' && html`<${Crew} channel=${channel} />`}
      </header>
      <${Messages} messages=${inChannel} all=${all} channel=${channel} onError=${setError}
        onThread=${(ts) => setAside({ thread: ts })} />
      <${Foot} channel=${channel} title=${title} error=${error} onError=${setError} />
    </main>
    ${aside?.thread && html`<${Thread} key=${aside.thread} channel=${channel} ts=${aside.thread} all=${all} onClose=${() => setAside(null)} />`}
    ${aside?.pins && html`<${Pins} channel=${channel} all=${all} onClose=${() => setAside(null)} />`}`;
}

function Sign({ channel }) {
  if (channel.kind === 'im') return null;
  return html`<span class="sign" aria-hidden="true">${channel.kind === 'private' ? html`<${Icon} name="lock" />` : '#'}</span>`;
}

/** What a person sees they have read: tells the server when the open conversation has something newer. */
function useRead(channel, all) {
  const here = useHere();
  const last = all[all.length - 1]?.ts;
  const unread = isUnread(here, channel);
  useEffect(() => {
    if (unread && channel.is_member && !document.hidden) here.act({ do: 'read', channel: channel.id, ts: last });
  }, [channel.id, last, unread, document.hidden]);
}

function Crew({ channel }) {
  const here = useHere();
  const names = channel.members.map((id) => here.person(id).real_name).join(', ');
  return html`<span class="crew" title=${names}><${Icon} name="people" /> ${channel.members.length}<span class="hidden"> members: ${names}</span></span>`;
}

const MOMENTS = 5 * 60_000;

const follows = (message, above) =>
  above && above.user === message.user && above.username === message.username && !isNotice(above) &&
  Boolean(above.ephemeral) === Boolean(message.ephemeral) && millis(message.ts) - millis(above.ts) < MOMENTS;

function Messages({ messages, all, channel, onThread, onError }) {
  const here = useHere();
  const log = useRef(null);
  const atEnd = useRef(true);
  const last = messages[messages.length - 1];
  useLayoutEffect(() => {
    // Somebody who reads further up stays there, unless what came is their own or for them alone.
    if (last?.user === here.me.id || last?.ephemeral) atEnd.current = true;
  }, [last?.ts]);
  useLayoutEffect(() => {
    if (atEnd.current) log.current.scrollTop = log.current.scrollHeight;
  });
  const onScroll = () => {
    atEnd.current = log.current.scrollHeight - log.current.scrollTop - log.current.clientHeight < 80;
  };
  const threads = useMemo(() => byThread(all), [all]);
  // The line stands where the person had read to when the channel was opened, until they leave it.
  const readTo = useRef(Number(channel.last_read || 0)).current;
  const firstNew = messages.find((message) => readTo > 0 && Number(message.ts) > readTo && message.user !== here.me.id)?.ts;
  return html`<div class="log" ref=${log} onScroll=${onScroll} tabindex="0" role="log" aria-live="polite" aria-label="Messages">
    ${!last && html`<p class="empty">Nothing has been said here yet.</p>`}
    <ol>
      ${messages.map((message, i) => {
        const above = messages[i - 1];
        const newDay = !above || dayOf(millis(above.ts), here.zone) !== dayOf(millis(message.ts), here.zone);
        const isNew = message.ts === firstNew;
        return [
          newDay && html`<li class="day" key=${`day${message.ts}`}><span>${dayTitle(millis(message.ts), here.zone, here.now)}</span></li>`,
          isNew && html`<li class="new" key="new"><span>New</span></li>`,
          html`<${Message} key=${message.ts} message=${message} channel=${channel} replies=${threads.get(message.ts)}
            follows=${!newDay && !isNew && follows(message, above)} onThread=${() => onThread(message.thread_ts ?? message.ts)} onError=${onError} />`,
        ];
      })}
    </ol>
  </div>`;
}

function byThread(all) {
  const threads = new Map();
  for (const reply of all.filter(isReply)) threads.set(reply.thread_ts, [...(threads.get(reply.thread_ts) ?? []), reply]);
  return threads;
}

/** The composer, or why there is none. */
function Foot({ channel, title, error, onError }) {
  const here = useHere();
  const join = async () => {
    const outcome = await here.act({ do: 'join', channel: channel.id });
    onError(outcome.ok ? null : outcome.error);
  };
  if (channel.is_archived) return html`<p class="foot">This channel is archived: it can be read, and nothing more is said in it.</p>`;
  if (!channel.is_member) {
    return html`<div class="foot">${error && html`<p class="error" role="alert">${error}</p>`}
      You are looking at <b>#${channel.name}</b> <button type="button" class="button primary" onClick=${join}>Join the channel</button></div>`;
  }
  const name = channel.kind === 'im' ? title : `#${channel.name}`;
  const hint = channel.kind !== 'im' || here.person(channel.with).is_bot ? tries : undefined;
  return html`<${Composer} channel=${channel} error=${error} onError=${onError} placeholder=${`Message ${name}`} hint=${hint} />`;
}

function Side({ title, onClose, children }) {
  return html`<aside class="side" aria-label=${title}>
    <header class="channel-head">
      <h2>${title}</h2>
      <button type="button" class="plain" aria-label=${`Close ${title}`} onClick=${onClose}><${Icon} name="close" /></button>
    </header>
    ${children}
  </aside>`;
}

function Thread({ channel, ts, all, onClose }) {
  const [error, setError] = useState(null);
  const messages = all.filter((message) => message.ts === ts || message.thread_ts === ts);
  return html`<${Side} title="Thread" onClose=${onClose}>
    <div class="log" role="log" aria-live="polite" aria-label="Thread" tabindex="0">
      <ol>${messages.map((message) => html`<${Message} key=${message.ts} message=${message} channel=${channel} onError=${setError} />`)}</ol>
    </div>
    ${channel.is_member && !channel.is_archived &&
      html`<${Composer} channel=${channel} thread=${ts} error=${error} onError=${setError} placeholder="Reply" />`}
  <//>`;
}

function Pins({ channel, all, onClose }) {
  const [error, setError] = useState(null);
  const pinned = all.filter((message) => channel.pins.includes(message.ts));
  return html`<${Side} title="Pinned" onClose=${onClose}>
    ${error && html`<p class="error" role="alert">${error}</p>`}
    <div class="log" tabindex="0" aria-label="Pinned messages">
      <ol>${pinned.map((message) => html`<${Message} key=${message.ts} message=${message} channel=${channel} onError=${setError} />`)}</ol>
    </div>
  <//>`;
}
