/**
 * Slack's mrkdwn as virtual nodes. Foreign text only ever becomes text nodes, and links lead to http, https and mailto alone.
 * https://docs.slack.dev/messaging/formatting-message-text
 */
import { html } from './vendor/htm-preact-3.1.1.js';
import { emoji, withEmoji } from './emoji.js';
import { dateToken, exactly } from './times.js';
import { useHere } from './here.js';

const unescape = (text) => text.replace(/&lt;/g, '<').replace(/&gt;/g, '>').replace(/&amp;/g, '&');

/** A text object of Block Kit, or a plain string taken as mrkdwn. */
export function Text({ of }) {
  const here = useHere();
  if (!of) return null;
  if (typeof of === 'string') return blocksOf(of, here);
  return of.type === 'mrkdwn' ? blocksOf(of.text, here) : withEmoji(unescape(of.text ?? ''));
}

/** The words of a text object where only words fit: options, titles, placeholders. */
export const words = (textObject) => (textObject ? withEmoji(unescape(textObject.text ?? '')) : '');

const FENCE = /```\n?([\s\S]*?)\n?```/g;
const QUOTE = /^(?:&gt;|>) ?/;
const REST_QUOTE = /^(?:(?:&gt;|>){3}) ?/;

function blocksOf(text, here) {
  const parts = [];
  let from = 0;
  for (const fence of text.matchAll(FENCE)) {
    parts.push(...paragraphs(trimmed(text.slice(from, fence.index), from > 0, true), here));
    parts.push(html`<pre><code>${bare(fence[1], here)}</code></pre>`);
    from = fence.index + fence[0].length;
  }
  parts.push(...paragraphs(trimmed(text.slice(from), from > 0, false), here));
  return parts;
}

/** The line ends that touch a fence belong to it. */
function trimmed(text, atStart, atEnd) {
  const start = atStart ? text.replace(/^\n/, '') : text;
  return atEnd ? start.replace(/\n$/, '') : start;
}

function paragraphs(text, here) {
  if (!text) return [];
  const lines = text.split('\n');
  const parts = [];
  for (let i = 0; i < lines.length; ) {
    if (REST_QUOTE.test(lines[i])) {
      const rest = lines.slice(i).join('\n').replace(REST_QUOTE, '');
      parts.push(html`<blockquote>${inline(rest, here)}</blockquote>`);
      break;
    }
    const quoted = QUOTE.test(lines[i]);
    let end = i + 1;
    while (end < lines.length && QUOTE.test(lines[end]) === quoted) end++;
    const run = lines.slice(i, end).map((line) => (quoted ? line.replace(QUOTE, '') : line)).join('\n');
    parts.push(quoted ? html`<blockquote>${inline(run, here)}</blockquote>` : html`<span class="lines">${inline(run, here)}</span>`);
    i = end;
  }
  return parts;
}

// One alternative a kind; the insides of the marks exclude their own sign, so that no text is walked more than twice.
const INSIDE = (sign) => `(?=\\S)((?:<[^<>\\n]*>|[^${sign}\\n<])+?)(?<=\\S)`;
const AFTER = '(?![\\p{L}\\p{N}])';
const BEFORE = '(?<![\\p{L}\\p{N}])';
const INLINE = new RegExp(
  [
    '`([^`\\n]+)`',
    '<([^<>\\n]+)>',
    `${BEFORE}\\*${INSIDE('*')}\\*${AFTER}`,
    `${BEFORE}_${INSIDE('_')}_${AFTER}`,
    `${BEFORE}~${INSIDE('~')}~${AFTER}`,
    ':([a-z0-9_+-]+):(?::skin-tone-\\d:)?',
  ].join('|'),
  'gu',
);

export function inline(text, here) {
  const parts = [];
  let from = 0;
  for (const match of text.matchAll(INLINE)) {
    const [whole, code, token, bold, italic, strike, sign] = match;
    parts.push(unescape(text.slice(from, match.index)));
    if (code !== undefined) parts.push(html`<code>${bare(code, here)}</code>`);
    else if (token !== undefined) parts.push(tokenOf(token, here));
    else if (bold !== undefined) parts.push(html`<b>${inline(bold, here)}</b>`);
    else if (italic !== undefined) parts.push(html`<i>${inline(italic, here)}</i>`);
    else if (strike !== undefined) parts.push(html`<s>${inline(strike, here)}</s>`);
    else parts.push(emoji(sign));
    from = match.index + whole.length;
  }
  parts.push(unescape(text.slice(from)));
  return parts;
}

/** Inside code only Slack's tokens mean something. */
function bare(text, here) {
  return text.split(/(<[^<>\n]+>)/).map((part, i) => (i % 2 ? tokenOf(part.slice(1, -1), here) : unescape(part)));
}

function tokenOf(token, here) {
  const [target, label] = split(token, '|');
  if (target[0] === '@') return html`<${Mention} id=${target.slice(1)} label=${label} />`;
  if (target[0] === '#') return html`<${ChannelLink} id=${target.slice(1)} label=${label} />`;
  if (target.startsWith('!date^')) return dateOf(target.slice(6), label, here);
  if (target.startsWith('!subteam^')) return html`<span class="mention">${unescape(label ?? '@group')}</span>`;
  if (target[0] === '!') return html`<span class="mention wide">@${target.slice(1).split('^')[0]}</span>`;
  return link(unescape(target), label && withEmoji(unescape(label)));
}

function split(text, sign) {
  const at = text.indexOf(sign);
  return at < 0 ? [text] : [text.slice(0, at), text.slice(at + 1)];
}

export function link(url, label) {
  if (!/^(https?:|mailto:)/i.test(url)) return `<${url}${label ? `|${label}` : ''}>`;
  const face = label || url.replace(/^mailto:/, '');
  return html`<a href=${url} target="_blank" rel="noopener noreferrer" title=${label ? url : undefined}>${face}</a>`;
}

function dateOf(rest, fallback, here) {
  const [seconds, pattern, url] = rest.split('^');
  const moment = Number(seconds);
  if (!pattern || !Number.isFinite(moment)) return unescape(fallback ?? '');
  const title = `${exactly(moment * 1000, here.zone)} · ${unescape(fallback ?? '')}`;
  const time = html`<time dateTime=${new Date(moment * 1000).toISOString()} title=${title}>
    ${dateToken(moment, unescape(pattern), here.zone, here.now)}</time>`;
  return url ? link(unescape(url), time) : time;
}

export function Mention({ id, label }) {
  const here = useHere();
  const person = here.person(id);
  const known = person.id === id && person.name !== 'somebody';
  const name = known ? person.name : label ? unescape(label) : id;
  return html`<span class=${`mention${id === here.me.id ? ' mine' : ''}`} title=${known ? person.real_name : id}>@${name}</span>`;
}

export function ChannelLink({ id, label }) {
  const here = useHere();
  const channel = here.channel(id);
  if (!channel) return html`<span class="mention">#${label ? unescape(label) : id}</span>`;
  return html`<button type="button" class="mention" onClick=${() => here.go(id)}>#${channel.name}</button>`;
}
