/** Small things that open over the page: menus, and the question before a dangerous button. */
import { html, useEffect, useRef, useState } from './vendor/htm-preact-3.1.1.js';
import { Text, words } from './mrkdwn.js';

/**
 * A button that opens a list of choices: arrow keys move, Escape and a click elsewhere close.
 * `items` are `{key, content, label, chosen, danger}`.
 */
export function Menu({ label, face, items, onChoose, className = '', disabled }) {
  const [open, setOpen] = useState(false);
  const root = useRef(null);
  useEffect(() => {
    if (!open) return undefined;
    const list = root.current.querySelector('[role=menu]');
    (list.querySelector('[aria-checked=true]') ?? list.firstElementChild)?.focus();
    const elsewhere = (event) => root.current.contains(event.target) || setOpen(false);
    document.addEventListener('pointerdown', elsewhere);
    return () => document.removeEventListener('pointerdown', elsewhere);
  }, [open]);
  const close = () => {
    setOpen(false);
    root.current.querySelector('button').focus();
  };
  const onKeyDown = (event) => {
    if (!open) return;
    if (event.key === 'Escape') {
      event.preventDefault();
      event.stopPropagation();
      close();
    } else if (event.key === 'Tab') {
      setOpen(false);
    } else {
      moveFocus(event, root.current);
    }
  };
  const choose = (item) => {
    close();
    onChoose(item.key);
  };
  return html`<span class=${`menu ${className}`} ref=${root} onKeyDown=${onKeyDown}>
    <button type="button" class="menu-face" aria-haspopup="menu" aria-expanded=${String(open)} aria-label=${label} title=${label}
      disabled=${disabled} onClick=${() => setOpen(!open)}>${face}</button>
    ${open && html`<div class="menu-list" role="menu" aria-label=${label}>
      ${items.map((item) => html`<button type="button" key=${item.key} tabindex="-1" class=${item.danger ? 'danger' : ''} aria-label=${item.label}
        role=${item.chosen === undefined ? 'menuitem' : 'menuitemradio'} aria-checked=${item.chosen === undefined ? undefined : String(item.chosen)}
        onClick=${() => choose(item)}>${item.content}</button>`)}
    </div>`}
  </span>`;
}

function moveFocus(event, root) {
  const choices = [...root.querySelectorAll('[role=menu] > button')];
  const at = choices.indexOf(document.activeElement);
  const to = { ArrowDown: at + 1, ArrowUp: at - 1, ArrowRight: at + 1, ArrowLeft: at - 1, Home: 0, End: choices.length - 1 }[event.key];
  if (to === undefined) return;
  event.preventDefault();
  choices[(to + choices.length) % choices.length].focus();
}

/** A native modal dialog that is open for as long as it is drawn. */
export function Dialog({ label, className = '', onClose, children }) {
  const dialog = useRef(null);
  useEffect(() => {
    dialog.current.showModal();
    dialog.current.querySelector('.modal-body :is(input, select, textarea, button)')?.focus();
  }, []);
  const onCancel = (event) => {
    event.preventDefault();
    onClose();
  };
  return html`<dialog ref=${dialog} class=${className} aria-label=${label} onCancel=${onCancel}>${children}</dialog>`;
}

/** Block Kit's confirm object as a question; the safe answer has the focus. */
export function Confirm({ confirm, onAnswer }) {
  return html`<${Dialog} label=${words(confirm.title)} className="confirm" onClose=${() => onAnswer(false)}>
    <h2>${words(confirm.title)}</h2>
    <div class="text"><${Text} of=${confirm.text} /></div>
    <footer>
      <button type="button" class="button" autofocus onClick=${() => onAnswer(false)}>${words(confirm.deny) || 'Cancel'}</button>
      <button type="button" class=${`button ${confirm.style === 'danger' ? 'danger' : 'primary'}`} onClick=${() => onAnswer(true)}>
        ${words(confirm.confirm) || 'Yes'}</button>
    </footer>
  <//>`;
}
