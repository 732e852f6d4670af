import * as api from './api.js';
import { h, icon } from './dom.js';
import { t } from './words.js';

const NEAR_THE_END = 48;

/** Where the person is in the chat: at its end, or further up, and what has been read. */
export class Reading {
  #atEnd = true;
  #top = 0;
  #height = 0;
  #newBelow = 0;
  #told = null;
  #shown = '';

  constructor(id, talk, messages) {
    this.id = id;
    this.talk = talk;
    this.down = h('button', { class: 'down', hidden: true, onclick: () => this.toEnd('smooth') });
    talk.addEventListener('scroll', () => this.#scrolled(), { passive: true });
    const stay = () => this.#atEnd && this.toEnd();
    talk.addEventListener('load', stay, true);
    this.watcher = new ResizeObserver(stay);
    this.watcher.observe(talk);
    this.watcher.observe(messages);
  }

  #scrolled() {
    const { scrollTop, scrollHeight, clientHeight } = this.talk;
    const near = scrollHeight - scrollTop - clientHeight < NEAR_THE_END;
    // what grows or shrinks does not move the reader away from the end; only scrolling up does
    const moved = scrollTop < this.#top && scrollHeight === this.#height;
    if (near || moved) this.#atEnd = near;
    this.#top = scrollTop;
    this.#height = scrollHeight;
    if (this.#atEnd) this.#newBelow = 0;
    this.#showDown();
    this.tellServer();
  }

  toEnd(behavior = 'instant') {
    this.#atEnd = true;
    this.#newBelow = 0;
    this.talk.scrollTo({ top: this.talk.scrollHeight, behavior });
  }

  /** Messages were drawn; one's own act, or being at the end, leads to the end. */
  drawn(arrived, chat) {
    this.chat = chat;
    if (this.#atEnd || arrived.some((message) => message.from === 'me')) this.toEnd();
    else this.#newBelow += arrived.length;
    this.#showDown();
    this.tellServer();
  }

  #showDown() {
    this.down.hidden = this.#atEnd;
    const label = this.#newBelow ? t('toBottomNew', this.#newBelow) : t('toBottom');
    if (label === this.#shown) return;
    this.#shown = label;
    this.down.setAttribute('aria-label', label);
    this.down.title = label;
    this.down.replaceChildren(icon('down'), this.#newBelow ? h('span', { class: 'badge' }, this.#newBelow) : '');
  }

  /** Tells the server, once for each last message, that it was seen. */
  tellServer() {
    if (!this.chat || !this.#atEnd || document.hidden || !this.talk.offsetParent) return;
    const { messages, person, readUpTo } = this.chat;
    const unread = messages.filter((message) => message.from !== 'me' && message.id > readUpTo).at(-1)
      ?? (person.unread ? messages.at(-1) : null);
    if (!unread || this.#told === unread.id) return;
    this.#told = unread.id;
    api.read(this.id).catch(() => (this.#told = null));
  }

  stop() {
    this.watcher.disconnect();
  }
}
