/** Builds a node: `h('button', {class: 'x', onclick: f, 'aria-label': 'y'}, 'text', child)`. */
export function h(tag, props = {}, ...children) {
  const node = document.createElement(tag);
  for (const [name, value] of Object.entries(props)) {
    if (value === null || value === undefined || value === false) continue;
    if (name.startsWith('on')) node.addEventListener(name.slice(2), value);
    else if (name === 'style') for (const [k, v] of Object.entries(value)) node.style.setProperty(k, v);
    else if (value === true) node.setAttribute(name, '');
    else node.setAttribute(name, value);
  }
  if (tag === 'button' && !props.type) node.type = 'button';
  node.append(...children.flat().filter((child) => child !== null && child !== undefined && child !== false));
  return node;
}

const PATHS = {
  back: 'M15 5l-7 7 7 7',
  close: 'M6 6l12 12M18 6L6 18',
  more: 'M12 5.5v.01M12 12v.01M12 18.5v.01',
  send: 'M4 12l16-7-5 15-3.5-6.5z',
  attach: 'M19 11.5l-7.4 7.4a4.6 4.6 0 0 1-6.5-6.5l8-8a3.1 3.1 0 0 1 4.4 4.4l-8 8a1.5 1.5 0 0 1-2.1-2.1l7.2-7.2',
  keyboard: 'M4 7h16v10H4zM7.5 10.5v.01M12 10.5v.01M16.5 10.5v.01M8.5 14h7',
  down: 'M6 9l6 6 6-6',
  edit: 'M5 19l1-4L16 5l3 3L9 18z',
  out: 'M9 7h8v8M17 7L7 17',
  clock: 'M12 4a8 8 0 1 0 0 16 8 8 0 0 0 0-16zM12 8v4.5l3 2',
  contact: 'M12 12a3.5 3.5 0 1 0 0-7 3.5 3.5 0 0 0 0 7zM5 20c.6-3.6 3.4-5.5 7-5.5s6.4 1.9 7 5.5',
  file: 'M7 3.5h7l4 4v13H7zM14 3.5v4h4',
  sticker: 'M19 12.5V6.5A2.5 2.5 0 0 0 16.5 4h-9A3.5 3.5 0 0 0 4 7.5v9A3.5 3.5 0 0 0 7.5 20h4zM19 12.5h-4a3.5 3.5 0 0 0-3.5 3.5v4',
  voice: 'M12 4a2.5 2.5 0 0 0-2.5 2.5v5a2.5 2.5 0 0 0 5 0v-5A2.5 2.5 0 0 0 12 4zM6.5 11.5a5.5 5.5 0 0 0 11 0M12 17v3',
  one: 'M5 12.5l4.5 4.5L19 7.5',
  two: 'M2 12.5l4.5 4.5L16 7.5M11 16.2l.8.8L21.3 7.5',
  play: 'M8 5.5v13l10-6.5z',
  link: 'M10 14a4 4 0 0 0 5.7 0l2.8-2.8a4 4 0 0 0-5.7-5.7l-1 1M14 10a4 4 0 0 0-5.7 0l-2.8 2.8a4 4 0 0 0 5.7 5.7l1-1',
};

/** A drawn sign; always beside a text or inside a labelled button, so it is hidden from readers. */
export function icon(name) {
  const svg = document.createElementNS('http://www.w3.org/2000/svg', 'svg');
  svg.setAttribute('viewBox', '0 0 24 24');
  svg.setAttribute('class', `icon icon-${name}`);
  svg.setAttribute('aria-hidden', 'true');
  const path = document.createElementNS('http://www.w3.org/2000/svg', 'path');
  path.setAttribute('d', PATHS[name]);
  svg.append(path);
  return svg;
}

/**
 * Makes the children of `parent` equal to `items` ({key, sign}), touching only what changed, so that
 * nothing flickers and the focus stays where it was. `make(item, isNew)` gives the node.
 */
export function reconcile(parent, items, make) {
  const known = (parent.known ??= new Map());
  const wanted = new Set(items.map((item) => item.key));
  for (const [key, entry] of known) {
    if (!wanted.has(key)) {
      entry.node.remove();
      known.delete(key);
    }
  }
  let place = parent.firstChild;
  for (const item of items) {
    const entry = known.get(item.key);
    let node = entry?.node;
    if (!entry || entry.sign !== item.sign) {
      node = make(item, !entry);
      if (entry) {
        if (place === entry.node) place = node;
        replaceKeepingFocus(entry.node, node);
      }
      known.set(item.key, { node, sign: item.sign });
    }
    if (node === place) place = place.nextSibling;
    else parent.insertBefore(node, place);
  }
}

const CONTROLS = 'a[href], button';

function replaceKeepingFocus(old, fresh) {
  const index = [...old.querySelectorAll(CONTROLS)].indexOf(document.activeElement);
  old.replaceWith(fresh);
  if (index < 0) return;
  const controls = fresh.querySelectorAll(CONTROLS);
  controls[Math.min(index, controls.length - 1)]?.focus({ preventScroll: true });
}

/** Gives a button a panel that opens beside it; `build(close)` is asked each time for its content. */
export function attachPanel(button, build) {
  const panel = h('div', { popover: 'auto', class: 'panel' });
  const close = () => panel.matches(':popover-open') && panel.hidePopover();
  button.after(panel);
  button.popoverTargetElement = panel;
  panel.addEventListener('beforetoggle', (event) => {
    if (event.newState === 'open') panel.replaceChildren(build(close));
  });
  panel.addEventListener('toggle', (event) => {
    if (event.newState !== 'open') return;
    place(panel, button.getBoundingClientRect());
    panel.querySelector('button:not(:disabled), input, select')?.focus();
  });
  panel.addEventListener('keydown', walk);
  return close;
}

function place(panel, anchor) {
  const box = panel.getBoundingClientRect();
  const below = anchor.bottom + 6 + box.height <= innerHeight - 8;
  const top = below ? anchor.bottom + 6 : Math.max(8, anchor.top - 6 - box.height);
  const left = Math.min(Math.max(8, anchor.left), innerWidth - box.width - 8);
  panel.style.setProperty('top', `${top}px`);
  panel.style.setProperty('left', `${Math.max(8, left)}px`);
}

/** Arrow keys go through the buttons of a list. */
function walk(event) {
  const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
  if (!step || event.target.tagName !== 'BUTTON') return;
  const all = [...event.currentTarget.querySelectorAll('button:not(:disabled)')];
  event.preventDefault();
  all[(all.indexOf(event.target) + step + all.length) % all.length]?.focus();
}

/** Opens a dialog and resolves with what `close(value)` was given, or undefined when dismissed. */
export function ask(className, build) {
  return new Promise((resolve) => {
    let answer;
    const dialog = h('dialog', { class: className });
    const close = (value) => {
      answer = value;
      dialog.close();
    };
    dialog.append(build(close));
    dialog.addEventListener('click', (event) => event.target === dialog && dialog.close());
    dialog.addEventListener('close', () => {
      dialog.remove();
      resolve(answer);
    });
    document.body.append(dialog);
    dialog.showModal();
  });
}
