/** What every part of the page needs to know: who acts, when it is, and what people and channels are called. */
import { createContext, useContext } from './vendor/htm-preact-3.1.1.js';

const Here = createContext(null);
export const HereProvider = Here.Provider;
export const useHere = () => useContext(Here);

const STRANGER = { name: 'somebody', real_name: 'Somebody', tz: 'UTC', color: '777777' };
const SLACKBOT = { id: 'USLACKBOT', name: 'slackbot', real_name: 'Slackbot', tz: 'UTC', is_bot: true, color: '5f6f1f' };

/** Reads one state of the server; `go(channel)` and `openIm(person)` lead elsewhere in the page. */
export function hereFrom(state, now, deeds) {
  const people = new Map([[SLACKBOT.id, SLACKBOT], ...state.people.map((person) => [person.id, person])]);
  const channels = new Map(state.channels.map((channel) => [channel.id, channel]));
  const person = (id) => people.get(id) ?? { ...STRANGER, id };
  return {
    ...deeds,
    state, now, person, channels,
    me: person(state.me),
    zone: zoneOf(person(state.me)),
    /** Slackbot speaks, but nobody speaks to it. */
    people: state.people.filter((each) => each.id !== SLACKBOT.id),
    channel: (id) => channels.get(id),
    titleOf: (channel) => (channel.kind === 'im' ? person(channel.with).real_name : channel.name),
  };
}

export const zoneOf = (person) => person.tz || 'UTC';

export const isUnread = (here, channel) =>
  (here.state.messages[channel.id] ?? []).some(
    (message) => message.user !== here.me.id && !isReply(message) && Number(message.ts) > Number(channel.last_read || 0));

export const isReply = (message) => Boolean(message.thread_ts) && message.thread_ts !== message.ts;
