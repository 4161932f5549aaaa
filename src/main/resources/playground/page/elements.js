/** Block Kit's interactive elements. A `surface` is the message or modal they stand in; see surface.js. */
import { html, useState } from './vendor/htm-preact-3.1.1.js';
import { Text, link, words } from './mrkdwn.js';
import { dateTimeSeconds, dateTimeText, fieldOf } from './values.js';
import { Icon } from './icons.js';
import { Confirm, Menu } from './menu.js';
import { useHere } from './here.js';
import { withEmoji } from './emoji.js';

/** What a field is called where the app gave it no words. */
const NAMELESS = { datepicker: 'Date', timepicker: 'Time', datetimepicker: 'Date and time', checkboxes: 'Options', radio_buttons: 'Options' };

/** Draws the element, or a visible mark where it is none that we know. */
export function Element({ element, id, surface, label, fieldId, describedBy, invalid }) {
  const [asked, setAsked] = useState(null);
  const Kind = KINDS[element.type];
  if (!Kind) return html`<span class="unknown">${`“${element.type}” can’t be drawn here`}</span>`;
  const press = (choice) => {
    if (!surface.pressable) return undefined;
    if (element.confirm) return setAsked({ choice });
    return surface.press(id, element, choice);
  };
  const answer = (yes) => {
    const { choice } = asked;
    setAsked(null);
    if (yes) surface.press(id, element, choice);
  };
  const value = fieldOf(element) && surface.value(id, element);
  const set = (next, pressing = true) => {
    surface.set(id, element, next);
    if (pressing && surface.dispatches(id, element)) press({ [fieldOf(element)]: next });
  };
  const aria = { id: fieldId, 'aria-label': label || NAMELESS[element.type], 'aria-describedby': describedBy, 'aria-invalid': invalid ? 'true' : undefined };
  return html`<${Kind} element=${element} value=${value} set=${set} press=${press} aria=${aria} busy=${surface.busy}
      name=${`${surface.key}-${id}-${element.action_id}`} />
    ${asked && html`<${Confirm} confirm=${element.confirm} onAnswer=${answer} />`}`;
}

function Button({ element, press, busy }) {
  const face = words(element.text);
  const className = `button ${element.style ?? ''}`;
  const pressed = () => {
    // Slack opens the link and tells the app as well.
    if (element.url && /^https?:/i.test(element.url)) window.open(element.url, '_blank', 'noopener');
    press(element.value === undefined ? {} : { value: element.value });
  };
  return html`<button type="button" class=${className} disabled=${busy} aria-label=${element.accessibility_label} onClick=${pressed}>
    ${face}${element.url && html`<span aria-hidden="true"> ↗</span>`}</button>`;
}

function Overflow({ element, press, busy }) {
  const items = element.options.map((option, i) => ({ key: i, content: words(option.text) }));
  const choose = (i) => press({ selected_option: element.options[i] });
  return html`<${Menu} label="More" face=${html`<${Icon} name="overflow" />`} className="overflow" items=${items} onChoose=${choose} disabled=${busy} />`;
}

const optionsOf = (element) => element.options ?? (element.option_groups ?? []).flatMap((group) => group.options);
const same = (one, other) => one?.value === other?.value;

function StaticSelect({ element, value, set, aria }) {
  const choices = optionsOf(element);
  const at = (option) => choices.findIndex((choice) => same(choice, option));
  const entry = (option) => html`<option key=${option.value} value=${at(option)}>${words(option.text)}</option>`;
  return html`<select class="field" ...${aria} value=${value ? at(value) : ''} onChange=${(e) => set(choices[e.target.value] ?? null)}>
    <option value="">${words(element.placeholder) || 'Choose one'}</option>
    ${element.option_groups
      ? element.option_groups.map((group) => html`<optgroup label=${words(group.label)}>${group.options.map(entry)}</optgroup>`)
      : element.options.map(entry)}
  </select>`;
}

/** People, channels and conversations: ids with a name. */
function usePlaces(type) {
  const here = useHere();
  if (type.includes('users')) {
    return here.people
      .filter((person) => !person.deleted)
      .map((person) => ({ value: person.id, name: `${person.real_name} (@${person.name})` }));
  }
  const kept = (channel) => !channel.is_archived && (type.includes('conversations') || channel.kind === 'channel');
  const shown = [...here.channels.values()].filter(kept);
  return shown.map((channel) => ({ value: channel.id, name: channel.kind === 'im' ? here.titleOf(channel) : `#${channel.name}` }));
}

function PlaceSelect({ element, value, set, aria }) {
  return html`<select class="field" ...${aria} value=${value ?? ''} onChange=${(e) => set(e.target.value || null)}>
    <option value="">${words(element.placeholder) || 'Choose one'}</option>
    ${usePlaces(element.type).map((place) => html`<option key=${place.value} value=${place.value}>${place.name}</option>`)}
  </select>`;
}

