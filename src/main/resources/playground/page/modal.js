/** The modal on top of the person's stack: filled in, checked, submitted; what was typed stays until it closes. */
import { html, useEffect, useRef, useState } from './vendor/htm-preact-3.1.1.js';
import { Blocks } from './blocks.js';
import { Icon } from './icons.js';
import { Dialog } from './menu.js';
import { words } from './mrkdwn.js';
import { refusals, valuesOf } from './values.js';
import { useHere } from './here.js';
import { useSurface } from './surface.js';

export function Modal({ modal, channel }) {
  const here = useHere();
  const { id, view, errors } = modal;
  const blocks = view.blocks ?? [];
  const [refused, setRefused] = useState({});
  const [failure, setFailure] = useState(null);
  const [sending, setSending] = useState(false);
  const surface = useSurface({ key: id, blocks, where: { view_id: id }, channel, onError: setFailure });
  const form = useRef(null);
  // Every refreshed state brings a new object: only other words are other errors.
  useEffect(() => setRefused({}), [JSON.stringify(errors)]);
  const shown = { ...errors, ...refused };
  useEffect(() => form.current.querySelector('[aria-invalid=true]')?.focus(), [JSON.stringify(shown)]);

  const submit = async (event) => {
    event.preventDefault();
    if (sending || !view.submit) return;
    const found = refusals(blocks, surface.draft, channel);
    setRefused(found);
    setFailure(null);
    if (Object.keys(found).length > 0) return;
    setSending(true);
    const outcome = await here.act({ do: 'submit', view_id: id, values: valuesOf(blocks, surface.draft, channel) });
    setSending(false);
    if (!outcome.ok) setFailure(outcome.error);
  };
  const dismiss = async () => {
    const outcome = await here.act({ do: 'dismiss', view_id: id });
    if (!outcome.ok) setFailure(outcome.error);
  };

  return html`<${Dialog} label=${words(view.title)} className="modal" onClose=${dismiss}>
    <form ref=${form} noValidate onSubmit=${submit} aria-busy=${String(sending)}>
      <header>
        <h2>${words(view.title)}</h2>
        <button type="button" class="plain" aria-label="Close" onClick=${dismiss}><${Icon} name="close" /></button>
      </header>
      <div class="modal-body"><${Blocks} blocks=${blocks} surface=${surface} errors=${shown} /></div>
      ${failure && html`<p class="error" role="alert">${failure}</p>`}
      <footer>
        <button type="button" class="button" onClick=${dismiss}>${words(view.close) || 'Cancel'}</button>
        ${view.submit && html`<button type="submit" class="button primary" disabled=${sending}>
          ${sending ? 'Sending …' : words(view.submit)}</button>`}
      </footer>
    </form>
  <//>`;
}
