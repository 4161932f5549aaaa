/** One message: who, when, what, and what may be done with it. */
import { html, useState } from './vendor/htm-preact-3.1.1.js';
import { Blocks } from './blocks.js';
import { Icon } from './icons.js';
import { Menu } from './menu.js';
import { Text } from './mrkdwn.js';
import { REACTIONS, emoji } from './emoji.js';
import { exactly, millis, timeOf } from './times.js';
import { useHere } from './here.js';
import { useSurface } from './surface.js';

/** What Slack says in small print when nobody typed it. */
const NOTICES = {
  channel_join: 'joined the channel', channel_leave: 'left the channel', channel_topic: 'set the topic',
  channel_purpose: 'set the purpose', channel_name: 'renamed the channel', channel_archive: 'archived the channel',
  channel_unarchive: 'brought the channel back', pinned_item: 'pinned a message',
  group_join: 'joined the channel', group_leave: 'left the channel', group_topic: 'set the topic', group_archive: 'archived the channel',
};

export const isNotice = (message) => message.subtype in NOTICES;

/** @param follows whether the message above is of the same person, moments ago: then the name isn't repeated */
export function Message({ message, channel, follows, replies = [], onThread, onError }) {
  const here = useHere();
  const [editing, setEditing] = useState(false);
  const person = here.person(message.user ?? message.bot_id);
  const where = { channel: channel.id, ts: message.ts };
  const change = async (deed) => {
    onError(null);
    const outcome = await here.act({ ...where, ...deed });
    if (!outcome.ok) onError(outcome.error);
    return outcome.ok;
  };
  const name = message.username ?? person.real_name;
  const time = html`<time class="at" dateTime=${new Date(millis(message.ts)).toISOString()} title=${exactly(millis(message.ts), here.zone)}>
    ${timeOf(millis(message.ts), here.zone)}</time>`;
  if (isNotice(message)) {
    return html`<li class="notice" id=${`m${message.ts}`}>${time}
      <span class="text"><b>${name}</b> ${message.text ? html`<${Text} of=${noticeText(message)} />` : NOTICES[message.subtype]}</span></li>`;
  }
  return html`<li class=${`message${follows ? ' follows' : ''}${message.ephemeral ? ' ephemeral' : ''}`} id=${`m${message.ts}`} tabindex="-1">
    <div class="gutter">${follows ? time : html`<${Avatar} person=${person} sign=${message.icon_emoji} />`}</div>
    <div class="said">
      <p class=${follows ? 'by hidden' : 'by'}><b>${name}</b>${person.is_bot && html` <span class="badge">app</span>`}${!follows && html` ${time}`}</p>
      ${message.ephemeral && html`<p class="only-you"><${Icon} name="eye" /> Only visible to you</p>`}
      ${editing
        ? html`<${Edit} text=${typed(message.text, here)} onDone=${() => setEditing(false)} onSave=${(text) => change({ do: 'edit', text })} />`
        : html`<${Content} message=${message} where=${where} onError=${onError} />`}
      <${Reactions} message=${message} change=${change} />
      ${replies.length > 0 && html`<button type="button" class="replies" onClick=${onThread}>
        ${replies.length === 1 ? '1 reply' : `${replies.length} replies`}${' '}
        <small>last ${timeOf(millis(replies[replies.length - 1].ts), here.zone)}</small></button>`}
    </div>
    ${!message.ephemeral && !channel.is_archived &&
      html`<${Tools} message=${message} change=${change} onThread=${onThread} onEdit=${() => setEditing(true)} />`}
  </li>`;
}

/** Slack's own notices begin with the person's mention; the line begins with the name already. */
const noticeText = (message) => message.text.replace(/^<@[^>]*> ?(has )?/, '');

