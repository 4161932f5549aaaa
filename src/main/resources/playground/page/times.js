/** Times as the acting person reads them, and Slack's date tokens. Every function takes the zone: the browser's own never matters. */

const formats = new Map();

function format(zone, options) {
  const key = zone + JSON.stringify(options);
  if (!formats.has(key)) formats.set(key, new Intl.DateTimeFormat('en-GB', { timeZone: zone, ...options }));
  return formats.get(key);
}

/** The zone's clock at that moment: `{year, month, day, hour, minute, second}` as two- or four-digit strings, `weekday` in full. */
function clock(ms, zone) {
  const shape = {
    year: 'numeric', month: '2-digit', day: '2-digit', weekday: 'long',
    hour: '2-digit', minute: '2-digit', second: '2-digit', hourCycle: 'h23',
  };
  return Object.fromEntries(format(zone, shape).formatToParts(ms).map(({ type, value }) => [type, value]));
}

export const millis = (ts) => Math.floor(Number(ts) * 1000);

export const timeOf = (ms, zone) => format(zone, { hour: '2-digit', minute: '2-digit', hourCycle: 'h23' }).format(ms);

export const dayAndTime = (ms, zone) =>
  format(zone, { weekday: 'short', day: 'numeric', month: 'short', hour: '2-digit', minute: '2-digit', hourCycle: 'h23' })
    .format(ms).replace(',', '').replace(',', '');

export const exactly = (ms, zone) =>
  `${format(zone, { dateStyle: 'full', timeStyle: 'medium' }).format(ms)} (${zone})`;

/** "2026-03-02": equal for two moments on the same day there. */
export function dayOf(ms, zone) {
  const { year, month, day } = clock(ms, zone);
  return `${year}-${month}-${day}`;
}

const DAY = 86_400_000;

/** "today", "yesterday" or "tomorrow" as seen at `now`; otherwise undefined. */
function near(ms, zone, now) {
  const days = (Date.parse(dayOf(ms, zone)) - Date.parse(dayOf(now, zone))) / DAY;
  return { '-1': 'yesterday', 0: 'today', 1: 'tomorrow' }[days];
}

const capital = (word) => word && word[0].toUpperCase() + word.slice(1);

export function dayTitle(ms, zone, now) {
  return capital(near(ms, zone, now)) ?? format(zone, { weekday: 'long', day: 'numeric', month: 'long', year: 'numeric' }).format(ms);
}

function ordinal(day) {
  const ending = day > 3 && day < 21 ? 'th' : { 1: 'st', 2: 'nd', 3: 'rd' }[day % 10] ?? 'th';
  return `${day}${ending}`;
}

const HALF_A_YEAR = 182 * DAY;

function ago(ms, now) {
  const steps = [['day', DAY], ['hour', 3_600_000], ['minute', 60_000]];
  const [unit, length] = steps.find(([, size]) => Math.abs(now - ms) >= size) ?? ['second', 1000];
  return new Intl.RelativeTimeFormat('en').format(Math.round((ms - now) / length), unit);
}

const MONTHS = 'January February March April May June July August September October November December'.split(' ');

/**
 * A date token's text, such as "{date_short_pretty} at {time}", filled in.
 * https://docs.slack.dev/messaging/formatting-message-text#date-formatting
 */
export function dateToken(seconds, pattern, zone, now) {
  const ms = seconds * 1000;
  const at = clock(ms, zone);
  const month = MONTHS[Number(at.month) - 1];
  const day = Number(at.day);
  const thisYear = at.year === clock(now, zone).year;
  // Slack leaves the year out of {date} when the date is less than half a year away.
  const date = `${month} ${ordinal(day)}${Math.abs(ms - now) < HALF_A_YEAR ? '' : `, ${at.year}`}`;
  const short = `${month.slice(0, 3)} ${day}, ${at.year}`;
  const long = `${at.weekday}, ${month} ${ordinal(day)}, ${at.year}`;
  const word = near(ms, zone, now);
  const filled = {
    date_num: `${at.year}-${at.month}-${at.day}`,
    date_slash: `${at.day}/${at.month}/${at.year}`,
    date, date_short: short, date_long: long,
    date_long_full: `${month} ${day}, ${at.year}`,
    date_pretty: word ?? date, date_short_pretty: word ?? short, date_long_pretty: word ?? long,
    day_divider_pretty: word ?? (thisYear ? `${at.weekday}, ${month} ${ordinal(day)}` : long),
    time: `${at.hour}:${at.minute}`,
    time_secs: `${at.hour}:${at.minute}:${at.second}`,
    ago: ago(ms, now),
  };
  const text = pattern.replace(/\{(\w+)\}/g, (whole, token) => filled[token] ?? whole);
  return /^\{\w+_pretty\}/.test(pattern) ? capital(text) : text;
}

/** Minutes-exact text for `<input type="datetime-local">`. */
export function localText(ms, zone) {
  const at = clock(ms, zone);
  return `${at.year}-${at.month}-${at.day}T${at.hour}:${at.minute}`;
}

/** The moment at which the zone's clock shows that local text: the earlier one when it does so twice. */
export function momentOf(local, zone) {
  const asUtc = Date.parse(`${local}Z`);
  const offsetAt = (ms) => Date.parse(`${localText(ms, zone)}Z`) - Math.floor(ms / 60_000) * 60_000;
  const tries = [asUtc - offsetAt(asUtc - DAY), asUtc - offsetAt(asUtc + DAY)];
  return tries.find((ms) => localText(ms, zone) === local) ?? tries[0];
}
