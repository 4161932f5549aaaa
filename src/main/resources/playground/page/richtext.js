/** The rich_text block in a simple form: sections, lists, quotes and preformatted text. */
import { html } from './vendor/htm-preact-3.1.1.js';
import { emoji } from './emoji.js';
import { ChannelLink, Mention, link } from './mrkdwn.js';
import { dateToken } from './times.js';
import { useHere } from './here.js';

export function RichText({ elements }) {
  const here = useHere();
  return elements.map((element) => part(element, here));
}

function part(element, here) {
  const children = () => (element.elements ?? []).map((child) => piece(child, here));
  switch (element.type) {
    case 'rich_text_section':
      return html`<div class="lines">${children()}</div>`;
    case 'rich_text_quote':
      return html`<blockquote>${children()}</blockquote>`;
    case 'rich_text_preformatted':
      return html`<pre><code>${children()}</code></pre>`;
    case 'rich_text_list': {
      const items = element.elements.map((child) => html`<li>${part(child, here)}</li>`);
      return element.style === 'ordered' ? html`<ol>${items}</ol>` : html`<ul>${items}</ul>`;
    }
    default:
      return html`<span class="unknown">${`“${element.type}” can’t be drawn here`}</span>`;
  }
}

function piece(element, here) {
  switch (element.type) {
    case 'text':
      return styled(element.text, element.style);
    case 'link':
      return styled(link(element.url, element.text), element.style);
    case 'emoji':
      return emoji(element.name);
    case 'user':
      return html`<${Mention} id=${element.user_id} />`;
    case 'channel':
      return html`<${ChannelLink} id=${element.channel_id} />`;
    case 'usergroup':
      return html`<span class="mention">@${element.usergroup_id}</span>`;
    case 'broadcast':
      return html`<span class="mention wide">@${element.range}</span>`;
    case 'date':
      return html`<time title=${element.fallback}>${dateToken(element.timestamp, element.format, here.zone, here.now)}</time>`;
    default:
      return html`<span class="unknown">${`“${element.type}”`}</span>`;
  }
}

function styled(content, style = {}) {
  let drawn = content;
  if (style.code) drawn = html`<code>${drawn}</code>`;
  if (style.bold) drawn = html`<b>${drawn}</b>`;
  if (style.italic) drawn = html`<i>${drawn}</i>`;
  if (style.strike) drawn = html`<s>${drawn}</s>`;
  return drawn;
}
