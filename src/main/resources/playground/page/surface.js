/** A message or a modal as its elements see it: what they hold, and what pressing one of them does. */
import { useReducer, useState } from './vendor/htm-preact-3.1.1.js';
import { draftOf, fieldOf, keep, stateful, valueOf, valuesOf } from './values.js';
import { useHere } from './here.js';

/**
 * @param key names the draft: a view's id, or channel and ts
 * @param where what `press` must carry to find the surface again: `{channel, ts}` or `{view_id}`
 * @param onError gets the sentence when a press was refused, null when one is on its way
 */
export function useSurface({ key, blocks, where, channel, pressable = true, onError }) {
  const here = useHere();
  const [, redraw] = useReducer((n) => n + 1, 0);
  const [busy, setBusy] = useState(false);
  const draft = draftOf(key);
  return {
    key, busy, pressable, draft, channel,
    value: (id, element) => valueOf(draft, id, element, channel),
    set(id, element, value) {
      keep(draft, id, element, value);
      redraw();
    },
    /** An input block tells the app of a choice only where the app asked for it. */
    dispatches(id, element) {
      const { block } = stateful(blocks).find((each) => each.id === id && each.element === element) ?? {};
      return block?.type !== 'input' || block.dispatch_action === true;
    },
    async press(id, element, choice) {
      const action = { action_id: element.action_id, block_id: id, type: element.type, ...choice };
      setBusy(!fieldOf(element));
      onError(null);
      const outcome = await here.act({ do: 'press', ...where, action, state: { values: valuesOf(blocks, draft, channel) } });
      setBusy(false);
      if (!outcome.ok) onError(outcome.error);
    },
  };
}
