/** What the inputs of a message or modal hold: the bot's initial values, and over them what the person has chosen. */
import { localText, momentOf } from './times.js';

/** Element type to the field of Slack's `state.values` that carries its value. */
const FIELDS = {
  plain_text_input: 'value', number_input: 'value', email_text_input: 'value', url_text_input: 'value',
  static_select: 'selected_option', radio_buttons: 'selected_option',
  multi_static_select: 'selected_options', checkboxes: 'selected_options',
  users_select: 'selected_user', multi_users_select: 'selected_users',
  conversations_select: 'selected_conversation', multi_conversations_select: 'selected_conversations',
  channels_select: 'selected_channel', multi_channels_select: 'selected_channels',
  datepicker: 'selected_date', timepicker: 'selected_time', datetimepicker: 'selected_date_time',
};

const MANY = new Set(['selected_options', 'selected_users', 'selected_conversations', 'selected_channels']);

export const fieldOf = (element) => FIELDS[element.type];

/** `initial_option` for `selected_option`, `initial_value` for `value`, and so on; what is absent is null or an empty list. */
export function initialOf(element, channel) {
  const field = fieldOf(element);
  const given = element[field === 'value' ? 'initial_value' : field.replace('selected_', 'initial_')];
  if (given !== undefined && given !== null) return given;
  if (element.default_to_current_conversation && channel) return MANY.has(field) ? [channel] : channel;
  return MANY.has(field) ? [] : null;
}

/** Slack names blocks that the app left unnamed; should the server not have, their place names them. */
export const blockId = (block, place) => block.block_id ?? `block-${place}`;

/** Every element of these blocks that holds a value: `{id, block, element}`. */
export function stateful(blocks) {
  return blocks.flatMap((block, place) =>
    [block.element, block.accessory, ...(block.type === 'actions' ? block.elements : [])]
      .filter((element) => element && fieldOf(element))
      .map((element) => ({ id: blockId(block, place), block, element })));
}

/** What was chosen, by surface (a view's id, or a message), for as long as the page lives: a refreshed state forgets nothing. */
const drafts = new Map();

export function draftOf(surface) {
  if (!drafts.has(surface)) drafts.set(surface, new Map());
  return drafts.get(surface);
}

const keyOf = (id, element) => JSON.stringify([id, element.action_id, element.type]);

export function valueOf(draft, id, element, channel) {
  const key = keyOf(id, element);
  return draft.has(key) ? draft.get(key) : initialOf(element, channel);
}

export const keep = (draft, id, element, value) => draft.set(keyOf(id, element), value);

/** Slack's `state.values`: `{block_id: {action_id: {type, <field>}}}`. */
export function valuesOf(blocks, draft, channel) {
  const values = {};
  for (const { id, element } of stateful(blocks)) {
    values[id] ??= {};
    values[id][element.action_id] = { type: element.type, [fieldOf(element)]: sent(element, valueOf(draft, id, element, channel)) };
  }
  return values;
}

/** An empty text is no value, as in Slack. */
const sent = (element, value) => (value === '' ? null : value);

const isEmpty = (value) => value === null || value === '' || (Array.isArray(value) && value.length === 0);

/** What Slack itself refuses before it asks the app: `{block_id: sentence}`. */
export function refusals(blocks, draft, channel) {
  const found = {};
  for (const { id, block, element } of stateful(blocks)) {
    if (block.type !== 'input') continue;
    const value = valueOf(draft, id, element, channel);
    if (isEmpty(value)) {
      if (!block.optional) found[id] = 'Please complete this required field.';
    } else {
      const sentence = unfit(element, value);
      if (sentence) found[id] = sentence;
    }
  }
  return found;
}

function unfit(element, value) {
  if (element.type === 'number_input') {
    if (!/^-?\d+(\.\d+)?$/.test(value) || (!element.is_decimal_allowed && value.includes('.'))) {
      return element.is_decimal_allowed ? 'Please enter a number.' : 'Please enter a whole number.';
    }
    if (element.min_value !== undefined && Number(value) < Number(element.min_value)) return `Please enter ${element.min_value} or more.`;
    if (element.max_value !== undefined && Number(value) > Number(element.max_value)) return `Please enter ${element.max_value} or less.`;
  }
  if (fieldOf(element) !== 'value') return undefined;
  if (element.min_length && value.length < element.min_length) return `Please enter at least ${element.min_length} characters.`;
  if (element.max_length && value.length > element.max_length) return `Please enter at most ${element.max_length} characters.`;
  return undefined;
}

/** A datetimepicker holds epoch seconds, its field a local text in the acting person's zone. */
export const dateTimeText = (seconds, zone) => (seconds ? localText(seconds * 1000, zone) : '');
export const dateTimeSeconds = (text, zone) => (text ? momentOf(text, zone) / 1000 : null);