export function Avatar({ person, sign }) {
  const initials = person.real_name.split(/\s+/).map((word) => [...word][0] ?? '').slice(0, 2).join('').toUpperCase();
  const color = /^#?[0-9a-f]{6}$/i.test(person.color) ? `#${person.color.replace('#', '')}` : undefined;
  return html`<span class="avatar" aria-hidden="true" style=${{ backgroundColor: color }}>
    ${sign ? emoji(sign.replace(/^:|:$/g, '')) : person.is_bot && person.id !== 'USLACKBOT' ? html`<${Icon} name="bell" />` : initials}
  </span>`;
}

function Content({ message, where, onError }) {
  const blocks = message.blocks ?? [];
  const surface = useSurface({ key: `${where.channel}/${where.ts}`, blocks, where, channel: where.channel, onError });
  const edited = message.edited && html` <small class="edited">(edited)</small>`;
  if (blocks.length === 0) return html`<div class="text"><${Text} of=${message.text ?? ''} />${edited}</div>`;
  return html`<${Blocks} blocks=${blocks} surface=${surface} />${edited}`;
}

function Reactions({ message, change }) {
  const here = useHere();
  const given = (message.reactions ?? []).filter((reaction) => reaction.users.length > 0);
  if (given.length === 0) return null;
  return html`<div class="reactions">
    ${given.map(({ name, users }) => {
      const mine = users.includes(here.me.id);
      const who = users.map((id) => here.person(id).real_name).join(', ');
      return html`<button type="button" key=${name} class="reaction" aria-pressed=${String(mine)} title=${`${who} with :${name}:`}
        aria-label=${`${name}, ${users.length}, by ${who}`} onClick=${() => change({ do: mine ? 'unreact' : 'react', name })}>
        ${emoji(name)} ${users.length}</button>`;
    })}
  </div>`;
}

function Tools({ message, change, onThread, onEdit }) {
  const here = useHere();
  const reactions = REACTIONS.map((name) => ({ key: name, content: emoji(name), label: name.replaceAll('_', ' ') }));
  const own = [{ key: 'edit', content: 'Edit' }, { key: 'delete', content: 'Delete', danger: true }];
  const choose = (what) => (what === 'edit' ? onEdit() : change({ do: 'delete' }));
  return html`<div class="tools" role="group" aria-label="Message tools">
    <${Menu} label="React" face=${html`<${Icon} name="smile" />`} className="row" items=${reactions} onChoose=${(name) => change({ do: 'react', name })} />
    ${onThread && html`<button type="button" class="menu-face" title="Reply in thread" aria-label="Reply in thread" onClick=${onThread}>
      <${Icon} name="chat" /></button>`}
    ${message.user === here.me.id && html`<${Menu} label="More" face=${html`<${Icon} name="more" />`} items=${own} onChoose=${choose} />`}
  </div>`;
}

/** The text as it was typed: mentions by name, nothing escaped. */
function typed(text, here) {
  return text
    .replace(/<@(\w+)(?:\|[^>]*)?>/g, (_, id) => `@${here.person(id).name}`)
    .replace(/<#(\w+)(?:\|([^>]*))?>/g, (_, id, label) => `#${here.channel(id)?.name ?? label ?? id}`)
    .replace(/<(https?:[^|>]+)(?:\|[^>]*)?>/g, '$1')
    .replace(/&lt;/g, '<').replace(/&gt;/g, '>').replace(/&amp;/g, '&');
}

function Edit({ text, onDone, onSave }) {
  const [now, setNow] = useState(text);
  const save = async () => (await onSave(now)) && onDone();
  const onKeyDown = (event) => {
    if (event.key === 'Escape') onDone();
    if (event.key !== 'Enter' || event.shiftKey || event.isComposing) return;
    event.preventDefault();
    save();
  };
  return html`<div class="edit">
    <textarea class="field" aria-label="Edit message" autofocus rows=${Math.min(8, now.split('\n').length + 1)} value=${now}
      onInput=${(e) => setNow(e.target.value)} onKeyDown=${onKeyDown}></textarea>
    <button type="button" class="button" onClick=${onDone}>Cancel</button> <button type="button" class="button primary" onClick=${save}>Save</button>
  </div>`;
}
