import { h } from './dom.js';
import { named, t } from './words.js';

/** A short word over the page that goes away by itself, or before a newer one; bad news stay. */
export function notice(text, kind = '') {
  const node = h('p', { class: `notice ${kind}` }, text);
  const place = document.querySelector('#notices');
  place.querySelectorAll('.notice:not(.bad)').forEach((old) => old.remove());
  place.append(node);
  while (place.children.length > 3) place.firstChild.remove();
  setTimeout(() => node.remove(), kind === 'bad' ? 9000 : 4000);
}

/** In the page's language, whatever the server speaks. */
export const reason = (failure) => named(`no-${failure.code}-${failure.details?.[0]}`,
  named(`no-${failure.code}`, t('no-unknown'), ...(failure.details ?? [])));

/** Waits for a call; a failure is shown and gives undefined. */
export async function tried(promise) {
  try {
    return await promise;
  } catch (failure) {
    notice(t('failed', reason(failure)), 'bad');
    return undefined;
  }
}

/** Tells readers of the page what arrived, without moving the focus. */
export function announce(text) {
  const line = h('p', {}, text);
  document.querySelector('#announcer').append(line);
  setTimeout(() => line.remove(), 8000);
}
