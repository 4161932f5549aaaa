/** Block Kit's layout blocks, as Slack draws them. https://docs.slack.dev/reference/block-kit/blocks */
import { html, useErrorBoundary } from './vendor/htm-preact-3.1.1.js';
import { Text, words } from './mrkdwn.js';
import { RichText } from './richtext.js';
import { Element, Image } from './elements.js';
import { blockId } from './values.js';

export function Blocks({ blocks, surface, errors = {} }) {
  return html`<div class="blocks">
    ${blocks.map((block, place) => {
      const Kind = KINDS[block.type] ?? Unknown;
      const id = blockId(block, place);
      return html`<${Guarded} key=${id} type=${block.type}><${Kind} block=${block} id=${id} surface=${surface} error=${errors[id]} /><//>`;
    })}
  </div>`;
}

/** A block that is not as Slack has it takes nothing with it. */
function Guarded({ type, children }) {
  const [broken] = useErrorBoundary();
  return broken ? html`<${Unknown} block=${{ type }} />` : children;
}

function Section({ block, id, surface }) {
  return html`<div class="section">
    <div class="section-words">
      ${block.text && html`<div class="text"><${Text} of=${block.text} /></div>`}
      ${block.fields && html`<div class="fields">
        ${block.fields.map((field) => html`<div class="text"><${Text} of=${field} /></div>`)}
      </div>`}
    </div>
    ${block.accessory && html`<div class=${`accessory of-${block.accessory.type}`}>
      <${Element} element=${block.accessory} id=${id} surface=${surface} label=${words(block.text).slice(0, 80)} />
    </div>`}
  </div>`;
}

const Header = ({ block }) => html`<h2 class="header">${words(block.text)}</h2>`;

const Divider = () => html`<hr />`;

function Context({ block }) {
  return html`<div class="context">
    ${block.elements.map((element) =>
      element.type === 'image'
        ? html`<${Image} url=${element.image_url} alt=${element.alt_text} />`
        : html`<span class="text"><${Text} of=${element} /></span>`)}
  </div>`;
}

function Actions({ block, id, surface }) {
  return html`<div class="actions">
    ${block.elements.map((element) => html`<${Element} key=${element.action_id} element=${element} id=${id} surface=${surface}
      label=${words(element.placeholder)} />`)}
  </div>`;
}

function ImageBlock({ block }) {
  return html`<figure>
    ${block.title && html`<figcaption>${words(block.title)}</figcaption>`}
    <${Image} url=${block.image_url ?? block.slack_file?.url ?? `/playground/files/${block.slack_file?.id}`} alt=${block.alt_text} />
  </figure>`;
}

function Input({ block, id, surface, error }) {
  const hintId = `${surface.key}-${id}-hint`;
  const fieldId = `${surface.key}-${id}-field`;
  const label = words(block.label);
  return html`<div class=${`input ${error ? 'wrong' : ''}`}>
    <label class="input-label" for=${fieldId}>${label}${block.optional && html` <small>(optional)</small>`}</label>
    <${Element} element=${block.element} id=${id} surface=${surface} label=${label} fieldId=${fieldId} describedBy=${hintId} invalid=${Boolean(error)} />
    <div id=${hintId}>
      ${error && html`<p class="error" role="alert">${error}</p>`}
      ${block.hint && html`<p class="hint">${words(block.hint)}</p>`}
    </div>
  </div>`;
}

const Rich = ({ block }) => html`<div class="text rich"><${RichText} elements=${block.elements} /></div>`;

const Unknown = ({ block }) => html`<p class="unknown">${`A block of type “${block.type}” can’t be drawn here.`}</p>`;

const KINDS = {
  section: Section, header: Header, divider: Divider, context: Context,
  actions: Actions, image: ImageBlock, input: Input, rich_text: Rich,
};