function Ticks({ kind, name, choices, chosen, toggle, aria, boxed }) {
  return html`<div class=${`ticks ${boxed ? 'boxed' : ''}`} role=${kind === 'radio' ? 'radiogroup' : 'group'} ...${aria}>
    ${choices.map((choice) => html`<label key=${choice.value}>
      <input type=${kind} name=${name} checked=${chosen(choice)} disabled=${choice.shut} onChange=${(e) => toggle(choice, e.target.checked)} />
      <span>${choice.face}${choice.note && html`<small>${choice.note}</small>`}</span>
    </label>`)}
  </div>`;
}

const choiceOf = (option) => ({
  value: option.value, option,
  face: html`<${Text} of=${option.text} />`,
  note: option.description && html`<${Text} of=${option.description} />`,
});

function Radio({ element, value, set, aria, name }) {
  return html`<${Ticks} kind="radio" name=${name} aria=${aria} choices=${element.options.map(choiceOf)}
    chosen=${(choice) => same(choice.option, value)} toggle=${(choice) => set(choice.option)} />`;
}

/** Multi-selects and checkboxes are both a list of ticks; `max_selected_items` shuts the rest. */
function Many({ element, value, set, aria }) {
  const ofPlaces = !fieldOf(element).endsWith('options');
  const places = usePlaces(element.type);
  const choices = ofPlaces ? places.map((place) => ({ ...place, face: place.name, option: place.value })) : optionsOf(element).map(choiceOf);
  const holds = (choice) => value.some((held) => (ofPlaces ? held === choice.value : same(held, choice.option)));
  const full = element.max_selected_items !== undefined && value.length >= element.max_selected_items;
  const toggle = (choice, on) => set(choices.filter((each) => (each === choice ? on : holds(each))).map((each) => each.option));
  return html`<${Ticks} kind="checkbox" aria=${aria} boxed=${element.type !== 'checkboxes'} chosen=${holds} toggle=${toggle}
    choices=${choices.map((choice) => Object.assign(choice, { shut: full && !holds(choice) }))} />`;
}

const INPUT_TYPES = { number_input: 'text', email_text_input: 'email', url_text_input: 'url', plain_text_input: 'text' };

function TextInput({ element, value, set, press, aria }) {
  const shared = {
    ...aria, class: 'field', value: value ?? '', placeholder: words(element.placeholder),
    maxLength: element.max_length, onInput: (e) => set(e.target.value, false),
  };
  if (element.multiline) return html`<textarea rows="5" ...${shared}></textarea>`;
  const onKeyDown = (e) => {
    if (e.key === 'Enter' && element.dispatch_action_config) press({ value: value || null });
  };
  return html`<input type=${INPUT_TYPES[element.type]} inputmode=${element.type === 'number_input' ? 'decimal' : undefined} autocomplete="off"
    onKeyDown=${onKeyDown} ...${shared} />`;
}

function DateInput({ element, value, set, aria }) {
  // While a year is being typed the field holds years such as 0002: they are no choice yet.
  const chosen = (e) => (e.target.value === '' || e.target.value >= '1000') && set(e.target.value || null);
  return html`<input type="date" class="field short" ...${aria} value=${value ?? ''} onChange=${chosen} />`;
}

function TimeInput({ element, value, set, aria }) {
  // Each key in a time field is a change: the app is told when the person leaves it.
  const [before, setBefore] = useState(value);
  const left = () => {
    if (value === before) return;
    setBefore(value);
    set(value);
  };
  return html`<input type="time" class="field short" ...${aria} value=${value ?? ''}
    onInput=${(e) => set(e.target.value || null, false)} onBlur=${left} onKeyDown=${(e) => e.key === 'Enter' && left()} />`;
}

function DateTimeInput({ value, set, aria }) {
  const { zone } = useHere();
  return html`<input type="datetime-local" class="field short" ...${aria} value=${dateTimeText(value, zone)}
      onChange=${(e) => set(dateTimeSeconds(e.target.value, zone))} /> <small class="zone">${zone}</small>`;
}

function Picture({ element }) {
  return html`<${Image} url=${element.image_url} alt=${element.alt_text} />`;
}

/** A picture of this server. The page's policy takes none from elsewhere: there the picture's words and a link stand in its place. */
export function Image({ url, alt }) {
  const [lost, setLost] = useState(!url || new URL(url, location.href).origin !== location.origin);
  if (lost) {
    return html`<span class="lost-image"><${Icon} name="picture" /> ${withEmoji(alt ?? '')}${url && html` ${link(url, 'Open the picture')}`}</span>`;
  }
  return html`<img src=${url} alt=${alt} onError=${() => setLost(true)} />`;
}

const KINDS = {
  button: Button, overflow: Overflow, image: Picture,
  static_select: StaticSelect, users_select: PlaceSelect, conversations_select: PlaceSelect, channels_select: PlaceSelect,
  multi_static_select: Many, multi_users_select: Many, multi_conversations_select: Many, multi_channels_select: Many, checkboxes: Many,
  radio_buttons: Radio, plain_text_input: TextInput, number_input: TextInput, email_text_input: TextInput, url_text_input: TextInput,
  datepicker: DateInput, timepicker: TimeInput, datetimepicker: DateTimeInput,
};

