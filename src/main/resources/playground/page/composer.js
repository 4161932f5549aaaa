/** Where people type: Enter sends, Shift+Enter is a new line, "/" and "@" and "#" complete. */
import { html, useLayoutEffect, useRef, useState } from './vendor/htm-preact-3.1.1.js';
import { Icon } from './icons.js';
import { useHere } from './here.js';

/** What stands in each composer, by channel and thread: leaving the channel forgets nothing. */
const typedIn = new Map();

const keys = () => html`<kbd>Enter</kbd> sends · <kbd>Shift</kbd>+<kbd>Enter</kbd> new line`;

export function Composer({ channel, thread, error, onError, placeholder, hint }) {
  const here = useHere();
  const place = `${here.me.id}/${channel.id}/${thread ?? ''}`;
  const [text, setText] = useTyped(place);
  const [caret, setCaret] = useState(0);
  const [chosen, setChosen] = useState(0);
  const [closed, setClosed] = useState(false);
  const [waiting, setWaiting] = useState(0);
  const area = useRef(null);
  const choices = closed ? [] : completions(text, caret, here);
  const active = Math.min(chosen, choices.length - 1);
  const listId = `complete-${channel.id}-${thread ?? 'channel'}`;

  useLayoutEffect(() => {
    area.current.style.height = 'auto';
    area.current.style.height = `${Math.min(area.current.scrollHeight + 2, 220)}px`;
  }, [text, place]);

  const change = (next, at) => {
    setText(next);
    setCaret(at);
    setChosen(0);
    setClosed(false);
  };
  const complete = (choice) => {
    const before = text.slice(0, choice.from) + choice.insert;
    change(before + text.slice(caret).replace(/^ /, ''), before.length);
    requestAnimationFrame(() => {
      area.current?.focus();
      area.current?.setSelectionRange(before.length, before.length);
    });
  };
  const send = async () => {
    const said = text.trim();
    if (!said) return;
    onError(null);
    change('', 0);
    const deed = said.startsWith('/') ? { do: 'command' } : { do: 'say', thread_ts: thread };
    setWaiting((n) => n + 1);
    const outcome = await here.act({ ...deed, channel: channel.id, text: said });
    setWaiting((n) => n - 1);
    if (outcome.ok) return;
    onError(outcome.error);
    // Nothing typed is lost: it comes back, before what was typed meanwhile.
    setText(typedIn.get(place) ? `${text}\n${typedIn.get(place)}` : text);
  };
  const onKeyDown = (event) => {
    if (event.isComposing) return;
    if (choices.length > 0 && onChoiceKey(event)) return;
    if (event.key === 'Enter' && !event.shiftKey) {
      event.preventDefault();
      send();
    }
  };
  const onChoiceKey = (event) => {
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    // A command that is typed in full is sent by Enter, not completed once more.
    const whole = choices[active].insert.trim() === text.slice(choices[active].from, caret);
    if (step) setChosen((active + step + choices.length) % choices.length);
    else if (event.key === 'Escape') setClosed(true);
    else if ((event.key === 'Tab' && !event.shiftKey) || (event.key === 'Enter' && !event.shiftKey && !whole)) complete(choices[active]);
    else return false;
    event.preventDefault();
    return true;
  };

  return html`<div class="composer">
    ${error && html`<p class="error" role="alert">${error}</p>`}
    ${choices.length > 0 && html`<ul class="completions" role="listbox" id=${listId} aria-label="Suggestions">
      ${choices.map((choice, i) => html`<li key=${choice.insert} role="option" id=${`${listId}-${i}`} aria-selected=${String(i === active)}
        onMouseDown=${(e) => { e.preventDefault(); complete(choice); }}><b>${choice.face}</b> <span>${choice.note}</span></li>`)}
    </ul>`}
    <${Usage} text=${text} />
    <div class="compose-row">
      <textarea ref=${area} rows="1" value=${text} placeholder=${placeholder} aria-label=${placeholder} aria-autocomplete="list"
        aria-haspopup="listbox" aria-controls=${choices.length > 0 ? listId : undefined}
        aria-activedescendant=${choices.length > 0 ? `${listId}-${active}` : undefined}
        onInput=${(e) => change(e.target.value, e.target.selectionStart)} onClick=${(e) => setCaret(e.target.selectionStart)}
        onKeyUp=${(e) => setCaret(e.target.selectionStart)} onKeyDown=${onKeyDown} onBlur=${() => setClosed(true)}></textarea>
      <button type="button" class="send" aria-label="Send" title="Send (Enter)" disabled=${!text.trim()} onClick=${send}>
        <${Icon} name="send" /></button>
    </div>
    <p class="hint" role="status">${waiting > 0 ? 'Sending …' : !text && hint ? hint() : keys()}</p>
  </div>`;
}

function useTyped(place) {
  const [, redraw] = useState(0);
  const setText = (text) => {
    typedIn.set(place, text);
    redraw((n) => n + 1);
  };
  return [typedIn.get(place) ?? '', setText];
}

/** While a known command is being typed: what may follow it. */
function Usage({ text }) {
  const here = useHere();
  const command = here.state.commands.find((each) => text === each.command || text.startsWith(`${each.command} `));
  if (!command) return null;
  return html`<p class="usage"><b>${command.command}</b> ${command.usage_hint} <span>${command.description}</span></p>`;
}

function completions(text, caret, here) {
  const before = text.slice(0, caret);
  if (/^\/\S*$/.test(before)) {
    return here.state.commands.filter((each) => each.command.startsWith(before))
      .map((each) => ({ from: 0, insert: `${each.command} `, face: each.command, note: each.usage_hint || each.description }));
  }
  const word = /(?:^|[\s(])([@#])([\p{L}\p{N}._-]*)$/u.exec(before);
  if (!word) return [];
  const [, sign, start] = word;
  const from = caret - start.length - 1;
  const wanted = start.toLowerCase();
  const names = sign === '@' ? peopleNames(here) : channelNames(here);
  const fits = ({ insert, note }) => [insert, ...note.toLowerCase().split(/\s/)].some((part) => part.startsWith(wanted));
  return names.filter(fits).slice(0, 8).map(({ insert, note }) => ({ from, insert: `${sign}${insert} `, face: `${sign}${insert}`, note }));
}

const peopleNames = (here) =>
  here.people.filter((person) => !person.deleted).map((person) => ({ insert: person.name, note: person.real_name }));

const channelNames = (here) =>
  [...here.channels.values()]
    .filter((channel) => channel.kind !== 'im' && !channel.is_archived)
    .map((channel) => ({ insert: channel.name, note: channel.topic || '' }));
