/** The page's own signs, drawn, so that they look alike on every machine. */
import { html } from './vendor/htm-preact-3.1.1.js';

const PATHS = {
  bell: 'M12 4a5 5 0 0 0-5 5c0 5-2 6-2 8h14c0-2-2-3-2-8a5 5 0 0 0-5-5zM10 20a2 2 0 0 0 4 0M12 2v2',
  lock: 'M6 11h12v9H6zM8.5 11V8a3.5 3.5 0 0 1 7 0v3',
  pin: 'M9 3h6l-1 6 4 4H6l4-4zM12 13v8',
  people: 'M9 11a3.5 3.5 0 1 0 0-7 3.5 3.5 0 0 0 0 7zM2.5 20c0-4 3-6 6.5-6s6.5 2 6.5 6M15.5 4.3a3.5 3.5 0 0 1 0 6.4M18 14.5c2.2.8 3.5 2.7 3.5 5.5',
  chat: 'M4 5h16v11H11l-5 4v-4H4z',
  smile: 'M12 21a9 9 0 1 0 0-18 9 9 0 0 0 0 18zM8.5 14c1.5 2.7 5.5 2.7 7 0M9 9.5v.1M15 9.5v.1',
  eye: 'M2.5 12S6 5.5 12 5.5 21.5 12 21.5 12 18 18.5 12 18.5 2.5 12 2.5 12zM12 15a3 3 0 1 0 0-6 3 3 0 0 0 0 6z',
  picture: 'M4 5h16v14H4zM4 16l5-5 5 5 3-3 3 3M15 9v.1',
  send: 'M4 4l17 8-17 8 3-8zM7 12h14',
  more: 'M12 6v.1M12 12v.1M12 18v.1',
  overflow: 'M6 12h.1M12 12h.1M18 12h.1',
  list: 'M4 7h16M4 12h16M4 17h16',
  close: 'M6 6l12 12M18 6L6 18',
  down: 'M7 10l5 5 5-5',
};

export function Icon({ name }) {
  const width = name === 'more' || name === 'overflow' ? 3 : 1.8;
  return html`<svg class="icon" viewBox="0 0 24 24" aria-hidden="true" fill="none" stroke="currentColor" stroke-width=${width}
    stroke-linecap="round" stroke-linejoin="round"><path d=${PATHS[name]} /></svg>`;
}
