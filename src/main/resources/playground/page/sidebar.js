/** Who you are, and where you can go: the people with their local time, the channels, the direct messages. */
import { html } from './vendor/htm-preact-3.1.1.js';
import { Icon } from './icons.js';
import { Avatar } from './message.js';
import { Menu } from './menu.js';
import { timeOf } from './times.js';
import { isUnread, useHere, zoneOf } from './here.js';

const byName = (one, other) => one.real_name.localeCompare(other.real_name);

export function Sidebar({ current, open, onActAs }) {
  const here = useHere();
  const channels = here.state.channels.filter((channel) => channel.kind !== 'im').sort((one, other) => one.name.localeCompare(other.name));
  const mine = channels.filter((channel) => channel.is_member && !channel.is_archived);
  const more = channels.filter((channel) => !channel.is_member && !channel.is_archived);
  const archived = channels.filter((channel) => channel.is_archived);
  const list = (of) => html`<ul>${of.map((channel) => html`<${ChannelRow} key=${channel.id} channel=${channel} current=${current} />`)}</ul>`;
  return html`<nav class=${`sidebar${open ? ' open' : ''}`} aria-label="People and channels">
    <${YouAre} onActAs=${onActAs} />
    <h2>Channels</h2>
    ${list(mine)}
    ${more.length > 0 && html`<h2>Not joined</h2>${list(more)}`}
    <h2>Direct messages</h2>
    <ul>${others(here).map((person) => html`<${PersonRow} key=${person.id} person=${person} current=${current} />`)}</ul>
    ${archived.length > 0 && html`<h2>Archived</h2>${list(archived)}`}
  </nav>`;
}

/** The bot first, then everybody by name; who is deactivated only where there is something to read. */
function others(here) {
  return here.people
    .filter((person) => person.id !== here.me.id && (!person.deleted || imWith(here, person)))
    .sort((one, other) => Number(other.is_bot) - Number(one.is_bot) || byName(one, other));
}

const imWith = (here, person) => here.state.channels.find((channel) => channel.kind === 'im' && channel.with === person.id);

function YouAre({ onActAs }) {
  const here = useHere();
  const actors = here.people.filter((person) => !person.is_bot && !person.deleted).sort(byName);
  const items = actors.map((person) => ({
    key: person.id, chosen: person.id === here.me.id,
    content: html`<${Avatar} person=${person} /><span class="who"><b>${person.real_name}</b><small>${person.title || `@${person.name}`}</small></span>
      <span class="there"><b>${timeOf(here.now, zoneOf(person))}</b><small>${city(person)}</small></span>`,
  }));
  const face = html`<${Avatar} person=${here.me} /><span class="who"><small>You are</small><b>${here.me.real_name}</b></span>
    <span class="there"><b>${timeOf(here.now, here.zone)}</b><small>${city(here.me)}</small></span><${Icon} name="down" />`;
  const label = `You are ${here.me.real_name}. Act as somebody else`;
  return html`<${Menu} className="you-are" label=${label} face=${face} items=${items} onChoose=${onActAs} />`;
}

const city = (person) => zoneOf(person).split('/').pop().replaceAll('_', ' ');

function ChannelRow({ channel, current }) {
  const here = useHere();
  const unread = channel.is_member && isUnread(here, channel);
  return html`<li><button type="button" class=${`row${unread ? ' unread' : ''}`} onClick=${() => here.go(channel.id)}
      aria-current=${channel.id === current ? 'page' : undefined}>
    <span class="sign" aria-hidden="true">${channel.kind === 'private' ? html`<${Icon} name="lock" />` : '#'}</span><span class="name">${channel.name}</span>
    ${unread && html`<span class="dot"><span class="hidden">unread</span></span>`}
  </button></li>`;
}

function PersonRow({ person, current }) {
  const here = useHere();
  const im = imWith(here, person);
  const unread = im && isUnread(here, im);
  return html`<li><button type="button" class=${`row${unread ? ' unread' : ''}`} title=${person.title}
      aria-current=${im && im.id === current ? 'page' : undefined}
      onClick=${() => (im ? here.go(im.id) : here.openIm(person.id))}>
    <${Avatar} person=${person} /><span class="name">${person.real_name}</span>
    ${person.is_bot ? html`<span class="badge">app</span>` : html`<small>${person.deleted ? 'deactivated' : timeOf(here.now, zoneOf(person))}</small>`}
    ${unread && html`<span class="dot"><span class="hidden">unread</span></span>`}
  </button></li>`;
}
