/** The wire to the playground's server: what a person may see, what a person does, and when something changed. */

const JSON_HEADERS = { 'Content-Type': 'application/json' };

async function get(path) {
  const answer = await fetch(path, { headers: { Accept: 'application/json' } });
  if (!answer.ok) throw new Error(`${path} answered ${answer.status}`);
  return answer.json();
}

export const people = () => get('/playground/people').then(({ people: all }) => all);

export const state = (person) => get(`/playground/state?as=${encodeURIComponent(person)}`);

/** Always resolves to `{ok, error?}`: a server that can't be reached is an error like any other. */
export async function act(deed) {
  try {
    const answer = await fetch('/playground/act', { method: 'POST', headers: JSON_HEADERS, body: JSON.stringify(deed) });
    const outcome = await answer.json().catch(() => null);
    if (!outcome) return { ok: false, error: `The playground answered ${answer.status}.` };
    return outcome.ok ? outcome : { ...outcome, error: sentence(outcome.error) };
  } catch {
    return { ok: false, error: 'The playground can’t be reached. Is it still running?' };
  }
}

/** Slack's errors are names; a name alone isn't a sentence. */
const SENTENCES = {
  operation_timeout: 'The bot didn’t answer within 3 seconds.',
  dispatch_failed: 'The bot can’t be reached.',
  invalid_command: 'There is no such command here.',
  is_archived: 'This channel is archived.',
  not_in_channel: 'You are not in this channel.',
  msg_too_long: 'This message is too long.',
  message_not_found: 'This message is gone.',
};

const sentence = (error) => SENTENCES[error] ?? (/^[a-z_]+$/.test(error) ? `Slack refuses this: ${error}` : error || 'Slack refuses this.');

/** Calls `changed` after each change and after each reconnect, `connected(bool)` when the line comes or goes. */
export function listen(changed, connected) {
  const stream = new EventSource('/playground/stream');
  stream.addEventListener('change', changed);
  stream.addEventListener('open', () => {
    connected(true);
    changed();
  });
  stream.addEventListener('error', () => connected(false));
  return () => stream.close();
}

/** Runs `task` at most once at a time; calls that come meanwhile end in one more run. */
export function coalesced(task) {
  let running = false;
  let again = false;
  return async function run() {
    if (running) {
      again = true;
      return;
    }
    running = true;
    do {
      again = false;
      await task();
    } while (again);
    running = false;
  };
}
