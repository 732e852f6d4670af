import * as api from './api.js';
import { secondOf } from './clock.js';
import { h, icon } from './dom.js';
import { named, t } from './words.js';

const MOST = 400;
const SOON = 1000;

/** Beside a phone: what goes over the wire between the bot and this chat, refusals too. */
export class Inspector {
  #entries = [];
  #loading = false;
  #again = false;

  constructor(id, away) {
    this.id = id;
    this.onlyBad = h('input', { type: 'checkbox', name: 'only-bad', onchange: () => this.#filter() });
    this.list = h('ol', { class: 'wire', tabindex: '0' });
    this.empty = h('p', { class: 'hint' });
    this.title = h('h2', {});
    this.close = h('button', { class: 'quiet', 'data-action': 'close-inspector', onclick: away }, icon('close'));
    this.label = h('span', {});
    this.node = h('section', { class: 'inspector', 'data-inspects': id },
      h('header', {}, this.title, this.close), h('label', {}, this.onlyBad, this.label), this.empty, this.list);
  }

  words(name) {
    this.name = name ?? this.name ?? '';
    const title = t('inspectorOf', this.name);
    this.title.textContent = title;
    this.node.setAttribute('aria-label', title);
    this.list.setAttribute('aria-label', t('inspectorCalls'));
    this.empty.textContent = t('inspectorEmpty');
    this.label.textContent = t('inspectorOnlyBad');
    this.close.setAttribute('aria-label', t('closeInspector'));
    this.close.title = t('closeInspector');
    this.list.replaceChildren(...this.#entries.map(line));
  }

  /** Fetches what is new, at last; a call that comes meanwhile is answered by one more fetch. */
  async load() {
    this.#again = this.#loading;
    if (this.#loading) return;
    this.#loading = true;
    do {
      this.#again = false;
      await this.#more().catch(() => setTimeout(() => this.node.isConnected && this.load(), SOON));
    } while (this.#again && this.node.isConnected);
    this.#loading = false;
  }

  async #more() {
    const told = await api.wire(this.id, this.#entries.at(-1)?.number ?? 0);
    const atEnd = this.list.scrollHeight - this.list.scrollTop - this.list.clientHeight < 40;
    this.#entries = [...this.#entries, ...told].slice(-MOST);
    this.list.append(...told.map(line));
    while (this.list.children.length > MOST) this.list.firstChild.remove();
    this.#filter();
    if (atEnd) this.list.scrollTop = this.list.scrollHeight;
  }

  #filter() {
    this.node.classList.toggle('only-bad', this.onlyBad.checked);
    const shown = this.#entries.some((entry) => !this.onlyBad.checked || entry.code !== 200);
    this.empty.hidden = shown;
    this.list.hidden = !shown;
  }
}

function line({ at, way, name, content, code, answer }) {
  const bad = code !== 200;
  const outcome = code ? String(code) : named(`fault-${answer}`, answer);
  return h('li', { class: `${way}${bad ? ' bad' : ''}` }, h('details', {},
    h('summary', {}, h('time', { datetime: at }, secondOf(new Date(at))),
      h('span', { class: 'unseen' }, t(way === 'call' ? 'wireCall' : 'wireUpdate')),
      h('b', {}, name), way === 'call' ? h('span', { class: 'outcome' }, outcome) : null),
    bad ? h('p', {}, named(`fault-${answer}`, answer)) : null,
    h('pre', {}, JSON.stringify(content, null, 2))));
}
